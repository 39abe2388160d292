local lesson = require "lesson"

local hour = 3600 * 1000000000

return lesson {
  topic = { en = "context", zh = "context" },
  order = 1,
  title = { en = "Cancelling is asking", zh = "取消只是请求" },
  program = "cancel.go",

  play = function(s)
    s:run_until { at = "cancel()", func = "main.main" }
    s:say {
      en = "Two goroutines have got the same `ctx`. G2 waits in a select for `ctx.Done()` or for an hour to pass; G3 just sleeps for an hour. Now main calls `cancel()`.",
      zh = "两个 goroutine 拿到同一个 `ctx`。G2 在 select 里等 `ctx.Done()` 或者等一个小时；G3 只是睡一个小时。现在 main 调用 `cancel()`。",
    }
    s:expect { goroutines = 3, status = { G2 = "select", G3 = "sleep" } }
    s:ask {
      en = "cancel() has returned. How are the two?",
      zh = "cancel() 返回了。那两个怎么样？",
      after = { at = "first := <-done" },
      { en = "both have ended", zh = "两个都结束了", holds = function(w) return w:goroutines() == 1 end,
        remark = { en = "Nothing in Go ends a goroutine from outside.", zh = "在 Go 里，没有任何东西能从外面结束一个 goroutine。" } },
      { en = "both still wait: nobody has told them", zh = "两个都还在等：没有人告诉它们",
        holds = function(w) return w:blocked("G2", "select") and w:blocked("G3", "sleep") end },
      { en = "G2 can run again, G3 sleeps on", zh = "G2 又可以运行了，G3 继续睡",
        holds = function(w) return not w:blocked "G2" and w:blocked("G3", "sleep") end },
      why = { en = "cancel closes the channel that `ctx.Done()` gives. A close wakes everybody who receives from it, and nobody else.",
              zh = "cancel 关闭 `ctx.Done()` 给出的那个通道。关闭会唤醒所有正从它接收的人，别人则不受影响。" },
    }
    s:run_until { at = "fmt.Println(first)" }
    s:expect { value = { first = '"listens: context canceled"' } }
    s:run_until { at = "second := <-done" }
    s:ask {
      en = "G2 has answered. When does main get the second answer?",
      zh = "G2 已经回答。main 什么时候得到第二个回答？",
      { en = "at once, with an error", zh = "马上，而且是一个错误", holds = function(w) return w:clock() < 2 * 1000000000 end,
        remark = { en = "G3 has the context and never looks at it.", zh = "G3 拿着 context，却从来不看。" } },
      { en = "after an hour", zh = "一个小时以后", holds = function(w) return w:clock() >= hour and w:printed "deaf: finished" end },
      { en = "never: deadlock", zh = "永远不会：死锁", holds = function(w) return w:deadlocked() end },
      why = { en = "Cancellation is cooperative: whoever may take long has to look at `ctx.Done()`. A sleep does not.",
              zh = "取消要靠配合：凡是可能花很长时间的，都得去看 `ctx.Done()`。sleep 不会看。" },
    }
    s:finish()
    s:expect { exit = 0, output = "listens: context canceled\ndeaf: finished\n" }
  end,
}
