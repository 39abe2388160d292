local lesson = require "lesson"

return lesson {
  topic = "defer",
  order = 3,
  title = { en = "When is a defer's argument read?", zh = "defer 的参数何时求值？" },
  program = "arguments.go",

  play = function(s)
    s:run_until { line = 7 }
    s:say {
      en = "The deferred call already holds its argument: 10 was read at the defer statement.",
      zh = "延迟调用已经持有它的参数：10 在 defer 语句处就已读取。",
    }
    s:run_until { line = 13 }
    s:look "price"
    s:ask {
      en = "price becomes 99 now. Two deferred calls print it: one as an argument, one in a closure. What do they print?",
      zh = "price 现在变成 99。有两个延迟调用会打印它：一个作为参数，一个在闭包里。它们打印什么？",
      { en = "10 and 99", zh = "10 和 99",
        holds = function(w) return w:printed "argument: 10" and w:printed "closure:  99" end },
      { en = "99 and 99", zh = "99 和 99",
        holds = function(w) return w:printed "argument: 99" and w:printed "closure:  99" end },
      { en = "10 and 10", zh = "10 和 10",
        holds = function(w) return w:printed "argument: 10" and w:printed "closure:  10" end },
      why = { en = "Arguments are read at the defer statement; a closure reads its variables when it runs.",
              zh = "参数在 defer 语句处读取；闭包在运行时才读取变量。" },
    }
    s:run_until { line = 15 }
    s:say { en = "Five calls wait. The last one deferred runs first.", zh = "有五个调用在等待。最后登记的最先运行。" }
    s:finish()
    s:expect { exit = 0, output = "main ends\nloop 3\nloop 2\nloop 1\nclosure:  99\nargument: 10\n" }
  end,
}
