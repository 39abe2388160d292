local lesson = require "lesson"

return lesson {
  topic = "channels",
  order = 4,
  title = { en = "Closing a channel while a sender waits", zh = "有发送者等待时关闭通道" },
  program = "close_waiting.go",

  play = function(s)
    s:run_until { goroutine = 1, line = 11 }
    s:look "jobs"
    s:say {
      en = "jobs is a channel with room for three values. Nobody has used it yet.",
      zh = "jobs 是一个能存三个值的通道，现在还没有人使用它。",
    }
    s:run_until { goroutine = 1, line = 19 }
    s:say {
      en = "G2 filled the buffer and wants to send one value more. It waits in the channel's send queue, with its value beside it.",
      zh = "G2 填满了缓冲区，还想再发送一个值。它带着这个值排在通道的发送队列里等待。",
    }
    s:expect { status = { G2 = "chan send" }, value = { ["len(jobs)"] = "3" } }
    s:ask {
      en = "G1 is about to close the channel while G2 still waits in its send queue. What does G2 see when it wakes?",
      zh = "G1 即将关闭通道，而 G2 还在发送队列里等待。G2 醒来时会看到什么？",
      { en = "its value is delivered", zh = "它的值被送达",
        holds = function(w) return w:exited() and w:happened { event = "receive" } end },
      { en = "panic: send on closed channel", zh = "panic: send on closed channel",
        holds = function(w) return w:panicked "send on closed channel" end },
      { en = "it waits for ever", zh = "它永远等待",
        holds = function(w) return w:blocked "G2" and not w:panicked() end },
      { en = "the value is dropped silently", zh = "值被悄悄丢弃",
        holds = function(w) return w:exited(0) end },
      why = { en = "close wakes every waiting sender, and each of them panics.",
              zh = "close 会唤醒每个等待的发送者，而它们每个都会 panic。" },
    }
    s:run_until { event = "close" }
    s:say {
      en = "The channel is closed and G2 is runnable again. Its send did not happen: when it runs, it panics.",
      zh = "通道已关闭，G2 又可以运行了。它的发送并没有发生：一运行就会 panic。",
    }
    s:finish()
    s:say {
      en = "A panic that nobody recovers ends the whole program, G1 too. So only the sender may close, and only the last one.",
      zh = "没有被 recover 的 panic 会结束整个程序，G1 也一样。所以只有发送方才能关闭通道，而且只能由最后一个发送方来关闭。",
    }
    s:expect { exit = 2, stdout = "0 1\n", panic = "send on closed channel" }
  end,
}
