local lesson = require "lesson"

return lesson {
  topic = { en = "network", zh = "网络" },
  order = 1,
  title = { en = "A pipeline that reads stale replies", zh = "管道串读：读到别人的回复" },
  program = "pipeline.go",

  play = function(s)
    s:run_until { func = "main.hasty", at = "c.Flush()" }
    s:look "c"
    s:say {
      en = "A pipeline saves time: two commands wait in `c.unsent`, and Flush writes both to the connection at once. For each there will be one reply, in order.",
      zh = "管道可以省时间：两条命令等在 `c.unsent` 里，Flush 一次把它们全写到连接上。每条命令有一个回复，按顺序到来。",
    }
    s:expect { value = { ["len(c.unsent)"] = "2", ["len(c.replies)"] = "0" } }
    s:run_until { func = "main.hasty", at = "c.Receive()" }
    s:look "c.replies"
    s:say {
      en = "Flush only wrote. Both replies are on the connection now, and none has been read.",
      zh = "Flush 只负责写。现在两个回复都在连接上，一个都还没有读。",
    }
    s:expect { value = { ["len(c.unsent)"] = "0", ["len(c.replies)"] = "2" } }
    s:run_until { func = "main.hasty", at = "pool <- c" }
    s:say {
      en = "The hasty user read one reply and gives the connection back to the pool. The other reply is still there.",
      zh = "这位性急的用户只读了一个回复，就把连接还给连接池。另一个回复还留在那里。",
    }
    s:expect { value = { ["len(c.replies)"] = "1" } }
    s:run_until { func = "main.next", at = "c.Receive()" }
    s:ask {
      en = "The next user took the same connection from the pool, sent \"GET balance\" and flushed. What does Receive give?",
      zh = "下一个用户从池里拿到同一条连接，发送 \"GET balance\" 并 Flush。Receive 会得到什么？",
      after = { at = "out of step" },
      { en = "the reply to GET balance", zh = "GET balance 的回复",
        holds = function(w) return w:printed "next:   reply to GET balance" end,
        remark = { en = "Replies carry no name. What comes first on the wire is taken first.", zh = "回复上没有名字，线路上先到的就先被读走。" } },
      { en = "the reply to GET user:2", zh = "GET user:2 的回复",
        holds = function(w) return w:printed "next:   reply to GET user:2" end },
      { en = "an error: the connection is not clean", zh = "报错：连接不干净",
        holds = function(w) return w:panicked() end,
        remark = { en = "Neither client nor server can know that anything is wrong.", zh = "客户端和服务器都无从知道出了问题。" } },
      why = { en = "First in, first out. The stale reply was in front, and somebody now sees another user's data.",
              zh = "先进先出。旧回复排在前面，于是有人看到了别的用户的数据。" },
    }
    s:run_until { at = "out of step" }
    s:say {
      en = "From here on every reply on this connection comes one too late. It can only be thrown away.",
      zh = "从此这条连接上的每个回复都晚一步，只能把它扔掉。",
    }
    s:expect { output = "hasty:  reply to SET visits 7\nnext:   reply to GET user:2\n" }
    s:run_until { func = "main.careful", at = "pool <- c" }
    s:say {
      en = "A careful user calls Receive as often as Send: no more, no less. The connection goes back empty.",
      zh = "细心的用户 Send 几次就 Receive 几次，不多也不少。连接还回去时是空的。",
    }
    s:expect { value = { ["len(c.replies)"] = "0" } }
    s:ask {
      en = "What if somebody calls Receive once more than Send, here and now?",
      zh = "如果此刻有人比 Send 多调用一次 Receive，会怎样？",
      after = function(s)
        s:run_until { func = "main.next", at = "c := <-pool" }
        s:goroutine "G9":exec "func() { c := <-pool; c.Receive() }()"
      end,
      { en = "it gets \"\"", zh = "得到 \"\"", holds = function(w) return w:status "G9" == "ended" end,
        remark = { en = "\"\" would come from a closed connection.", zh = "连接关闭了才会得到 \"\"。" } },
      { en = "it waits for a reply that nobody will send", zh = "等待一个没有人会发的回复",
        holds = function(w) return w:blocked("G9", "chan receive") end },
      { en = "it panics", zh = "panic", holds = function(w) return w:panicked() end },
    }
    s:finish()
    s:expect {
      exit = 0,
      stdout = "hasty:  reply to SET visits 7\nnext:   reply to GET user:2\n"
        .. "careful: reply to SET visits 7 | reply to GET user:2\nnext:   reply to GET balance\n",
    }
  end,
}
