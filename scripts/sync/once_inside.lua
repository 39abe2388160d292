local lesson = require "lesson"

return lesson {
  topic = "sync",
  order = 2,
  title = { en = "Once inside itself", zh = "Once 之中再调用 Once" },
  program = "once_inside.go",

  play = function(s)
    s:run_until { func = "main.setup" }
    s:say {
      en = "once.Do runs setup and holds its lock while it does.",
      zh = "once.Do 正在运行 setup，并且一直持有锁。",
    }
    s:ask {
      en = "setup calls once.Do on the same Once. What happens?",
      zh = "setup 对同一个 Once 调用 once.Do。会发生什么？",
      { en = "the second call returns at once", zh = "第二次调用立刻返回", holds = function(w) return w:exited(0) end },
      { en = "deadlock", zh = "死锁", holds = function(w) return w:deadlocked() end },
      { en = "panic", zh = "panic", holds = function(w) return w:panicked() end },
      why = { en = "done is set only after the function returns, so the second call wants the lock that its own caller holds.",
              zh = "函数返回后 done 才会被设置，所以第二次调用要的锁正被它自己的调用者持有。" },
    }
    s:run_until { event = "park" }
    s:say {
      en = "G1 waits for a mutex that only G1 could unlock.",
      zh = "G1 在等一把只有 G1 自己才能释放的锁。",
    }
    s:finish()
    s:expect { exit = 2, stdout = "setup begins\n", deadlock = "sync.Mutex.Lock" }
  end,
}
