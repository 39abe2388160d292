local lesson = require "lesson"

return lesson {
  topic = "sync",
  order = 1,
  title = { en = "Once: a failed first call still counts", zh = "Once：第一次失败也算一次" },
  program = "once.go",

  play = function(s)
    s:run_until { line = 16 }
    s:look "once"
    s:say {
      en = "Once holds a flag, done, and a mutex. The flag is 0: nobody was here yet.",
      zh = "Once 里有标志 done 和一把互斥锁。标志为 0：还没有人来过。",
    }
    s:ask {
      en = "The first caller's function fails. What does the second caller get?",
      zh = "第一个调用者的函数失败了。第二个调用者会得到什么？",
      { en = "it connects a second time", zh = "它会再连接一次",
        holds = function(w) return w:printed "first connects" and w:printed "second connects" end },
      { en = "its function is not run at all", zh = "它的函数根本不会运行",
        holds = function(w) return w:printed "never tried" end },
      { en = "it waits for ever", zh = "永远等待", holds = function(w) return w:deadlocked() end },
      why = { en = "doSlow defers the store to done: it happens whether the function succeeded, failed or panicked.",
              zh = "doSlow 用 defer 写入 done：无论函数成功、失败还是 panic 都会执行。" },
    }
    s:run_until { func = "main.connect.func1" }
    s:say {
      en = "The first caller is inside doSlow: it holds the lock, and the store to done waits on its defer stack.",
      zh = "第一个调用者在 doSlow 里：它持有锁，对 done 的写入正等在延迟栈上。",
    }
    s:finish()
    s:say {
      en = "Once cannot be tried again. So whoever calls it must check afterwards whether what it needs is really there.",
      zh = "Once 不能重试。所以调用者事后必须再检查一次，所需要的东西是否真的就绪。",
    }
    s:expect { exit = 0 }
  end,
}
