local lesson = require "lesson"

return lesson {
  topic = { en = "sync", zh = "sync 包" },
  order = 5,
  title = { en = "Once inside itself", zh = "在 Once 里面再调用 Once" },
  program = "once_inside.go",

  play = function(s)
    s:run_until { func = "main.setup" }
    s:look "once"
    s:say {
      en = "`once.Do` runs `setup`. While it does, it holds the lock of `once`, and `done` is still 0.",
      zh = "`once.Do` 正在运行 `setup`。这期间它持有 `once` 的锁，而 `done` 还是 0。",
    }
    s:expect { value = { ["once.done.v"] = "0", ["once.m.state"] = "1" } }
    s:run_until { at = "once.Do(func() {" }
    s:ask {
      en = "`setup` calls `once.Do` on the same `once`. What happens?",
      zh = "`setup` 对同一个 `once` 调用 `once.Do`。会发生什么？",
      { en = "the second call returns at once: setup is the one and only", zh = "第二次调用立即返回：那唯一的一次就是 setup",
        holds = function(w) return w:exited(0) end,
        remark = { en = "Do does not know who calls. To it this is one more caller, and all others wait until the function is over.",
                   zh = "Do 不知道是谁在调用。对它来说这只是又一个调用者，而其他调用者都要等到函数结束。" } },
      { en = "it waits for ever", zh = "永远等待", holds = function(w) return w:deadlocked() end },
      { en = "it panics: Once knows that it is in use", zh = "panic：Once 知道自己正在使用中", holds = function(w) return w:panicked() end,
        remark = { en = "Nobody keeps account of who holds a mutex.", zh = "没有人记录互斥锁由谁持有。" } },
      why = { en = "done is set only after the function returned. So the second call wants the lock, which its own caller holds.",
              zh = "函数返回后才会设置 done。所以第二次调用要去拿锁，而锁正由它自己的调用者持有。" },
    }
    s:run_until { at = "o.m.Lock()", file = "sync/once.go" }
    s:say {
      en = "Inside Do once more: `done` was 0, so G1 took the slow path. The next statement locks a mutex that G1 itself holds.",
      zh = "再次进入 Do：`done` 是 0，于是 G1 走了慢路径。下一条语句要锁的，正是 G1 自己持有的互斥锁。",
    }
    s:expect { value = { ["once.m.state"] = "1" } }
    s:finish()
    s:say {
      en = "G1 waits in `sync.Mutex.Lock` for G1. The dump shows `doSlow` twice, one above the other: that is the picture to remember.",
      zh = "G1 在 `sync.Mutex.Lock` 里等 G1 自己。转储里 `doSlow` 上下出现了两次：要记住的就是这个画面。",
    }
    s:expect { exit = 2, stdout = "setup begins\n", deadlock = "sync.Mutex.Lock", stderr = "sync.(*Once).doSlow" }
  end,
}
