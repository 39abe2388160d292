local lesson = require "lesson"

return lesson {
  topic = "strings",
  order = 1,
  title = { en = "A string is a pointer and a length", zh = "字符串就是指针和长度" },
  program = "header.go",

  play = function(s)
    s:run_until { line = 11 }
    s:look "s"
    s:say {
      en = "s has a header of 16 bytes: a pointer to its text and a length, 12. The 12 bytes are UTF-8: two letters, two Chinese characters, one emoji.",
      zh = "s 有一个 16 字节的头：指向文本的指针和长度 12。这 12 个字节是 UTF-8：两个字母、两个汉字、一个表情。",
    }
    s:expect { value = { ["len(s)"] = "12", ["len(t)"] = "3" } }
    s:look "t"
    s:say {
      en = "t := s[2:5] made a new header and no new text. Its pointer leads two bytes into the same bytes.",
      zh = "t := s[2:5] 只产生了新的头，没有复制文本。它的指针指向同一片字节的第三个字节。",
    }
    s:run_until { line = 15 }
    s:ask {
      en = "b := []byte(s) and b[0] = 'N'. What does s print afterwards?",
      zh = "b := []byte(s)，然后 b[0] = 'N'。之后 s 会打印什么？",
      { en = "No语言😁", zh = "No语言😁", holds = function(w) return w:printed "No语言😁 No语言😁" end },
      { en = "Go语言😁", zh = "Go语言😁", holds = function(w) return w:printed "Go语言😁 No语言😁" end },
      why = { en = "A string's bytes never change: the conversion copies them.", zh = "字符串的字节永不改变：转换会复制它们。" },
    }
    s:finish()
    s:expect { exit = 0, output = "12 语 16\nshares bytes: true\nGo语言😁 No语言😁\n" }
  end,
}
