local function grow(depth)
  if depth == 0 then
    return {}
  end
  return { left = grow(depth - 1), right = grow(depth - 1) }
end

local function count(n)
  if not n.left then
    return 1
  end
  return 1 + count(n.left) + count(n.right)
end

local shallowest = 4
local depth = tonumber(arg[1])
local nodes = count(grow(depth + 1))
local lasting = grow(depth)
for d = shallowest, depth, 2 do
  for _ = 1, 1 << (depth - d + shallowest) do
    nodes = nodes + count(grow(d))
  end
end
nodes = nodes + count(lasting)
print(nodes, nodes)
