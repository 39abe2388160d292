local lesson = require "lesson"

return lesson {
  topic = { en = "defer and panic", zh = "defer 与 panic" },
  order = 5,
  title = { en = "Where recover works", zh = "recover 在哪里有效" },
  program = "recover.go",

  play = function(s)
    s:run_until { at = 'panic("boom")' }
    s:look "state"
    s:say {
      en = "`direct` has two deferred calls and is about to panic. Its named result says \"started\".",
      zh = "`direct` 有两个延迟调用，马上就要 panic。它的命名返回值是 \"started\"。",
    }
    s:expect { value = { state = '"started"' }, deferred = { G1 = 2 } }
    s:ask {
      en = "`guard` will recover from the panic. What does direct() return then?",
      zh = "`guard` 会从 panic 中恢复。那么 direct() 返回什么？",
      after = { at = "\tindirect()" },
      { en = "\"\": a panicking function returns zero values", zh = "\"\"：panic 的函数返回零值",
        holds = function(w) return w:printed "recovered: boom\n\n" end,
        remark = { en = "Its results keep what they held; nobody resets them.", zh = "返回值保持原来的内容，没有人会清零。" } },
      { en = "\"started\"", zh = "\"started\"", holds = function(w) return w:printed "started" end,
        remark = { en = "The other deferred call ran first, and it changed the result.", zh = "另一个延迟调用先运行，改掉了返回值。" } },
      { en = "\"cleaned up\"", zh = "\"cleaned up\"", holds = function(w) return w:printed "cleaned up" end },
      { en = "nothing: the program dies", zh = "不返回：程序崩溃", holds = function(w) return w:panicked() end },
      why = { en = "After a recovered panic the function returns to its caller with whatever its results hold.",
              zh = "panic 被恢复后，函数带着返回值当时的内容回到调用者。" },
    }
    s:run_until { event = "panic" }
    s:say {
      en = "The panic is on its way. It runs the deferred calls of `direct`, last first: the closure that sets `state`.",
      zh = "panic 已经发生。它按后进先出运行 `direct` 的延迟调用：先是设置 `state` 的闭包。",
    }
    s:expect { panicking = { G1 = "boom" } }
    s:run_until { event = "recover" }
    s:say {
      en = "`guard` was itself deferred, and it calls `recover` directly: the panic is over as soon as guard returns.",
      zh = "`guard` 本身就是被延迟的函数，并且直接调用了 `recover`：guard 一返回，panic 就结束了。",
    }
    s:expect { panicking = { G1 = false }, value = { name = '"direct"' } }
    s:run_until { func = "main.indirect" }
    s:run_until { at = 'panic("lost")' }
    s:ask {
      en = "`indirect` defers a closure, the closure calls `guard`, and guard calls `recover`. What happens?",
      zh = "`indirect` 延迟了一个闭包，闭包调用 `guard`，guard 再调用 `recover`。会发生什么？",
      { en = "recovered as before", zh = "和刚才一样被恢复", holds = function(w) return w:printed "indirect recovered" end,
        remark = { en = "There is one call more between the deferred function and recover.", zh = "在延迟函数和 recover 之间多了一层调用。" } },
      { en = "recover gives nil, and the program dies", zh = "recover 得到 nil，程序崩溃",
        holds = function(w) return w:panicked "lost" end },
      why = { en = "recover only works when the deferred function calls it itself. Here it is called one level deeper.",
              zh = "只有延迟函数自己直接调用 recover 才有效。这里深了一层。" },
    }
    s:run_until { func = "main.guard" }
    s:say {
      en = "guard runs again, but this time the closure called it. `recover()` will give nil.",
      zh = "guard 又运行了，但这次是闭包调用的它。`recover()` 会得到 nil。",
    }
    s:expect { value = { name = '"indirect"' }, panicking = { G1 = "lost" } }
    s:finish()
    s:expect { exit = 2, stdout = "direct recovered: boom\ncleaned up\n", panic = "lost" }
  end,
}
