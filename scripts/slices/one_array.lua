local lesson = require "lesson"

return lesson {
  topic = { en = "slices", zh = "切片" },
  order = 1,
  title = { en = "Two slices, one array", zh = "两个切片，一个数组" },
  program = "one_array.go",

  play = function(s)
    s:run_until { at = "fmt.Println(len(head)" }
    s:look "head"
    s:say {
      en = "`head` and `tail` are windows on the array behind `week`. `head` shows two elements, but its capacity is 5: it reaches to the array's end.",
      zh = "`head` 和 `tail` 是看向 `week` 背后数组的两扇窗。`head` 只显示两个元素，容量却是 5：一直到数组末尾。",
    }
    s:expect { value = { ["len(head)"] = "2", ["cap(head)"] = "5", ["len(tail)"] = "3", ["cap(tail)"] = "3" } }
    s:run_until { at = '"???"' }
    s:ask {
      en = "`head = append(head, \"???\")` comes next. Where does the new element go?",
      zh = "接下来是 `head = append(head, \"???\")`。新元素放到哪里？",
      after = 1,
      { en = "into a new, larger array", zh = "放进一个更大的新数组",
        holds = function(w) return w:points_to "head" ~= w:points_to "week" end,
        remark = { en = "append makes a new array only when the capacity is used up.", zh = "容量用完了，append 才会创建新数组。" } },
      { en = "over the first element of tail", zh = "覆盖 tail 的第一个元素",
        holds = function(w) return w:points_to "head" == w:points_to "week" and w:value "tail[0]" == '"???"' end },
      { en = "behind \"Fri\", at the array's end", zh = "放在 \"Fri\" 后面，数组的末尾",
        holds = function(w) return w:value "tail[0]" == '"Wed"' and w:value "len(week)" == "6" end,
        remark = { en = "It goes behind what head shows, whatever lies there.", zh = "它放在 head 所示内容的后面，不管那里有什么。" } },
      why = { en = "There is room within the capacity, so append writes into the shared array. The place behind head is tail's first.",
              zh = "容量内还有空位，所以 append 写进共用的数组。head 后面那个位置正是 tail 的第一个。" },
    }
    s:step()
    s:look "tail"
    s:say {
      en = "\"Wed\" is gone, and nobody has touched `tail`. Three slices, one array.",
      zh = "\"Wed\" 不见了，而没有人动过 `tail`。三个切片，一个数组。",
    }
    s:expect { value = { ["tail[0]"] = '"???"', ["week[2]"] = '"???"' } }
    s:run_until { at = '"!!!"' }
    s:look "safe"
    s:say {
      en = "`safe := week[0:2:2]` has a third number: it limits the capacity to 2.",
      zh = "`safe := week[0:2:2]` 多了第三个数：它把容量限制为 2。",
    }
    s:expect { value = { ["len(safe)"] = "2", ["cap(safe)"] = "2" } }
    s:ask {
      en = "`safe = append(safe, \"!!!\")`: what does `week` show afterwards?",
      zh = "`safe = append(safe, \"!!!\")`：之后 `week` 显示什么？",
      after = 1,
      { en = "\"!!!\" in third place", zh = "第三个是 \"!!!\"", holds = function(w) return w:value "week[2]" == '"!!!"' end,
        remark = { en = "There is no room left in safe's capacity.", zh = "safe 的容量里已经没有空位了。" } },
      { en = "\"???\" in third place, as before", zh = "第三个仍是 \"???\"",
        holds = function(w) return w:value "week[2]" == '"???"' and w:points_to "safe" ~= w:points_to "week" end },
      { en = "the program panics: over the capacity", zh = "程序 panic：超出容量", holds = function(w) return w:panicked() end,
        remark = { en = "append never panics for lack of room: it moves.", zh = "append 从不因空间不足而 panic：它会搬家。" } },
    }
    s:step()
    s:say {
      en = "append copied the two elements to a new array and wrote there. The price is one copy, the gain is that nobody else is hit.",
      zh = "append 把两个元素复制到新数组，再写到那里。代价是一次复制，好处是不会误伤别人。",
    }
    s:finish()
    s:expect { exit = 0, output = "2 5 3 3\n[Mon Tue ??? Thu Fri] [??? Thu Fri]\n[Mon Tue ??? Thu Fri] [Mon Tue !!!]\n" }
  end,
}
