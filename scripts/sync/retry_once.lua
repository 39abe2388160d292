local lesson = require "lesson"

return lesson {
  topic = { en = "sync", zh = "sync 包" },
  order = 6,
  title = { en = "IOnce: once, but only after it worked", zh = "IOnce：成功了才算一次" },
  program = "retry_once.go",

  play = function(s)
    s:run_until { at = "defer o.m.Unlock()" }
    s:look "once"
    s:say {
      en = "`IOnce` is built like sync.Once: a fast look at `done`, then a lock, then a second look. But its function returns an error.",
      zh = "`IOnce` 的结构和 sync.Once 一样：先快速看一眼 `done`，再加锁，再看一次。但它的函数会返回 error。",
    }
    s:expect { value = { ["o.done"] = "0", ["o.m.state"] = "1" } }
    s:run_until { at = "if f() != nil" }
    s:say {
      en = "Only one call is deferred here, the unlock. Nothing that was deferred will set `done`.",
      zh = "这里只延迟了一个调用：解锁。没有任何延迟调用会去设置 `done`。",
    }
    s:expect { deferred = { G1 = 1 } }
    s:ask {
      en = "The first try will fail, and main calls Do three times. How often does `connect` run?",
      zh = "第一次尝试会失败，main 一共调用三次 Do。`connect` 会运行几次？",
      { en = "once", zh = "一次", holds = function(w) return w:count "try " == 1 end,
        remark = { en = "That is sync.Once: there a failure counts.", zh = "那是 sync.Once：失败也算一次。" } },
      { en = "twice", zh = "两次", holds = function(w) return w:count "try " == 2 end },
      { en = "three times", zh = "三次", holds = function(w) return w:count "try " == 3 end,
        remark = { en = "The third call finds done at 1.", zh = "第三次调用时 done 已经是 1 了。" } },
      why = { en = "done is stored only when f returned nil: the failed try does not count, the one that worked does.",
              zh = "只有 f 返回 nil 时才写入 done：失败的不算，成功的才算。" },
    }
    s:run_until { at = "try again" }
    s:say {
      en = "`connect` failed. doSlow leaves without touching `done`, and the deferred unlock opens the door for the next caller.",
      zh = "`connect` 失败了。doSlow 没有碰 `done` 就离开，延迟的解锁为下一个调用者打开门。",
    }
    s:expect { value = { ["o.done"] = "0" }, output = "try 1\n" }
    s:run_until { at = "atomic.StoreUint32(&o.done, 1)" }
    s:say { en = "The second try worked. Only now is `done` set.", zh = "第二次成功了。直到现在才设置 `done`。" }
    s:expect { value = { ["o.done"] = "0" }, output = "try 1\ntry 2\n" }
    s:step("line")
    s:expect { value = { ["once.done"] = "1" } }
    s:finish()
    s:say {
      en = "The third call saw `done` at 1 on the fast path and came back without any lock. One difference decides all: where the store stands.",
      zh = "第三次调用在快路径上看到 `done` 是 1，没有加锁就返回了。决定一切的只有一处差别：写入 done 的位置。",
    }
    s:expect { exit = 0, output = "try 1\ntry 2\ndone: 1 after 2 tries\n" }
  end,
}
