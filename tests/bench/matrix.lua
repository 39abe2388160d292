local function build(n, seed)
  local m = {}
  for i = 0, n - 1 do
    local row = {}
    for j = 0, n - 1 do
      row[j] = seed * (i - j) * (i + j)
    end
    m[i] = row
  end
  return m
end

local function multiply(a, b, n)
  local c = {}
  for i = 0, n - 1 do
    local row = {}
    for j = 0, n - 1 do
      local sum = 0.0
      for k = 0, n - 1 do
        sum = sum + a[i][k] * b[k][j]
      end
      row[j] = sum
    end
    c[i] = row
  end
  return c
end

local n = tonumber(arg[1])
local c = multiply(build(n, 0.5), build(n, 2.0), n)
local trace = 0.0
for i = 0, n - 1 do
  trace = trace + c[i][i]
end
print(string.format("%d %.6e", n * n * n, trace))
