local lesson = require "lesson"

local ms = 1000000

return lesson {
  topic = { en = "channels", zh = "通道" },
  order = 9,
  title = { en = "A timeout for each turn, or for all?", zh = "超时：每一轮，还是全部？" },
  program = "timeout.go",

  play = function(s)
    s:run_until { goroutine = 1, at = "select {" }
    s:say {
      en = "A heart beats every 30 ms, three times. main listens in a loop, with a timeout of 50 ms.",
      zh = "心跳每 30 毫秒一次，共三次。main 在循环里听，超时是 50 毫秒。",
    }
    s:expect { output = "" }
    s:ask {
      en = "How many beats does the program print before \"silence\"?",
      zh = "在打印 \"silence\" 之前，程序会打印几次心跳？",
      { en = "one: the timeout comes at 50 ms", zh = "一次：超时在 50 毫秒", holds = function(w) return w:count "beat" == 1 end,
        remark = { en = "That would be one timer for the whole loop.", zh = "那需要整个循环只用一个定时器。" } },
      { en = "three", zh = "三次", holds = function(w) return w:count "beat" == 3 end },
      { en = "none: select waits for the timeout", zh = "零次：select 会等到超时", holds = function(w) return w:count "beat" == 0 end },
      why = { en = "Each turn of the loop calls `time.After` again, and each time it starts a new timer. 30 ms are always less than 50.",
              zh = "循环的每一轮都会再次调用 `time.After`，每次都启动一个新的定时器。30 毫秒总是小于 50。" },
    }
    s:run_until { goroutine = 1, at = 'fmt.Println("silence")' }
    s:expect { output = "beat 1\nbeat 2\nbeat 3\n" }
    s:ask {
      en = "The last beat came at 90 ms. What does the clock show now, at \"silence\"?",
      zh = "最后一次心跳在 90 毫秒。现在打印 \"silence\" 时，时钟走到哪里了？",
      after = function(s) end,
      { en = "50 ms", zh = "50 毫秒", holds = function(w) return w:clock() == 50 * ms end },
      { en = "100 ms", zh = "100 毫秒", holds = function(w) return w:clock() == 100 * ms end,
        remark = { en = "Timers of turns that are over count for nothing.", zh = "已经过去的那些轮次的定时器不算数。" } },
      { en = "140 ms", zh = "140 毫秒", holds = function(w) return w:clock() == 140 * ms end },
      why = { en = "50 ms of silence after the last beat. For a limit on the whole, make the channel once: `limit := time.After(...)` before the loop.",
              zh = "最后一次心跳之后，安静了 50 毫秒。要限制总时间，就只建一次：在循环之前写 `limit := time.After(...)`。" },
    }
    s:finish()
    s:expect { exit = 0, output = "beat 1\nbeat 2\nbeat 3\nsilence\n" }
  end,
}
