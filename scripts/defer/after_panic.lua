local lesson = require "lesson"

return lesson {
  topic = "defer",
  order = 2,
  title = { en = "A defer statement behind a panic", zh = "panic 之后的 defer 语句" },
  program = "after_panic.go",

  play = function(s)
    s:run_until { line = 7 }
    s:say {
      en = "One call is registered on the defer stack. The next statement panics.",
      zh = "延迟栈上登记了一个调用。下一条语句会 panic。",
    }
    s:ask {
      en = "Two defer statements stand in main. Which of their calls run?",
      zh = "main 里有两条 defer 语句。哪些调用会运行？",
      { en = "both", zh = "两个都运行", holds = function(w) return w:printed "b\n" end },
      { en = "only the first", zh = "只有第一个",
        holds = function(w) return w:printed "registered" and not w:printed "b\n" end },
      { en = "none: the program panics", zh = "都不运行：程序 panic 了", holds = function(w) return not w:printed "registered" end },
      why = { en = "A defer statement registers its call when it is executed. This one was never reached.",
              zh = "defer 语句在被执行时才登记调用。第二条从未执行到。" },
    }
    s:run_until { event = "panic" }
    s:say { en = "main panics. Its registered calls run now, before the program dies.", zh = "main 发生 panic。已登记的调用现在运行，然后程序才结束。" }
    s:finish()
    s:expect { exit = 2, stdout = "registered before the panic\n", panic = "a" }
  end,
}
