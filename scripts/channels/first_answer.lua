local lesson = require "lesson"

return lesson {
  topic = { en = "channels", zh = "通道" },
  order = 8,
  title = { en = "The first answer wins, the rest leak", zh = "先答者胜，其余泄漏" },
  program = "first_answer.go",

  play = function(s)
    s:run_until { goroutine = 1, at = "return <-answers" }
    s:look "answers"
    s:say {
      en = "Three servers are asked, and `fastest` wants a single answer. Each goroutine will send its own on the same unbuffered channel.",
      zh = "同时询问三个服务器，而 `fastest` 只要一个答案。每个 goroutine 都会把自己的答案发到同一个无缓冲通道。",
    }
    s:expect { goroutines = 4, value = { ["cap(answers)"] = "0" } }
    s:run_until { goroutine = 1, at = "long enough for all three" }
    s:say {
      en = "\"near\" answered after 10 ms and its goroutine is done. `fastest` has returned, and nobody receives on its channel any more.",
      zh = "\"near\" 在 10 毫秒后回答，它的 goroutine 结束了。`fastest` 已经返回，再没有人从它的通道接收。",
    }
    s:expect { output = "unbuffered: near\n", goroutines = 3, status = { G3 = "sleep", G4 = "sleep" } }
    s:ask {
      en = "The two other servers answer after 30 and 50 ms. What becomes of their goroutines?",
      zh = "另外两个服务器在 30 和 50 毫秒后回答。它们的 goroutine 会怎样？",
      after = { goroutine = 1, at = "left := " },
      { en = "they send, see that nobody listens, and end", zh = "发送时发现没人听，于是结束",
        holds = function(w) return w:goroutines() == 1 end,
        remark = { en = "A send cannot know that nobody will ever come.", zh = "发送方无从知道永远不会有人来。" } },
      { en = "they block for ever", zh = "永远阻塞",
        holds = function(w) return w:blocked("G3", "chan send") and w:blocked("G4", "chan send") end },
      { en = "the collector takes them, with the channel", zh = "连同通道一起被垃圾回收",
        holds = function(w) return w:status "G3" == "ended" and w:status "G4" == "ended" end,
        remark = { en = "A goroutine is never collected, and what it holds stays alive.", zh = "goroutine 永远不会被回收，它持有的东西也一直存活。" } },
      { en = "deadlock", zh = "死锁", holds = function(w) return w:deadlocked() end,
        remark = { en = "G1 can still run, so the runtime sees nothing wrong.", zh = "G1 还能运行，所以运行时看不出问题。" } },
      why = { en = "Each of them waits for a receiver who has gone home. In a server, every request would leave two behind.",
              zh = "它们都在等一个已经离开的接收者。在服务器里，每个请求都会留下两个这样的 goroutine。" },
    }
    s:run_until { goroutine = 1, at = "left := " }
    s:expect { status = { G3 = "chan send", G4 = "chan send" } }
    s:run_until { goroutine = 1, at = "return <-answers" }
    s:ask {
      en = "The second time the channel has a buffer of three. How many goroutines does this round leave behind?",
      zh = "第二次的通道有三个缓冲位。这一轮会留下几个 goroutine？",
      { en = "two, as before", zh = "两个，和刚才一样", holds = function(w) return w:printed "more: 2" end,
        remark = { en = "With room in the buffer a send does not wait.", zh = "缓冲区有空位时，发送不用等待。" } },
      { en = "one", zh = "一个", holds = function(w) return w:printed "more: 1" end },
      { en = "none", zh = "一个也没有", holds = function(w) return w:printed "more: 0" end },
      why = { en = "Every answer has its place in the buffer, so every sender can finish; the channel goes when nobody needs it.",
              zh = "每个答案在缓冲区里都有位置，所以每个发送者都能完成；通道没人用了自然会被回收。" },
    }
    s:finish()
    s:expect { exit = 0, output = "unbuffered: near\nstill there: 2\nbuffered: near\nmore: 0\n" }
  end,
}
