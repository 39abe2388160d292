local lesson = require "lesson"

return lesson {
  topic = "interfaces",
  order = 2,
  title = { en = "A nil that is not nil", zh = "不等于 nil 的 nil" },
  program = "typed_nil.go",

  play = function(s)
    s:run_until { line = 14 }
    s:look "f"
    s:say { en = "f is a nil pointer: eight zero bytes. It is returned as an error.", zh = "f 是 nil 指针：八个零字节。它被当作 error 返回。" }
    s:ask {
      en = "Is the error that main receives equal to nil?",
      zh = "main 得到的 error 等于 nil 吗？",
      { en = "yes", zh = "等于", holds = function(w) return not w:printed "an error" end },
      { en = "no", zh = "不等于", holds = function(w) return w:printed "an error without an error: false" end },
      why = { en = "An interface is nil only when both its words are zero. Here the type word says *main.failure.",
              zh = "只有两个字都为零时接口才是 nil。这里的类型字是 *main.failure。" },
    }
    s:run_until { line = 19 }
    s:look "err"
    s:say { en = "Two words: the type is there, the pointer is nil.", zh = "两个字：类型在，指针是 nil。" }
    s:finish()
    s:expect { exit = 0, output = "an error without an error: false\ntrue\n" }
  end,
}
