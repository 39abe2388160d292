local lesson = require "lesson"

return lesson {
  topic = { en = "channels", zh = "通道" },
  order = 5,
  title = { en = "Closing a channel while a sender waits", zh = "有发送者在等待时关闭通道" },
  program = "close_waiting.go",

  play = function(s)
    s:run_until { goroutine = 1, at = "go func() {" }
    s:look "jobs"
    s:say {
      en = "`jobs` is a channel with room for three values. It is empty, nobody waits, and G1 is about to start G2.",
      zh = "`jobs` 是一个能存放三个值的通道。现在它是空的，没有谁在等待，G1 正要启动 G2。",
    }
    s:expect { value = { ["len(jobs)"] = "0", ["cap(jobs)"] = "3" }, goroutines = 1 }
    s:ask {
      en = "G2 will send 0, 1, 4, 9, 16, 25, 36 ... G1 takes two values and then sleeps. With which value does G2 get stuck?",
      zh = "G2 会依次发送 0、1、4、9、16、25、36……G1 取走两个值，然后睡眠。G2 会卡在哪个值上？",
      after = { goroutine = 1, at = "close(jobs)" },
      { en = "4: the third one", zh = "4：第三个值",
        holds = function(w) return w:blocked("G2", "chan send") and w:value("i", { goroutine = "G2" }) == "2" end,
        remark = { en = "That would be a channel without a buffer.", zh = "那是没有缓冲区的通道才会有的情形。" } },
      { en = "9: three are in the buffer", zh = "9：缓冲区里已有三个值",
        holds = function(w) return w:blocked("G2", "chan send") and w:value("i", { goroutine = "G2" }) == "3" end,
        remark = { en = "You forgot the two values that G1 took.", zh = "别忘了 G1 已经取走了两个。" } },
      { en = "25: two taken, three in the buffer", zh = "25：取走两个，缓冲区里三个",
        holds = function(w) return w:blocked("G2", "chan send") and w:value("i", { goroutine = "G2" }) == "5" end },
      { en = "none: sending never waits", zh = "不会卡住：发送从不等待",
        holds = function(w) return not w:blocked "G2" end },
      why = { en = "0 and 1 went to G1, the buffer holds 4, 9 and 16; there is no place for 25.",
              zh = "0 和 1 给了 G1，缓冲区里是 4、9、16，25 没有位置可放。" },
    }
    s:run_until { goroutine = 1, at = "close(jobs)" }
    s:say {
      en = "G2 waits in the send queue of the channel, with its value 25 beside it. G1 stands before `close(jobs)`.",
      zh = "G2 带着它的值 25 排在通道的发送队列里。G1 正停在 `close(jobs)` 之前。",
    }
    s:expect { at = "close(jobs)", status = { G2 = "chan send" }, value = { ["len(jobs)"] = "3" } }
    s:expect { goroutine = "G2", value = { ["i * i"] = "25" } }
    s:ask {
      en = "G1 closes the channel now. What becomes of G2, which still waits to send?",
      zh = "G1 现在关闭通道。还在等待发送的 G2 会怎样？",
      { en = "its value is still delivered", zh = "它的值仍会送达",
        holds = function(w) return w:exited(0) and w:status "G2" == "ended" end,
        remark = { en = "A closed channel takes nothing more, not even from somebody who waited before.",
                   zh = "关闭后的通道不再接收任何值，哪怕对方早就在等待。" } },
      { en = "it panics: send on closed channel", zh = "它会 panic：send on closed channel",
        holds = function(w) return w:panicked "send on closed channel" end },
      { en = "it waits for ever", zh = "它永远等下去",
        holds = function(w) return w:exited(0) and w:blocked "G2" end,
        remark = { en = "close wakes everybody who waits on the channel, receivers and senders.",
                   zh = "close 会唤醒在该通道上等待的所有人，不论是接收者还是发送者。" } },
      { en = "close fails, because somebody still sends", zh = "close 失败，因为还有人在发送",
        holds = function(w) return w:panicked "close of" end,
        remark = { en = "close does not look whether anybody waits.", zh = "close 并不检查有没有人在等待。" } },
      why = { en = "close wakes every waiting sender, and each of them panics when it runs.",
              zh = "close 唤醒每一个等待的发送者，它们一旦运行就会 panic。" },
    }
    s:run_until { event = "close" }
    s:say {
      en = "The channel is closed. G2 is out of the queue and can run again, but its send did not happen: the three old values are all there is.",
      zh = "通道已关闭。G2 离开了队列，又可以运行了，但它的发送并没有发生：通道里只有原来那三个值。",
    }
    s:expect { status = { G2 = "runnable" }, value = { ["len(jobs)"] = "3" } }
    s:step()
    s:say {
      en = "G1 is about to sleep, and then it is G2's turn. Its very first act will be the panic.",
      zh = "G1 即将睡眠，接下来轮到 G2。它一运行就会 panic。",
    }
    s:finish()
    s:say {
      en = "A panic that nobody recovers ends the whole program, G1 too. Hence the rule: only a sender closes, and only when no sender is left.",
      zh = "没有人 recover 的 panic 会结束整个程序，G1 也不例外。所以规矩是：只由发送方关闭通道，而且要等到没有别的发送者了。",
    }
    s:expect { exit = 2, stdout = "0 1\n", panic = "send on closed channel" }
  end,
}
