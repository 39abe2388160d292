local size = 100000
local n = tonumber(arg[1])
local keys, m = {}, {}
for i = 0, 2 * size - 1 do
  keys[i] = tostring(i * 7919)
  if i % 2 == 0 then
    m[keys[i]] = i
  end
end
local found, at = 0, 0
for _ = 1, n do
  at = (at + 77773) % (2 * size)
  local v = m[keys[at]]
  if v then
    found = (found * 31 + v) & 0xffffffff
  end
end
print(n, found)
