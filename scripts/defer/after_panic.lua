local lesson = require "lesson"

return lesson {
  topic = { en = "defer and panic", zh = "defer 与 panic" },
  order = 4,
  title = { en = "A defer statement behind a panic", zh = "panic 之后的 defer 语句" },
  program = "after_panic.go",

  play = function(s)
    s:say {
      en = "`main` has two defer statements, one before a panic and one behind it. Nothing has run yet.",
      zh = "`main` 里有两条 defer 语句，一条在 panic 之前，一条在之后。现在什么都还没有运行。",
    }
    s:expect { deferred = { G1 = 0 } }
    s:run_until { at = 'panic("a")' }
    s:say {
      en = "The first defer statement was executed: one call is registered. The next statement panics.",
      zh = "第一条 defer 语句执行过了：登记了一个调用。下一条语句会 panic。",
    }
    s:expect { deferred = { G1 = 1 } }
    s:ask {
      en = "Which of the two deferred calls run?",
      zh = "两个延迟调用中，哪些会运行？",
      { en = "both: defer always runs", zh = "两个都运行：defer 总会执行",
        holds = function(w) return w:printed "registered" and w:printed "b\n" end,
        remark = { en = "What is always run is a registered call. The statement itself must be reached first.",
                   zh = "总会运行的是已登记的调用，而 defer 语句本身得先被执行到。" } },
      { en = "only the first", zh = "只有第一个",
        holds = function(w) return w:printed "registered" and not w:printed "b\n" end },
      { en = "none: the program dies at once", zh = "都不运行：程序立即崩溃",
        holds = function(w) return w:panicked "a" and not w:printed "registered" end,
        remark = { en = "A panic runs the deferred calls of every function it leaves.", zh = "panic 每离开一个函数，都会运行它的延迟调用。" } },
      why = { en = "defer is a statement that registers a call when it is executed. The second one is never reached.",
              zh = "defer 是一条语句，执行到它才登记调用。第二条永远执行不到。" },
    }
    s:finish()
    s:say {
      en = "The registered call ran during the panic, then the program died. \"b\" was never printed, and Go's vet tool warns about such code: it is unreachable.",
      zh = "已登记的调用在 panic 期间运行，然后程序崩溃。\"b\" 从未打印；go vet 会对这样的代码发出警告：永远执行不到。",
    }
    s:expect { exit = 2, stdout = "registered before the panic\n", panic = "a" }
  end,
}
