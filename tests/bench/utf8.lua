local alphabet = {}
for _, r in utf8.codes("Gopher, Größe, αβγ, где, 世界, 你好, 😀🚀") do
  alphabet[#alphabet + 1] = utf8.char(r)
end

local n = tonumber(arg[1])
local parts, len, i = {}, 0, 0
while len < n do
  local c = alphabet[i + 1]
  parts[#parts + 1] = c
  len = len + #c
  i = (i + 11) % #alphabet
end
local text = table.concat(parts)
local runes, sum = 0, 0
for at, r in utf8.codes(text) do
  runes = runes + 1
  sum = ((sum * 31 + at - 1) ~ r) & 0xffffffff
end
print(n, #text .. " " .. runes .. " " .. sum)
