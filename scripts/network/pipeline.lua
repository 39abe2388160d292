local lesson = require "lesson"

return lesson {
  topic = "network",
  order = 1,
  title = { en = "A pipeline that reads stale replies", zh = "读到旧回复的管道" },
  program = "pipeline.go",

  play = function(s)
    s:run_until { func = "main.firstUser" }
    s:say {
      en = "A pipeline sends several commands at once. Each of them has one reply, and the replies come in order.",
      zh = "管道一次发送多条命令。每条命令对应一个回复，回复按顺序到来。",
    }
    s:run_until { line = 33 }
    s:look "c.replies"
    s:say {
      en = "Two replies are on the connection. The first user takes one, and gives the connection back to the pool.",
      zh = "连接上有两个回复。第一个用户只取走一个，就把连接还给了连接池。",
    }
    s:run_until { line = 41 }
    s:look "c.replies"
    s:ask {
      en = "The second user asks for a balance on the same connection. What does Receive give?",
      zh = "第二个用户在同一连接上查询余额。Receive 会得到什么？",
      { en = "reply to GET balance", zh = "GET balance 的回复", holds = function(w) return w:printed "second: reply to GET balance" end },
      { en = "reply to GET user:2", zh = "GET user:2 的回复", holds = function(w) return w:printed "second: reply to GET user:2" end },
      { en = "it waits for ever", zh = "永远等待", holds = function(w) return w:deadlocked() end },
      why = { en = "The first in is the first out: as many Receives as Sends, no more and no fewer.",
              zh = "先进先出：Send 几次就要 Receive 几次，不能多也不能少。" },
    }
    s:finish()
    s:say {
      en = "One user reads what was meant for another, and from here on every reply on this connection is one too late.",
      zh = "一个用户读到了别人的数据；从此以后这条连接上的每个回复都晚一步。",
    }
    s:expect { exit = 0, output = "first:  reply to GET user:1\nsecond: reply to GET user:2\n" }
  end,
}
