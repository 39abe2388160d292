local lesson = require "lesson"

return lesson {
  topic = { en = "defer and panic", zh = "defer 与 panic" },
  order = 6,
  title = { en = "Panic over panic", zh = "panic 之上又 panic" },
  program = "over_panic.go",

  play = function(s)
    s:run_until { at = 'panic("work failed")' }
    s:say {
      en = "`work` has two deferred calls, `main` has one. Now `work` panics.",
      zh = "`work` 有两个延迟调用，`main` 有一个。现在 `work` 要 panic 了。",
    }
    s:expect { deferred = { G1 = 3 }, output = "" }
    s:run_until { at = 'panic(errors.New("cleanup failed"))' }
    s:say {
      en = "While the panic unwinds `work`, the deferred `cleanup` runs, and it is about to panic itself.",
      zh = "panic 正在退出 `work`，运行到延迟调用 `cleanup`，而它自己也要 panic 了。",
    }
    s:expect { panicking = { G1 = "work failed" }, deferred = { G1 = 2 }, output = "cleanup begins\n" }
    s:ask {
      en = "A second panic begins before the first is over. Do the two deferred calls that still wait run?",
      zh = "第一个 panic 还没结束，第二个又开始了。还在等待的两个延迟调用会运行吗？",
      { en = "no: two panics at once end the program", zh = "不会：同时两个 panic，程序立即结束",
        holds = function(w) return not w:printed "last deferred call" end,
        remark = { en = "The new panic takes over and goes on unwinding.", zh = "新的 panic 接手，继续退出各层函数。" } },
      { en = "only the one in work", zh = "只有 work 里的那个",
        holds = function(w) return w:printed "last deferred call" and not w:printed "main's deferred call" end },
      { en = "both", zh = "两个都会", holds = function(w) return w:in_order("last deferred call", "main's deferred call") end },
      why = { en = "Every panic runs what is left on the defer stack. The old one is kept, to be reported.",
              zh = "每个 panic 都会运行延迟栈上剩下的调用。旧的 panic 会保留下来，用于报告。" },
    }
    s:ask {
      en = "And which of the two does the report at the end name?",
      zh = "最后的报告会提到哪一个 panic？",
      { en = "only the first", zh = "只有第一个", holds = function(w) return w:panicked "work failed" and not w:panicked "cleanup failed" end },
      { en = "only the second", zh = "只有第二个", holds = function(w) return w:panicked "cleanup failed" and not w:panicked "work failed" end,
        remark = { en = "Then the cause would be lost.", zh = "那样就看不到起因了。" } },
      { en = "both, the first one first", zh = "两个都有，先发生的在前",
        holds = function(w) return w:panicked "work failed\n\tpanic: cleanup failed" end },
    }
    s:finish()
    s:say {
      en = "Read such a report from the top: `panic: work failed` was the cause, the indented `panic: cleanup failed` came while cleaning up.",
      zh = "这种报告要从上往下读：`panic: work failed` 是起因，缩进的 `panic: cleanup failed` 发生在清理过程中。",
    }
    s:expect { exit = 2, stdout = "cleanup begins\nlast deferred call\nmain's deferred call\n", panic = "work failed\n\tpanic: cleanup failed" }
  end,
}
