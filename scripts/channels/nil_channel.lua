local lesson = require "lesson"

-- Without a program: each branch types one statement on a goroutine and comes back to the start.
return lesson {
  topic = "channels",
  order = 3,
  title = { en = "A nil channel: three statements, three ends", zh = "nil 通道：三条语句，三种结局" },
  declare = "var c chan int",

  play = function(s)
    s:look "c"
    s:say {
      en = "var c chan int makes a variable, not a channel: its eight bytes are zero, so c is nil. What can be done with it?",
      zh = "var c chan int 声明的只是变量，并没有创建通道：它的八个字节都是零，所以 c 是 nil。能对它做什么呢？",
    }
    s:expect { value = { c = "nil" }, bytes = { c = "00 00 00 00 00 00 00 00" } }

    s:branch(function(s)
      local g = s:goroutine "G2"
      g:exec "<-c"
      s:say {
        en = "G2 received from c. There is no channel and so no queue to wait in: nothing can ever wake it.",
        zh = "G2 从 c 接收。这里没有通道，也就没有可以排队的队列：没有任何东西能唤醒它。",
      }
      s:expect { status = { G2 = "chan receive (nil chan)" } }
    end)

    s:branch(function(s)
      local g = s:goroutine "G2"
      g:exec "c <- 1"
      s:say {
        en = "Sending is the same: G2 waits for ever, and it says so in a goroutine dump.",
        zh = "发送也一样：G2 永远等待，goroutine 转储里也会这样写。",
      }
      s:expect { status = { G2 = "chan send (nil chan)" } }
    end)

    s:ask {
      en = "Receive and send block for ever. What does close(c) do?",
      zh = "接收和发送都会永远阻塞。那么 close(c) 呢？",
      after = function(s) s:goroutine "G2":exec "close(c)" end,
      { en = "it blocks for ever too", zh = "同样永远阻塞", holds = function(w) return w:blocked "G2" end },
      { en = "nothing: nil stays nil", zh = "什么都不发生：nil 还是 nil", holds = function(w) return w:running() and not w:blocked "G2" end },
      { en = "it panics: close of nil channel", zh = "panic: close of nil channel",
        holds = function(w) return w:panicked "close of nil channel" end },
      why = { en = "There is nothing to close, and waiting would not bring it.", zh = "没有可以关闭的东西，等待也等不来。" },
    }

    s:branch(function(s)
      local g = s:goroutine "G2"
      g:exec "close(c)"
      s:finish()
      s:say {
        en = "close of a nil channel panics at once. Blocking for ever is useful, though: a select arm with a nil channel is switched off.",
        zh = "关闭 nil 通道会立刻 panic。不过“永远阻塞”也有用处：select 中 nil 通道的分支相当于被关掉了。",
      }
      s:expect { exit = 2, panic = "close of nil channel" }
    end)
  end,
}
