local lesson = require "lesson"

return lesson {
  topic = { en = "diagnosis", zh = "诊断" },
  order = 3,
  title = { en = "The metric that ate the memory", zh = "一个打点引发的事故" },
  program = "metrics.go",
  limits = { memory = 64 << 20 },

  play = function(s)
    s:run_until { goroutine = 1, at = "time.Sleep(100" }
    s:look "socket"
    s:say {
      en = "A service gets 40 requests every 100 ms. Each of them sends one metric, through a socket behind one lock, and a write takes 10 ms. So ten can pass in 100 ms.",
      zh = "一个服务每 100 毫秒收到 40 个请求。每个请求打一个点，都要经过同一把锁后面的 socket，而写一次要 10 毫秒。所以 100 毫秒只能通过 10 个。",
    }
    s:expect { goroutines = 41, value = { ["socket.state"] = "0" } }
    s:run_until { goroutine = 41, at = "time.Sleep(10 " }
    s:say {
      en = "The first request holds the lock and writes to the network. The others will queue up behind it, each with its own model of 256 KB.",
      zh = "第一个请求拿着锁在写网络。其他请求将在它后面排队，每个都带着自己 256 KB 的 model。",
    }
    s:expect { goroutine = 41, value = { name = '"request"' } }
    s:ask {
      en = "How does the number of waiting requests develop over the next 400 ms?",
      zh = "在接下来的 400 毫秒里，等待的请求数会怎样变化？",
      after = { goroutine = 1, at = "fmt.Println(ms", expr = "ms", is = 500 },
      { en = "it stays near 40", zh = "保持在 40 左右",
        holds = function(w) return w:goroutines() < 60 end,
        remark = { en = "That would need a lock through which 40 pass in 100 ms.", zh = "那就需要 100 毫秒能通过 40 个的锁。" } },
      { en = "it grows by about 30 every 100 ms", zh = "每 100 毫秒增加约 30 个",
        holds = function(w) return w:goroutines() > 140 and w:goroutines() < 170 end },
      { en = "it doubles every 100 ms", zh = "每 100 毫秒翻一倍",
        holds = function(w) return w:goroutines() > 300 end,
        remark = { en = "The rate in and the rate out are constant, so it grows in a straight line.", zh = "进和出的速度都是恒定的，所以是直线增长。" } },
      why = { en = "40 come, 10 leave: 30 stay, again and again.", zh = "来 40 个，走 10 个：每次都剩下 30 个。" },
    }
    s:run_until { goroutine = 1, at = "fmt.Println(ms", expr = "ms", is = 500 }
    local top = s:groups()[1]
    s:say {
      en = "Half a second later. Grouped by what they wait for: " .. top.count .. " goroutines in `" .. top.status .. "`, all in " .. top.func .. ", line " .. top.line .. ". In a dump this one reason, many times over, is the sign to look for.",
      zh = "半秒之后。按等待原因分组：有 " .. top.count .. " 个 goroutine 处于 `" .. top.status .. "`，都在 " .. top.func .. " 第 " .. top.line .. " 行。在转储里，同一个原因大量重复，就是要找的线索。",
    }
    s:ask {
      en = "The machine gives this service 64 MB. How does it end?",
      zh = "机器只给这个服务 64 MB 内存。它会怎样结束？",
      { en = "it goes on: the collector frees what is not needed", zh = "继续运行：垃圾回收会释放不需要的内存",
        holds = function(w) return w:exited(0) end,
        remark = { en = "A goroutine that waits still needs everything it holds.", zh = "等待中的 goroutine 仍需要它持有的一切。" } },
      { en = "out of memory", zh = "内存耗尽", holds = function(w) return w:limited "out of memory" end },
      { en = "deadlock: everybody waits for the lock", zh = "死锁：大家都在等锁", holds = function(w) return w:deadlocked() end,
        remark = { en = "One of them always holds it and moves on.", zh = "总有一个拿着锁在前进。" } },
      why = { en = "Every waiting goroutine keeps its request's model alive. The queue is the leak.",
              zh = "每个等待的 goroutine 都让它请求的 model 无法释放。这个队列就是泄漏。" },
    }
    s:finish()
    s:say {
      en = "A lock contended by everybody turned a peak of requests into a dead service. Metrics must never block the request: buffer them, or drop them.",
      zh = "一把人人争抢的锁，把一次请求尖峰变成了服务崩溃。打点绝不能阻塞请求：要么缓冲，要么丢弃。",
    }
    s:expect { exit = 2, limit = "out of memory" }
  end,
}
