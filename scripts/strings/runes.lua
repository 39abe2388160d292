local lesson = require "lesson"

return lesson {
  topic = "strings",
  order = 2,
  title = { en = "Bytes, runes and what len counts", zh = "字节、rune 与 len 的含义" },
  program = "runes.go",

  play = function(s)
    s:run_until { line = 7 }
    s:look "oo"
    s:say {
      en = "'中' is a rune: an int32 that holds the code point 20013. The bytes show 2d 4e: 0x4e2d, lowest byte first.",
      zh = "'中' 是一个 rune：保存码点 20013 的 int32。字节是 2d 4e，也就是 0x4e2d，低位在前。",
    }
    s:expect { value = { oo = "20013" }, bytes = { oo = "2d 4e 00 00" } }
    s:run_until { line = 12 }
    s:look "s"
    s:ask {
      en = "s is \"Go语\\xff言\", with one byte that is not valid UTF-8. How many bytes, and how many runes?",
      zh = "s 是 \"Go语\\xff言\"，其中一个字节不是合法的 UTF-8。有多少字节，多少个 rune？",
      after = { line = 13 },
      { en = "5 bytes, 5 runes", zh = "5 个字节，5 个 rune", holds = function(w) return w:printed "\n5 5\n" end },
      { en = "9 bytes, 5 runes", zh = "9 个字节，5 个 rune", holds = function(w) return w:printed "\n9 5\n" end },
      { en = "9 bytes, 4 runes", zh = "9 个字节，4 个 rune", holds = function(w) return w:printed "\n9 4\n" end },
      why = { en = "Each Chinese character takes three bytes. The stray byte counts as one rune, U+FFFD.",
              zh = "每个汉字占三个字节。那个不合法的字节算一个 rune：U+FFFD。" },
    }
    s:run_until { expr = "i", is = "5" }
    s:say {
      en = "range decodes one rune at a time, and the index jumps by its width. At index 5 stands \\xff: it gives U+FFFD, width 1.",
      zh = "range 每次解码一个 rune，下标按宽度跳跃。下标 5 处是 \\xff：得到 U+FFFD，宽度为 1。",
    }
    s:finish()
    s:expect { exit = 0 }
  end,
}
