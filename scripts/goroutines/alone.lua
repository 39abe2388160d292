local lesson = require "lesson"

return lesson {
  topic = { en = "goroutines", zh = "goroutine" },
  order = 2,
  title = { en = "Talking to yourself", zh = "自言自语" },
  program = "alone.go",

  play = function(s)
    s:run_until { at = "c <- 7" }
    s:look "c"
    s:say {
      en = "One goroutine, one unbuffered channel. G1 is about to send 7, and means to receive it in the next line.",
      zh = "一个 goroutine，一个无缓冲通道。G1 正要发送 7，并打算在下一行接收它。",
    }
    s:expect { value = { ["cap(c)"] = "0" }, goroutines = 1 }
    s:ask {
      en = "What does the program do?",
      zh = "程序会怎样？",
      { en = "it prints 7", zh = "打印 7", holds = function(w) return w:printed "7\n" end,
        remark = { en = "The receive in the next line would have to happen while the send still waits.",
                   zh = "那样下一行的接收就得在发送还没结束时发生。" } },
      { en = "it ends with a deadlock report", zh = "报告死锁并结束", holds = function(w) return w:deadlocked() end },
      { en = "it hangs, and nobody notices", zh = "卡住，而且没有人发现", holds = function(w) return w:running() end,
        remark = { en = "That happens when other goroutines can still run. Here the runtime sees that none can.",
                   zh = "只有还有其他 goroutine 能运行时才会这样。这里运行时发现谁都动不了。" } },
      { en = "it panics", zh = "panic", holds = function(w) return w:panicked() end,
        remark = { en = "A deadlock is a fatal error, not a panic: no recover can catch it.",
                   zh = "死锁是 fatal error，不是 panic：recover 也救不回来。" } },
      why = { en = "The send waits for a receiver, and the only one who could receive is the one who waits.",
              zh = "发送在等接收者，而唯一能接收的正是在等待的它自己。" },
    }
    s:finish()
    s:say {
      en = "`all goroutines are asleep - deadlock!` The runtime ends the program with exit code 2 and shows where each goroutine waits.",
      zh = "`all goroutines are asleep - deadlock!` 运行时以退出码 2 结束程序，并列出每个 goroutine 在哪里等待。",
    }
    s:expect { exit = 2, deadlock = "chan send", stdout = "", stderr = "alone.go:7" }
    s:back()
    s:say {
      en = "One step back: this was the last moment at which G1 could still run. A buffer of one, or a second goroutine, would have saved it.",
      zh = "退回一步：这是 G1 还能运行的最后时刻。给通道一个缓冲位，或者再来一个 goroutine，就不会死锁。",
    }
    s:expect { status = { G1 = "running" }, at = "c <- 7" }
    s:branch(function(s)
      s:goroutine "G2":exec "println(\"a partner\")"
      s:say {
        en = "On another branch somebody else runs beside G1: as long as anybody can move, there is no deadlock yet.",
        zh = "在另一条分支上，G1 身边多了一个会运行的 goroutine：只要还有谁能动，就还不算死锁。",
      }
      s:expect { status = { G2 = "ended" }, output = "a partner\n" }
      s:finish()
      s:expect { exit = 2, deadlock = "chan send" }
    end)
  end,
}
