local lesson = require "lesson"

return lesson {
  topic = { en = "defer and panic", zh = "defer 与 panic" },
  order = 1,
  title = { en = "When is a defer's argument read?", zh = "defer 的参数何时求值？" },
  program = "arguments.go",

  play = function(s)
    s:run_until { at = "defer func() {" }
    s:look "price"
    s:say {
      en = "One call waits for the end of `main`. It carries its arguments with it: `price` was read at the defer statement, as 10.",
      zh = "有一个调用在等 `main` 结束。它随身带着参数：`price` 在 defer 语句处就被读取，值为 10。",
    }
    s:expect { value = { price = "10" }, deferred = { G1 = 1 }, output = "" }
    s:run_until { at = "price = 99" }
    s:say {
      en = "Now five calls wait: one with an argument, a closure, and three from the loop. None of them has run.",
      zh = "现在有五个调用在等待：一个带参数的，一个闭包，还有循环里的三个。一个都还没有运行。",
    }
    s:expect { deferred = { G1 = 5 }, output = "" }
    s:ask {
      en = "`price` becomes 99. Two of the waiting calls print it: one got it as an argument, one is a closure. What do they print?",
      zh = "`price` 将变成 99。等待的调用里有两个会打印它：一个把它当参数，一个是闭包。它们打印什么？",
      { en = "argument: 10, closure: 99", zh = "argument: 10，closure: 99",
        holds = function(w) return w:printed "argument: 10" and w:printed "closure:  99" end },
      { en = "argument: 99, closure: 99", zh = "argument: 99，closure: 99",
        holds = function(w) return w:printed "argument: 99" and w:printed "closure:  99" end,
        remark = { en = "The call runs late, but its arguments are read early.", zh = "调用运行得晚，但参数读得早。" } },
      { en = "argument: 10, closure: 10", zh = "argument: 10，closure: 10",
        holds = function(w) return w:printed "argument: 10" and w:printed "closure:  10" end,
        remark = { en = "A closure keeps the variable, not its value.", zh = "闭包保存的是变量本身，而不是它的值。" } },
      why = { en = "Arguments are read at the defer statement. A closure reads its variables when it runs.",
              zh = "参数在 defer 语句处读取；闭包在运行时才读取变量。" },
    }
    s:run_until { at = '"main ends"' }
    s:ask {
      en = "In which order do the three calls from the loop run?",
      zh = "循环里登记的三个调用按什么顺序运行？",
      { en = "1, 2, 3, each at the end of its round", zh = "1、2、3，每轮循环结束时运行",
        holds = function(w) return w:in_order("loop 1", "loop 2", "loop 3", "main ends") end,
        remark = { en = "defer waits for the end of the function, not of the block.", zh = "defer 等的是函数结束，而不是代码块结束。" } },
      { en = "1, 2, 3, after \"main ends\"", zh = "1、2、3，在 \"main ends\" 之后",
        holds = function(w) return w:in_order("main ends", "loop 1", "loop 2", "loop 3") end,
        remark = { en = "Deferred calls are a stack.", zh = "延迟调用是一个栈。" } },
      { en = "3, 2, 1, after \"main ends\"", zh = "3、2、1，在 \"main ends\" 之后",
        holds = function(w) return w:in_order("main ends", "loop 3", "loop 2", "loop 1") end },
      why = { en = "The call deferred last runs first. A defer in a loop piles up calls until the function ends.",
              zh = "最后登记的最先运行。循环里的 defer 会一直堆积到函数结束。" },
    }
    s:run_until { func = "main.main.func1" }
    s:say {
      en = "The loop's calls are done, and the closure runs. It looks at `price` only now and finds 99.",
      zh = "循环登记的调用已经运行完，轮到闭包。它现在才去看 `price`，看到的是 99。",
    }
    s:expect { value = { price = "99" }, deferred = { G1 = 1 }, output = "main ends\nloop 3\nloop 2\nloop 1\n" }
    s:finish()
    s:say {
      en = "The first one deferred came last, with the 10 that it had kept all the time.",
      zh = "最先登记的最后运行，带着它一直保存着的 10。",
    }
    s:expect { exit = 0, output = "main ends\nloop 3\nloop 2\nloop 1\nclosure:  99\nargument: 10\n" }
  end,
}
