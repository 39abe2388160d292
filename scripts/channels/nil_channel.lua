local lesson = require "lesson"

-- Without a program: each branch types one statement on G2, and then the run is back at the start.
return lesson {
  topic = { en = "channels", zh = "通道" },
  order = 4,
  title = { en = "A nil channel: three statements, three ends", zh = "nil 通道：三条语句，三种结局" },
  declare = "var c chan int",

  play = function(s)
    s:look "c"
    s:say {
      en = "`var c chan int` makes a variable and no channel. Its eight bytes are zero: `c` is nil. What can be done with it?",
      zh = "`var c chan int` 只声明了变量，并没有创建通道。它的八个字节全是零：`c` 是 nil。能拿它做什么呢？",
    }
    s:expect { value = { c = "nil" }, bytes = { c = "00 00 00 00 00 00 00 00" }, size = { c = 8 } }
    s:ask {
      en = "G2 receives from it: `<-c`. What happens?",
      zh = "G2 从它接收：`<-c`。会发生什么？",
      after = function(s) s:goroutine "G2":exec "<-c" end,
      { en = "it gets 0 at once", zh = "立刻得到 0", holds = function(w) return w:status "G2" == "ended" end,
        remark = { en = "That is a closed channel. nil is not closed: there is no channel at all.",
                   zh = "那是已关闭的通道。nil 不是“已关闭”，而是根本没有通道。" } },
      { en = "it panics, as with a nil pointer", zh = "像空指针那样 panic", holds = function(w) return w:panicked() end,
        remark = { en = "Nothing is dereferenced: Go defines what a nil channel does.",
                   zh = "这里没有解引用：nil 通道的行为是 Go 明确规定的。" } },
      { en = "it blocks for ever", zh = "永远阻塞",
        holds = function(w) return w:blocked("G2", "chan receive (nil chan)") end },
      why = { en = "Nobody can ever send on a channel that is not there.", zh = "永远不会有人往一个不存在的通道发送。" },
    }
    s:branch(function(s)
      local g = s:goroutine "G2"
      g:exec "<-c"
      s:say {
        en = "First branch: G2 parked. There is no channel, hence no queue to wait in and nobody who could find and wake G2.",
        zh = "第一个分支：G2 停下了。没有通道，也就没有可排的队列，更没有谁能找到并唤醒 G2。",
      }
      s:expect { status = { [g] = "chan receive (nil chan)" } }
    end)
    s:branch(function(s)
      local g = s:goroutine "G2"
      g:exec "c <- 1"
      s:say {
        en = "Second branch: sending is the same. A goroutine dump says `chan send (nil chan)`.",
        zh = "第二个分支：发送也一样。goroutine 转储里写的是 `chan send (nil chan)`。",
      }
      s:expect { status = { [g] = "chan send (nil chan)" } }
    end)
    s:ask {
      en = "Receive and send block for ever. And `close(c)`?",
      zh = "接收和发送都会永远阻塞。那么 `close(c)` 呢？",
      after = function(s) s:goroutine "G2":exec "close(c)" end,
      { en = "it blocks for ever too", zh = "同样永远阻塞", holds = function(w) return w:blocked "G2" end,
        remark = { en = "What would it wait for? close never waits.", zh = "它能等什么呢？close 从不等待。" } },
      { en = "nothing: nil stays nil", zh = "什么也不发生：nil 还是 nil",
        holds = function(w) return w:running() and w:status "G2" == "ended" end,
        remark = { en = "Go does not let this mistake pass in silence.", zh = "Go 不会默默放过这个错误。" } },
      { en = "it panics", zh = "panic", holds = function(w) return w:panicked "close of nil channel" end },
      why = { en = "There is nothing to close, and waiting would not bring it.", zh = "没有可以关闭的东西，等也等不来。" },
    }
    s:branch(function(s)
      s:goroutine "G2":exec "close(c)"
      s:say {
        en = "Third branch: `panic: close of nil channel`, and the program is over.",
        zh = "第三个分支：`panic: close of nil channel`，程序结束。",
      }
      s:expect { exit = 2, panic = "close of nil channel" }
    end)
    s:branch(function(s)
      s:goroutine "G2":exec [[select { case <-c: println("received"); default: println("not ready") }]]
      s:say {
        en = "Blocking for ever has its use: in a `select` the arm of a nil channel is never ready, so it is switched off.",
        zh = "“永远阻塞”也有用处：在 `select` 里，nil 通道的分支永远不会就绪，等于把它关掉了。",
      }
      s:expect { status = { G2 = "ended" }, output = "not ready\n" }
    end)
  end,
}
