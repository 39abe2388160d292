local n = tonumber(arg[1])
local m = {}
local x = 12345
for i = 0, n - 1 do
  x = (x * 1103515245 + 12345) & 0x7fffffff
  m[x] = i
end
local size = 0
for _ in pairs(m) do
  size = size + 1
end
print(n, size .. " " .. (m[x] or 0) .. " " .. (m[0] or 0))
