local lesson = require "lesson"

return lesson {
  topic = { en = "strings", zh = "字符串" },
  order = 2,
  title = { en = "Bytes, runes and what len counts", zh = "字节、rune 与 len 数的是什么" },
  program = "runes.go",

  play = function(s)
    s:run_until { at = "As an int value" }
    s:look "oo"
    s:say {
      en = "`'中'` is a rune, and a rune is an int32 that holds a code point: 20013. In memory 2d 4e 00 00, that is 0x4e2d with the lowest byte first.",
      zh = "`'中'` 是 rune，也就是保存码点的 int32：20013。内存里是 2d 4e 00 00，即低位在前的 0x4e2d。",
    }
    s:expect { value = { oo = "20013" }, bytes = { oo = "2d 4e 00 00" }, type = { oo = "int32" } }
    s:run_until { at = "As a string" }
    s:ask {
      en = "`fmt.Printf(\"%s\", oo)`: what does the verb %s make of this rune?",
      zh = "`fmt.Printf(\"%s\", oo)`：动词 %s 会怎样处理这个 rune？",
      after = { at = "128513" },
      { en = "中", zh = "中", holds = function(w) return w:printed "As a string: 中," end,
        remark = { en = "That is %c. For %s the value would have to be a string.", zh = "那是 %c 的作用。%s 要求值是字符串。" } },
      { en = "20013", zh = "20013", holds = function(w) return w:printed "As a string: 20013," end,
        remark = { en = "That is %d.", zh = "那是 %d 的作用。" } },
      { en = "%!s(int32=20013)", zh = "%!s(int32=20013)", holds = function(w) return w:printed "As a string: %!s(int32=20013)," end },
      why = { en = "A rune is a number. fmt marks a verb that does not fit with %! and shows type and value.",
              zh = "rune 是数字。动词不合适时，fmt 用 %! 标出，并给出类型和值。" },
    }
    s:run_until { at = "s := " }
    s:say {
      en = "`string(oo)` encodes the code point, and %c prints it as a character. 128513 is a code point too, an emoji's: 😁.",
      zh = "`string(oo)` 把码点编码成字符串，%c 把它打印成字符。128513 也是码点，是表情 😁 的。",
    }
    s:expect { output = "As an int value  20013\nAs a string: %!s(int32=20013), 中 and as a char: 中 \n😁\n" }
    s:run_until { at = "len([]rune(s))" }
    s:look "s"
    s:ask {
      en = "`s` is \"Go语\\xff言\": five things to look at, one of them a byte that is not valid UTF-8. What are len(s) and len([]rune(s))?",
      zh = "`s` 是 \"Go语\\xff言\"，其中有一个字节不是合法的 UTF-8。len(s) 和 len([]rune(s)) 各是多少？",
      after = { at = "for i, r := range s" },
      { en = "5 and 5", zh = "5 和 5", holds = function(w) return w:printed "\n5 5\n" end,
        remark = { en = "len counts bytes, and a Chinese character takes three.", zh = "len 数的是字节，而一个汉字占三个。" } },
      { en = "9 and 5", zh = "9 和 5", holds = function(w) return w:printed "\n9 5\n" end },
      { en = "9 and 4", zh = "9 和 4", holds = function(w) return w:printed "\n9 4\n" end,
        remark = { en = "The stray byte is not dropped.", zh = "那个不合法的字节并不会被丢掉。" } },
      why = { en = "1 + 1 + 3 + 1 + 3 bytes. The stray byte becomes one rune of its own, U+FFFD.",
              zh = "1 + 1 + 3 + 1 + 3 个字节。不合法的字节自成一个 rune：U+FFFD。" },
    }
    s:run_until { expr = "i", is = "2" }
    s:look "r"
    s:say {
      en = "range decodes a rune each round. At index 2 it reads three bytes: 语 is 35821.",
      zh = "range 每轮解码一个 rune。在下标 2 处读三个字节：语是 35821。",
    }
    s:expect { value = { r = "35821" } }
    s:run_until { expr = "i", is = "5" }
    s:say {
      en = "The index jumped to 5. There stands \\xff: it gives 65533, which is U+FFFD, and a width of one byte.",
      zh = "下标跳到了 5。这里是 \\xff：得到 65533，即 U+FFFD，宽度为一个字节。",
    }
    s:expect { value = { r = "65533" }, bytes = { r = "fd ff 00 00" } }
    s:run_until { expr = "i", is = "6" }
    s:expect { value = { r = "35328" } }
    s:run_until { at = "s[2:5]" }
    s:ask {
      en = "Last line: `fmt.Println(s[2], s[2:5])`. What does it print?",
      zh = "最后一行：`fmt.Println(s[2], s[2:5])`。会打印什么？",
      { en = "语 语", zh = "语 语", holds = function(w) return w:printed "\n语 语\n" end,
        remark = { en = "An index gives a byte, never a character.", zh = "下标取到的是字节，从来不是字符。" } },
      { en = "35821 语", zh = "35821 语", holds = function(w) return w:printed "\n35821 语\n" end,
        remark = { en = "range decodes runes, indexing does not.", zh = "range 会解码 rune，下标不会。" } },
      { en = "232 语", zh = "232 语", holds = function(w) return w:printed "\n232 语\n" end },
      why = { en = "s[2] is the byte 0xe8, the first of three; s[2:5] takes all three of them.",
              zh = "s[2] 是字节 0xe8，三个字节中的第一个；s[2:5] 取了全部三个。" },
    }
    s:finish()
    s:expect { exit = 0 }
  end,
}
