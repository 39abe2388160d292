local lesson = require "lesson"

return lesson {
  topic = { en = "channels", zh = "通道" },
  order = 6,
  title = { en = "Receiving from a closed channel", zh = "从已关闭的通道接收" },
  program = "drain_closed.go",

  play = function(s)
    s:run_until { at = "close(queue)" }
    s:look "queue"
    s:say {
      en = "Two values lie in the buffer, and the third slot is free. The next statement closes the channel.",
      zh = "缓冲区里有两个值，第三个位置空着。下一条语句关闭通道。",
    }
    s:run_until { at = "first, ok1 :=" }
    s:say {
      en = "The channel is closed, and both values are still there: close throws nothing away.",
      zh = "通道已关闭，两个值都还在：close 不会丢掉任何东西。",
    }
    s:expect { value = { ["len(queue)"] = "2", ["cap(queue)"] = "3" } }
    s:ask {
      en = "Three receives follow. What do they give?",
      zh = "接下来接收三次。会得到什么？",
      after = { at = "first, ok1)" },
      { en = "the first one panics: the channel is closed", zh = "第一次就 panic：通道已关闭",
        holds = function(w) return w:panicked() end,
        remark = { en = "Sending on a closed channel panics; receiving never does.", zh = "向已关闭的通道发送才会 panic，接收从不会。" } },
      { en = "\"tea\", \"rice\", then it blocks for ever", zh = "\"tea\"、\"rice\"，然后永远阻塞",
        holds = function(w) return w:deadlocked() end,
        remark = { en = "That would be an open channel that stays empty.", zh = "那是一直空着却没有关闭的通道。" } },
      { en = "\"tea\", \"rice\", then \"\" with ok = false", zh = "\"tea\"、\"rice\"，然后是 \"\" 且 ok = false",
        holds = function(w) return w:value "third" == '""' and w:value "ok3" == "false" and w:value "ok2" == "true" end },
      { en = "three times \"\" with ok = false", zh = "三次都是 \"\" 且 ok = false",
        holds = function(w) return w:value "ok1" == "false" end,
        remark = { en = "Values that were sent before the close are still delivered.", zh = "关闭之前发送的值仍会送达。" } },
      why = { en = "First the buffer is drained. After that every receive gives the zero value at once, and ok tells it from a value that was sent.",
              zh = "先取空缓冲区。之后每次接收都立刻得到零值，用 ok 就能把它和真正发送过的值区分开。" },
    }
    s:run_until { at = "second, ok2 :=" }
    s:say { en = "The oldest value comes first. `recvx` moved on to the next slot.", zh = "最早的值先出来，`recvx` 移到了下一个位置。" }
    s:expect { value = { first = '"tea"', ok1 = "true", ["len(queue)"] = "1" } }
    s:run_until { at = "third, ok3 :=" }
    s:say { en = "The buffer is empty now, and the channel is closed.", zh = "缓冲区现在空了，而通道是关闭的。" }
    s:run_until { at = "first, ok1)" }
    s:say {
      en = "The third receive did not wait. It gave the zero value of string, and `ok3` is false.",
      zh = "第三次接收没有等待，得到的是 string 的零值，`ok3` 为 false。",
    }
    s:expect { value = { third = '""', ok3 = "false" } }
    s:ask {
      en = "`for v := range queue` comes last. How often does its body run?",
      zh = "最后是 `for v := range queue`。循环体会执行几次？",
      { en = "for ever, each time with \"\"", zh = "无限次，每次都是 \"\"",
        holds = function(w) return w:running() or w:count "never printed" > 3 end,
        remark = { en = "That is the trap of a loop of plain receives without ok.", zh = "不看 ok、只管接收的循环才会掉进这个坑。" } },
      { en = "once, with \"\"", zh = "一次，得到 \"\"", holds = function(w) return w:count "never printed" == 1 end },
      { en = "never", zh = "一次也不执行",
        holds = function(w) return w:exited(0) and w:count "never printed" == 0 end },
      why = { en = "range looks at ok: on a closed and drained channel the loop is over.",
              zh = "range 会看 ok：通道已关闭并取空时，循环就结束。" },
    }
    s:finish()
    s:say {
      en = "So close is a broadcast: it reaches everybody who receives, however many they are and however late they come.",
      zh = "所以 close 就像广播：所有来接收的人都会看到，不论有多少人，也不论来得多晚。",
    }
    s:expect { exit = 0, output = "\"tea\" true\n\"rice\" true\n\"\" false\nrange over a closed, empty channel ends at once\n" }
  end,
}
