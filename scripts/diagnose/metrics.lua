local lesson = require "lesson"

return lesson {
  topic = "diagnose",
  order = 1,
  title = { en = "The metric that ate the memory", zh = "一个打点引发的事故" },
  program = "metrics.go",

  play = function(s)
    s:run_until { line = 39 }
    s:say {
      en = "Forty requests a tenth of a second, and each sends a metric through one locked socket. A write takes 10 ms: ten a tenth of a second get through.",
      zh = "每 0.1 秒来 40 个请求，每个都通过同一把锁保护的 socket 打点。写一次要 10 毫秒：0.1 秒只能通过 10 个。",
    }
    s:run_until { line = 40 }
    s:expect { status = { G1 = "running" } }
    s:ask {
      en = "What becomes of the number of waiting requests?",
      zh = "等待的请求数会怎样变化？",
      after = { line = 42 },
      { en = "it stays near 40", zh = "保持在 40 左右", holds = function(w) return w:printed "after 300 ms: 3" or w:printed "after 300 ms: 4" end },
      { en = "it grows by about 30 each tenth of a second", zh = "每 0.1 秒增加约 30",
        holds = function(w) return w:printed "after 200 ms: 6" and w:printed "after 300 ms: 9" end },
      { en = "it falls", zh = "下降", holds = function(w) return w:printed "after 300 ms: 1 " end },
      why = { en = "More come than can leave. Each waiting goroutine keeps its request's model alive: that is how the memory went.",
              zh = "来的比走的多。每个等待的 goroutine 都让它请求的 model 无法释放：内存就是这样耗尽的。" },
    }
    s:run_until { line = 42 }
    s:say {
      en = "Nearly all of them wait in sync.Mutex.Lock. In a dump this one wait reason, many times over, is the sign to look for.",
      zh = "几乎所有 goroutine 都在 sync.Mutex.Lock 中等待。在转储里，同一个等待原因重复很多次，就是要找的线索。",
    }
    s:finish()
    s:expect { exit = 0 }
  end,
}
