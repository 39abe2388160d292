local lesson = require "lesson"

return lesson {
  topic = { en = "goroutines", zh = "goroutine" },
  order = 1,
  title = { en = "Rendezvous: an unbuffered channel", zh = "会合：无缓冲通道" },
  program = "rendezvous.go",

  play = function(s)
    s:run_until { at = "go func() {" }
    s:look "c"
    s:say {
      en = "`c` is a channel without a buffer: it cannot hold a single value. G1 starts G2, which will send two words.",
      zh = "`c` 是没有缓冲区的通道：一个值也存不下。G1 启动 G2，由它发送两个词。",
    }
    s:expect { value = { ["cap(c)"] = "0", ["len(c)"] = "0" } }
    s:run_until { event = "park" }
    s:say {
      en = "G1 came to `range c` first. Nobody has sent anything, so G1 waits in the channel's receive queue, and G2 runs.",
      zh = "G1 先到了 `range c`。还没有人发送，所以 G1 排进通道的接收队列等待，轮到 G2 运行。",
    }
    s:expect { status = { G1 = "chan receive", G2 = "running" } }
    s:ask {
      en = "G2 sends \"hello\" now. Where does the value go?",
      zh = "G2 现在发送 \"hello\"。这个值会去哪里？",
      after = { event = "send" },
      { en = "into the channel, where G1 fetches it later", zh = "放进通道，稍后由 G1 取走",
        holds = function(w) return w:value("len(c)", { goroutine = "G2" }) == "1" end,
        remark = { en = "This channel has no place to keep it.", zh = "这个通道没有地方存放它。" } },
      { en = "straight to G1", zh = "直接交给 G1",
        holds = function(w) return w:happened { event = "send", goroutine = "G2", other = "G1" } end },
      { en = "nowhere yet: G2 has to wait", zh = "哪儿也没去：G2 得等待",
        holds = function(w) return w:blocked "G2" end,
        remark = { en = "It would wait if no receiver were there. G1 is.", zh = "没有接收者时才需要等待，而 G1 已经在等了。" } },
      why = { en = "The receiver waits already, so the sender copies its value into the receiver's variable and wakes it.",
              zh = "接收者已经在等待，于是发送者把值直接复制到接收者的变量里，并唤醒它。" },
    }
    s:run_until { event = "send" }
    s:say {
      en = "Hand to hand. G1 has its value and can run again, but it is still G2's turn.",
      zh = "手递手。G1 已经拿到值，可以运行了，不过现在仍轮到 G2。",
    }
    s:expect { status = { G1 = "runnable", G2 = "running" }, at = [[c <- "again"]] }
    s:ask {
      en = "G2 goes on and sends \"again\", while G1 has not even looked at \"hello\". What does G2 do?",
      zh = "G2 接着发送 \"again\"，而 G1 连 \"hello\" 都还没处理。G2 会怎样？",
      after = { event = "park" },
      { en = "it leaves the word in the channel and goes on", zh = "把词留在通道里，继续往下走",
        holds = function(w) return w:value("len(c)", { goroutine = 1 }) == "1" end,
        remark = { en = "For that the channel would need a buffer.", zh = "那需要通道有缓冲区。" } },
      { en = "it waits in the send queue with its word", zh = "带着这个词在发送队列里等待",
        holds = function(w) return w:blocked("G2", "chan send") end },
      { en = "it overwrites \"hello\"", zh = "覆盖掉 \"hello\"",
        holds = function(w) return w:running() and not w:blocked "G2" and w:value("word", { goroutine = 1 }) == '"again"' end,
        remark = { en = "A value that was handed over belongs to the receiver.", zh = "交出去的值已归接收者所有。" } },
      why = { en = "Now it is the sender who is early. Whoever comes first waits for the other.",
              zh = "这次是发送者来早了。谁先到，谁就等另一方。" },
    }
    s:run_until { event = "park" }
    s:expect { status = { G2 = "chan send" } }
    s:run_until { event = "receive" }
    s:say {
      en = "G1 printed \"hello\", came back to the channel and found G2 in the queue. It took the word from G2's hand and woke it.",
      zh = "G1 打印了 \"hello\"，回到通道，发现 G2 在排队，于是从 G2 手里取走这个词并唤醒它。",
    }
    s:expect { output = "hello\n", status = { G2 = "runnable" } }
    s:run_until { event = "close" }
    s:say {
      en = "G2 closes the channel. G1, which waited for a third word, wakes and leaves the loop.",
      zh = "G2 关闭通道。正在等第三个词的 G1 被唤醒，离开循环。",
    }
    s:finish()
    s:expect { exit = 0, output = "hello\nagain\n" }
  end,
}
