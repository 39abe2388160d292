local function quicksort(a, lo, hi)
  while hi - lo >= 12 do
    local pivot = a[lo + (hi - lo + 1) // 2]
    local i, j = lo, hi
    while i <= j do
      while a[i] < pivot do
        i = i + 1
      end
      while a[j] > pivot do
        j = j - 1
      end
      if i <= j then
        a[i], a[j] = a[j], a[i]
        i = i + 1
        j = j - 1
      end
    end
    quicksort(a, lo, j)
    lo = i
  end
  for i = lo + 1, hi do
    local v = a[i]
    local j = i - 1
    while j >= lo and a[j] > v do
      a[j + 1] = a[j]
      j = j - 1
    end
    a[j + 1] = v
  end
end

local n = tonumber(arg[1])
local a = {}
local x = 12345
for i = 1, n do
  x = (x * 1103515245 + 12345) & 0x7fffffff
  a[i] = x
end
quicksort(a, 1, n)
local sum, log = 0, 0
for i = 2, n do
  assert(a[i - 1] <= a[i])
  sum = (sum * 31 + a[i]) & 0xffffffff
end
while 1 << log < n do
  log = log + 1
end
print(n * log, sum)
