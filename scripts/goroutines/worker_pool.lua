local lesson = require "lesson"

return lesson {
  topic = "goroutines",
  order = 3,
  title = { en = "A worker pool", zh = "工作池" },
  program = "worker_pool.go",

  play = function(s)
    s:run_until { line = 25 }
    s:look "jobs"
    s:say {
      en = "Three workers are made. None of them has run yet: go only puts a goroutine in line.",
      zh = "创建了三个 worker。它们都还没有运行：go 只是让 goroutine 去排队。",
    }
    s:run_until { event = "send" }
    s:say {
      en = "Jobs are handed to whichever worker waits. Which one that is, Go does not promise.",
      zh = "任务交给正在等待的某个 worker。至于是哪一个，Go 并不保证。",
    }
    s:run_until { line = 27 }
    s:ask {
      en = "close(jobs) comes next. What does it do to the workers?",
      zh = "接下来是 close(jobs)。它对 worker 有什么影响？",
      after = { line = 29 },
      { en = "it ends them in the middle of a job", zh = "让它们中断手中的任务", holds = function(w) return w:value "len(results)" ~= "6" end },
      { en = "their range loops end when no job is left", zh = "没有任务时它们的 range 循环结束",
        holds = function(w) return w:value "len(results)" == "6" and w:goroutines() == 1 end },
      { en = "nothing, they wait on", zh = "没有影响，它们继续等待", holds = function(w) return w:goroutines() == 4 end },
      why = { en = "A closed channel wakes every receiver; range sees ok = false and leaves the loop.",
              zh = "关闭通道会唤醒所有接收者；range 看到 ok = false 就离开循环。" },
    }
    s:run_until { line = 29 }
    s:look "results"
    s:say { en = "wg.Wait came back: all three are done, so results can be closed safely.", zh = "wg.Wait 返回了：三个都已完成，可以放心关闭 results。" }
    s:finish()
    s:expect { exit = 0, output = "sum of squares: 91\n" }
  end,
}
