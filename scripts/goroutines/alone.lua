local lesson = require "lesson"

return lesson {
  topic = "goroutines",
  order = 2,
  title = { en = "Talking to yourself", zh = "自言自语" },
  program = "alone.go",

  play = function(s)
    s:run_until { line = 7 }
    s:look "c"
    s:say {
      en = "One goroutine, one unbuffered channel. It is about to send, and to receive on the next line.",
      zh = "一个 goroutine，一个无缓冲通道。它即将发送，并打算在下一行接收。",
    }
    s:ask {
      en = "What happens?",
      zh = "会发生什么？",
      { en = "it prints 7", zh = "打印 7", holds = function(w) return w:printed "7" end },
      { en = "deadlock", zh = "死锁", holds = function(w) return w:deadlocked() end },
      { en = "it waits for ever and nobody notices", zh = "永远等待，没有人发现", holds = function(w) return w:running() end },
      why = { en = "The send waits for a receiver, and the only one who could receive is the one who waits. Go sees that nobody can move.",
              zh = "发送在等接收者，而唯一能接收的正是等待者自己。Go 发现没有任何 goroutine 能前进。" },
    }
    s:finish()
    s:say {
      en = "all goroutines are asleep: the runtime ends the program with exit code 2 and shows where each of them waits.",
      zh = "all goroutines are asleep：运行时以退出码 2 结束程序，并显示每个 goroutine 在哪里等待。",
    }
    s:expect { exit = 2, deadlock = "chan send" }
  end,
}
