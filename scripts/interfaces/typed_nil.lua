local lesson = require "lesson"

return lesson {
  topic = { en = "interfaces", zh = "接口" },
  order = 2,
  title = { en = "A nil that is not nil", zh = "不等于 nil 的 nil" },
  program = "typed_nil.go",

  play = function(s)
    s:run_until { at = "return f" }
    s:look "f"
    s:say {
      en = "`f` is a nil pointer: eight zero bytes. `work` returns it as an `error`.",
      zh = "`f` 是 nil 指针：八个零字节。`work` 把它当作 `error` 返回。",
    }
    s:expect { value = { f = "nil" }, bytes = { f = "00 00 00 00 00 00 00 00" }, type = { f = "*main.failure" } }
    s:ask {
      en = "`main` asks `err != nil`. What is the answer?",
      zh = "`main` 判断 `err != nil`。结果是什么？",
      after = { at = "var none error" },
      { en = "false: the pointer is nil", zh = "false：指针是 nil", holds = function(w) return not w:printed "an error" end,
        remark = { en = "The pointer is, the interface around it is not.", zh = "指针是 nil，包着它的接口却不是。" } },
      { en = "true: the interface is not nil", zh = "true：接口不是 nil",
        holds = function(w) return w:printed "an error without an error: false" end },
      { en = "it panics", zh = "panic", holds = function(w) return w:panicked() end,
        remark = { en = "Only a use of the pointer would panic.", zh = "只有真正使用那个指针才会 panic。" } },
      why = { en = "An interface is nil only when both of its words are zero. Here the first one says *main.failure.",
              zh = "接口的两个字都为零时才等于 nil。这里第一个字写着 *main.failure。" },
    }
    s:run_until { at = "if err != nil" }
    s:look "err"
    s:say {
      en = "Two words: the type is there, the pointer behind it is zero. As a whole that is not nil.",
      zh = "两个字：类型在，指针为零。合在一起就不是 nil。",
    }
    s:run_until { at = "fmt.Println(none == nil)" }
    s:look "none"
    s:say {
      en = "`none` was never given a value: both words are zero, and this one is equal to nil. So write `return nil`, and not a nil pointer.",
      zh = "`none` 从未赋值：两个字都是零，它才等于 nil。所以应当写 `return nil`，而不是返回一个 nil 指针。",
    }
    s:expect { bytes = { none = "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00" } }
    s:finish()
    s:expect { exit = 0, output = "an error without an error: false\ntrue\n" }
  end,
}
