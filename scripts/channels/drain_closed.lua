local lesson = require "lesson"

return lesson {
  topic = "channels",
  order = 5,
  title = { en = "Receiving from a closed channel", zh = "从已关闭的通道接收" },
  program = "drain_closed.go",

  play = function(s)
    s:run_until { line = 11 }
    s:look "queue"
    s:say {
      en = "Two values are in the buffer, and the channel is closed. Closing threw nothing away.",
      zh = "缓冲区里有两个值，通道已经关闭。关闭并没有丢掉任何值。",
    }
    s:expect { value = { ["len(queue)"] = "2" } }
    s:ask {
      en = "Three receives follow. What do they give?",
      zh = "接下来有三次接收。它们会得到什么？",
      after = { line = 14 },
      { en = "panic at the first", zh = "第一次就 panic", holds = function(w) return w:panicked() end },
      { en = "tea, rice, then it blocks for ever", zh = "tea、rice，然后永远阻塞",
        holds = function(w) return w:blocked "G1" end },
      { en = "tea, rice, then \"\" with ok = false", zh = "tea、rice，然后是 \"\" 且 ok = false",
        holds = function(w) return w:value "ok3" == "false" and w:value "ok2" == "true" end },
      why = { en = "The buffer is drained first. Then every receive gives the zero value at once, and ok says that it was not sent.",
              zh = "先取完缓冲区，之后每次接收都立刻得到零值，ok 说明它不是被发送的。" },
    }
    s:run_until { line = 12 }
    s:say { en = "The oldest value comes first; recvx moved on.", zh = "最早的值先出来，recvx 前进了。" }
    s:run_until { line = 14 }
    s:expect { value = { first = "\"tea\"", ok1 = "true", third = "\"\"", ok3 = "false" } }
    s:finish()
    s:say {
      en = "for range uses the same ok: on a closed and drained channel the loop ends.",
      zh = "for range 用的就是这个 ok：通道已关闭并取空时循环结束。",
    }
    s:expect { exit = 0, output = "\"tea\" true\n\"rice\" true\n\"\" false\nrange over a closed, empty channel ends at once\n" }
  end,
}
