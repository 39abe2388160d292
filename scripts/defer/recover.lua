local lesson = require "lesson"

return lesson {
  topic = "defer",
  order = 4,
  title = { en = "Where recover works", zh = "recover 在哪里有效" },
  program = "recover.go",

  play = function(s)
    s:run_until { event = "panic" }
    s:say { en = "direct panics. Its deferred calls run now, last first.", zh = "direct 发生 panic，它的延迟调用现在按后进先出运行。" }
    s:run_until { event = "recover" }
    s:say {
      en = "guard was deferred itself, so its recover stops the panic. direct returns to its caller with the results it has.",
      zh = "guard 本身就是被延迟的函数，所以它的 recover 终止了 panic。direct 带着当前的结果返回给调用者。",
    }
    s:run_until { func = "main.indirect" }
    s:ask {
      en = "indirect defers a function that calls guard, which calls recover. What happens?",
      zh = "indirect 延迟了一个函数，由它调用 guard，guard 再调用 recover。会发生什么？",
      { en = "the panic is recovered", zh = "panic 被恢复", holds = function(w) return w:printed "indirect recovered" end },
      { en = "recover returns nil and the program dies", zh = "recover 返回 nil，程序崩溃", holds = function(w) return w:panicked "lost" end },
      why = { en = "recover works only when the deferred function itself calls it. Here it is called one level deeper.",
              zh = "只有被延迟的函数自己直接调用 recover 才有效。这里它深了一层。" },
    }
    s:finish()
    s:expect { exit = 2, stdout = "direct recovered: boom\ncleaned up\n", panic = "lost" }
  end,
}
