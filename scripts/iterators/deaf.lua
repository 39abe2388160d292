local lesson = require "lesson"

return lesson {
  topic = { en = "iterators", zh = "迭代器" },
  order = 2,
  title = { en = "The iterator that does not listen", zh = "不听话的迭代器" },
  program = "deaf.go",

  play = function(s)
    s:run_until { at = "yield(i)" }
    s:say {
      en = "This iterator calls `yield` and throws the answer away.",
      zh = "这个迭代器调用 `yield`，却把它的回答扔掉了。",
    }
    s:run_until { at = "break" }
    s:expect { output = "body 1\n" }
    s:ask {
      en = "The body leaves by `break` in the first round. What happens?",
      zh = "循环体在第一轮就 `break` 了。会发生什么？",
      { en = "the loop ends, main goes on", zh = "循环结束，main 继续", holds = function(w) return w:printed "behind the loop" end,
        remark = { en = "The iterator has not returned yet, and it does not mean to.", zh = "迭代器还没有返回，也不打算返回。" } },
      { en = "the body runs two more times", zh = "循环体还会运行两次", holds = function(w) return w:count "body" == 3 end,
        remark = { en = "A loop that was left must not run again. Go sees to that.", zh = "已经离开的循环不能再次运行，Go 会保证这一点。" } },
      { en = "a panic, when the body is called again", zh = "再次调用循环体时 panic",
        holds = function(w) return w:panicked "continued iteration" end },
      { en = "an endless loop", zh = "死循环", holds = function(w) return w:running() or w:limited() end },
      why = { en = "yield returned false and the iterator called it all the same. The loop is over, so Go panics rather than run a body that has been left.",
              zh = "yield 返回了 false，迭代器却照样再调用它。循环已经结束，所以 Go 宁可 panic，也不去运行一个已经离开的循环体。" },
    }
    s:finish()
    s:say {
      en = "An iterator ends when yield says so: `if !yield(i) { return }`.",
      zh = "yield 说停，迭代器就要停：`if !yield(i) { return }`。",
    }
    s:expect { exit = 2, panic = "runtime error: range function continued iteration after function for loop body returned false" }
  end,
}
