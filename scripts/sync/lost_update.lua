local lesson = require "lesson"

return lesson {
  topic = { en = "sync", zh = "sync 包" },
  order = 1,
  title = { en = "x++ is three steps", zh = "x++ 其实是三步" },
  program = "lost_update.go",

  play = function(s)
    s:run_until { at = "seen := visits" }
    s:look "visits"
    s:say {
      en = "Two goroutines each count one visit. `visits++` is written out here as what it is: read, add, write.",
      zh = "两个 goroutine 各记一次访问。这里把 `visits++` 写成了它本来的样子：读、加、写。",
    }
    s:expect { value = { visits = "0" }, goroutines = 3 }
    s:branch(function(s)
      s:finish()
      s:say {
        en = "The default schedule lets one finish before the other begins. The sum is right, and a thousand test runs would say so.",
        zh = "默认调度让一个先做完，另一个才开始。结果正确，跑一千次测试也都是这个结果。",
      }
      s:expect { exit = 0, output = "visits: 2\n" }
    end)
    s:run_until { goroutine = "G3", at = "visits = seen" }
    s:say {
      en = "Another schedule. G3 has read 0 and added 1; it is about to write. At this very moment the other one gets its turn.",
      zh = "换一种调度。G3 读到 0，加了 1，正要写回。就在这一刻，轮到了另一个。",
    }
    s:expect { goroutine = "G3", value = { seen = "1", visits = "0" } }
    s:pick "G2"
    s:run_until { goroutine = "G2", at = "seen = seen + 1" }
    s:expect { goroutine = "G2", value = { seen = "0" } }
    s:ask {
      en = "G2 has read `visits`, too. Both go on to the end now. What does the program print?",
      zh = "G2 也读了 `visits`。现在两个都运行到底。程序会打印什么？",
      { en = "visits: 2", zh = "visits: 2", holds = function(w) return w:printed "visits: 2" end,
        remark = { en = "Both have read 0, so both will write 1.", zh = "两个都读到 0，所以都会写 1。" } },
      { en = "visits: 1", zh = "visits: 1", holds = function(w) return w:printed "visits: 1" end },
      { en = "visits: 0", zh = "visits: 0", holds = function(w) return w:printed "visits: 0" end,
        remark = { en = "Somebody's write does arrive.", zh = "总有一个会写进去。" } },
      why = { en = "The second write overwrites the first with the same number: one visit is lost.",
              zh = "第二次写入用同样的数覆盖了第一次：丢了一次访问。" },
    }
    s:run_until { goroutine = 1, at = "fmt.Println" }
    s:say {
      en = "One visit is lost. The race detector reports such a pair of accesses even in the runs where the sum comes out right. A Mutex or `atomic.AddInt64` makes the three steps one.",
      zh = "丢了一次访问。即使结果碰巧正确，竞态检测器也会报告这样的一对访问。用 Mutex 或 `atomic.AddInt64` 才能让三步变成一步。",
    }
    s:finish()
    s:expect { exit = 0, output = "visits: 1\n" }
  end,
}
