local function fib(n)
  if n < 2 then
    return n
  end
  return fib(n - 1) + fib(n - 2)
end

local n = tonumber(arg[1])
local calls, next_calls = 1, 1
for _ = 1, n - 1 do
  calls, next_calls = next_calls, calls + next_calls + 1
end
print(next_calls, fib(n))
