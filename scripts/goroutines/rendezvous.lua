local lesson = require "lesson"

return lesson {
  topic = "goroutines",
  order = 1,
  title = { en = "Rendezvous: an unbuffered channel", zh = "会合：无缓冲通道" },
  program = "rendezvous.go",

  play = function(s)
    s:run_until { event = "park" }
    s:look "c"
    s:say {
      en = "G1 wants to receive and nobody sends. An unbuffered channel has no place to put a value: G1 waits in its receive queue.",
      zh = "G1 想接收，但没有人发送。无缓冲通道没有地方存放值：G1 在接收队列里等待。",
    }
    s:expect { status = { G1 = "chan receive" } }
    s:ask {
      en = "G2 sends \"hello\" now. Where does the value go?",
      zh = "G2 现在发送 \"hello\"。值会去哪里？",
      after = { event = "send" },
      { en = "into the channel's buffer", zh = "进入通道的缓冲区", holds = function(w) return w:value("len(c)", { goroutine = 1 }) == "1" end },
      { en = "straight to G1", zh = "直接交给 G1", holds = function(w) return w:happened { event = "send", other = "G1" } end },
      why = { en = "The receiver was waiting: the sender copies its value into the receiver's variable and wakes it.",
              zh = "接收者已在等待：发送者把值直接复制到接收者的变量里，并唤醒它。" },
    }
    s:run_until { event = "send" }
    s:say { en = "Hand to hand: G1 can run again, and it already has its value.", zh = "手递手：G1 又可以运行了，而且已经拿到了值。" }
    s:finish()
    s:expect { exit = 0, output = "hello\nagain\n" }
  end,
}
