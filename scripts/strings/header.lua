local lesson = require "lesson"

return lesson {
  topic = { en = "strings", zh = "字符串" },
  order = 1,
  title = { en = "A string is a pointer and a length", zh = "字符串就是指针加长度" },
  program = "header.go",

  play = function(s)
    s:run_until { at = "t := s[2:5]" }
    s:look "s"
    s:say {
      en = "`s` is a header of 16 bytes: a pointer to the text, and a length, 12. The length counts bytes: two letters, two Chinese characters of three bytes each, one emoji of four.",
      zh = "`s` 是一个 16 字节的头：指向文本的指针，和长度 12。长度数的是字节：两个字母，两个各占三字节的汉字，一个占四字节的表情。",
    }
    s:expect { value = { ["len(s)"] = "12" }, size = { s = 16 } }
    s:ask {
      en = "`t := s[2:5]` comes next. What will stand in memory afterwards?",
      zh = "接下来是 `t := s[2:5]`。执行之后内存里会有什么？",
      after = 1,
      { en = "a copy of three bytes, and a header for it", zh = "三个字节的副本，以及指向它的头",
        holds = function(w) return w:value "t" == '"语"' and w:points_to "t" ~= w:points_to "s" + 2 end,
        remark = { en = "Since no string's bytes ever change, there is no need to copy.", zh = "字符串的字节永不改变，所以没有必要复制。" } },
      { en = "only a new header, which points into the bytes of s", zh = "只有一个新的头，指向 s 的字节内部",
        holds = function(w) return w:value "t" == '"语"' and w:points_to "t" == w:points_to "s" + 2 end },
      { en = "a header that holds characters number 2 to 5", zh = "一个头，内容是第 2 到第 5 个字符",
        holds = function(w) return w:value "t" ~= '"语"' end,
        remark = { en = "Slicing counts bytes, not characters.", zh = "切片按字节计数，不按字符。" } },
      why = { en = "The new pointer is the old one plus 2, the new length is 5 - 2. No text is copied.",
              zh = "新指针是旧指针加 2，新长度是 5 - 2。没有复制任何文本。" },
    }
    s:step()
    s:look "t"
    s:say {
      en = "`t` leads two bytes into the same text. Its three bytes are e8 af ad, the UTF-8 form of 语.",
      zh = "`t` 指向同一段文本，只是后移了两个字节。这三个字节是 e8 af ad，也就是“语”的 UTF-8 编码。",
    }
    s:expect { value = { t = '"语"', ["len(t)"] = "3", ["t[0]"] = "232" } }
    s:run_until { at = "b := []byte(s)" }
    s:say {
      en = "The program compared the two addresses and found the same: `t` and `s` share their bytes.",
      zh = "程序比较了两个地址，结果相同：`t` 和 `s` 共用同一批字节。",
    }
    s:expect { output = "12 语 16\nshares bytes: true\n" }
    s:ask {
      en = "Next: `b := []byte(s)` and `b[0] = 'N'`. What does `s` hold afterwards?",
      zh = "接下来：`b := []byte(s)`，然后 `b[0] = 'N'`。之后 `s` 是什么？",
      { en = "\"No语言😁\"", zh = "\"No语言😁\"", holds = function(w) return w:printed "No语言😁 No语言😁" end,
        remark = { en = "Then anybody could change a string behind its owner's back.", zh = "那样任何人都能背着主人改动字符串了。" } },
      { en = "\"Go语言😁\"", zh = "\"Go语言😁\"", holds = function(w) return w:printed "Go语言😁 No语言😁" end },
      { en = "the program panics: strings cannot be written", zh = "程序 panic：字符串不可写", holds = function(w) return w:panicked() end,
        remark = { en = "b is a slice of its own; nothing forbids writing to it.", zh = "b 是独立的切片，写它没有任何问题。" } },
      why = { en = "The conversion copies the bytes, so that the string stays as it is.", zh = "转换会复制字节，所以字符串保持原样。" },
    }
    s:run_until { at = "b[0] = 'N'" }
    s:look "b"
    s:say {
      en = "`b` has its own 12 bytes at another address. Writing to it reaches nobody else.",
      zh = "`b` 在另一个地址有自己的 12 个字节。写它不会影响到别人。",
    }
    s:expect { value = { ["len(b)"] = "12", ["b[0]"] = "71" } }
    s:finish()
    s:expect { exit = 0, output = "12 语 16\nshares bytes: true\nGo语言😁 No语言😁\n" }
  end,
}
