local lesson = require "lesson"

return lesson {
  topic = { en = "sync", zh = "sync 包" },
  order = 4,
  title = { en = "Once: a failed first call still counts", zh = "Once：失败的第一次也算一次" },
  program = "once.go",

  play = function(s)
    s:run_until { goroutine = 1, at = "once.Do(func() {" }
    s:look "once"
    s:say {
      en = "Three callers will share one `sync.Once`. It holds a flag, `done`, and a mutex, all zero. G1 comes first.",
      zh = "三个调用者将共用一个 `sync.Once`。它里面有标志 `done` 和一把互斥锁，都是零。G1 先到。",
    }
    s:expect { value = { ["once.done.v"] = "0", ["once.m.state"] = "0" } }
    s:into_library(true)
    s:run_until { at = "defer o.done.Store(1)", file = "sync/once.go" }
    s:say {
      en = "We step into Do: `done` was 0, G1 took the lock and looked at `done` once more. Now it defers the store.",
      zh = "跟进 Do 里面：`done` 是 0，G1 拿到锁，又检查了一次 `done`。现在它用 defer 登记写入。",
    }
    s:expect { value = { ["once.done.v"] = "0", ["once.m.state"] = "1" }, deferred = { G1 = 1 } }
    s:into_library(false)
    s:run_until { goroutine = 1, at = "conn, err = dial()" }
    s:say {
      en = "Two calls wait until doSlow ends, however it ends: `done` becomes 1, then the lock is opened. Meanwhile G1 dials.",
      zh = "不论 doSlow 如何结束，都有两个调用在等着：把 `done` 置为 1，然后开锁。与此同时 G1 开始拨号。",
    }
    s:expect { deferred = { G1 = 2 }, output = "first dials\n" }
    s:run_until { at = "once.Do", goroutine = "G2" }
    s:say {
      en = "Dialling takes a second, and in that time G2 arrives with the same Once. `done` is still 0.",
      zh = "拨号要一秒钟，这期间 G2 带着同一个 Once 来了。`done` 仍是 0。",
    }
    s:expect { status = { G1 = "sleep" } }
    s:ask {
      en = "What does `once.Do` do in G2?",
      zh = "G2 中的 `once.Do` 会怎样？",
      after = { event = "clock" },
      { en = "returns at once: somebody is on it already", zh = "立即返回：已经有人在做了",
        holds = function(w) return w:printed "second is back" end,
        remark = { en = "Then G2 would use a connection that is not there yet.", zh = "那样 G2 就会使用还没建立好的连接。" } },
      { en = "runs its own function, since done is 0", zh = "运行自己的函数，因为 done 是 0",
        holds = function(w) return w:printed "second dials" end,
        remark = { en = "done == 0 only leads to the slow path, and there stands a lock.", zh = "done == 0 只会进入慢路径，而那里有一把锁。" } },
      { en = "waits for the lock until G1's function is over", zh = "等锁，直到 G1 的函数结束",
        holds = function(w) return w:blocked("G2", "sync.Mutex.Lock") end },
      why = { en = "Everybody who comes back from Do may rely on the function having run to its end.",
              zh = "从 Do 返回的人都可以相信：那个函数已经运行完毕。" },
    }
    s:run_until { at = 'errors.New("refused")' }
    s:say {
      en = "G2 sat in `sync.Mutex.Lock` and the clock moved on by a second. G1 is back from its sleep; dialling has failed.",
      zh = "G2 停在 `sync.Mutex.Lock`，时钟前进了一秒。G1 睡醒了，拨号失败。",
    }
    s:expect { status = { G2 = "sync.Mutex.Lock" } }
    s:ask {
      en = "G1's function failed. What does G2 find in its `err` when Do returns?",
      zh = "G1 的函数失败了。Do 返回后，G2 的 `err` 里是什么？",
      { en = "refused: it tried for itself", zh = "refused：它自己也试了一次",
        holds = function(w) return w:printed "second dials" end,
        remark = { en = "Once means once, however it went.", zh = "Once 就是一次，不管结果如何。" } },
      { en = "refused: Do hands the error of the first call on", zh = "refused：Do 把第一次的错误传了过来",
        holds = function(w) return w:printed "second is back, err: refused" and not w:printed "second dials" end,
        remark = { en = "Do knows nothing about errors: its function has no result.", zh = "Do 对错误一无所知：它的函数没有返回值。" } },
      { en = "nil: its function was never run", zh = "nil：它的函数根本没有运行",
        holds = function(w) return w:printed "second is back, err: <nil>" end },
    }
    s:run_until { goroutine = 1, at = "if conn == nil" }
    s:say {
      en = "`done` is 1 although nothing was set up: the store was deferred, so failure counts, and a panic would count as well. G2 can run again.",
      zh = "什么都没建立起来，`done` 却是 1：写入是用 defer 登记的，所以失败也算数，panic 也一样。G2 又可以运行了。",
    }
    s:expect { value = { ["once.done.v"] = "1", conn = "nil" }, status = { G2 = "runnable" } }
    s:run_until { goroutine = "G2", at = "if conn == nil" }
    s:say {
      en = "G2 got the lock, saw `done` at 1 and went home. Its `err` is nil, yet there is no connection: without this second check it would go on as if all were well.",
      zh = "G2 拿到锁，看到 `done` 是 1，就回来了。它的 `err` 是 nil，连接却并不存在：没有这第二次检查，它会以为一切正常。",
    }
    s:expect { goroutine = "G2", value = { err = "nil", conn = "nil" } }
    s:finish()
    s:say {
      en = "The third caller, much later, does not even try: the fast path sees `done`. What may fail must be checked after Do, or needs another kind of Once.",
      zh = "很久以后到来的第三个调用者连试都不试：快路径看到了 `done`。可能失败的事情，要在 Do 之后再检查，或者换一种 Once。",
    }
    s:expect {
      exit = 0,
      output = "first dials\nfirst is back, err: refused\nfirst: not connected\n"
        .. "second is back, err: <nil>\nsecond: not connected\nthird is back, err: <nil>\nthird: not connected\n",
    }
  end,
}
