local lesson = require "lesson"

return lesson {
  topic = { en = "goroutines", zh = "goroutine" },
  order = 5,
  title = { en = "A worker pool", zh = "工作池" },
  program = "worker_pool.go",

  play = function(s)
    s:run_until { at = "jobs <- n" }
    s:look "jobs"
    s:say {
      en = "G1 has made three workers, G2 to G4. None of them has run yet: `go` only puts a goroutine in line.",
      zh = "G1 创建了三个 worker：G2 到 G4。它们都还没有运行：`go` 只是让 goroutine 去排队。",
    }
    s:expect { status = { G2 = "runnable", G3 = "runnable", G4 = "runnable" }, goroutines = 4 }
    s:ask {
      en = "G1 now does `jobs <- 1` on an unbuffered channel, and no worker has asked for a job yet. What happens first?",
      zh = "G1 现在对无缓冲通道执行 `jobs <- 1`，而还没有 worker 来要任务。首先会发生什么？",
      after = { event = "switch" },
      { en = "G1 waits, so that a worker can run", zh = "G1 等待，让某个 worker 有机会运行",
        holds = function(w) return w:blocked("G1", "chan send") end },
      { en = "G1 leaves the job in the channel", zh = "G1 把任务留在通道里",
        holds = function(w) return w:value("len(jobs)", { goroutine = 1 }) == "1" end,
        remark = { en = "`jobs` has no buffer; `results` has one of six.", zh = "`jobs` 没有缓冲区；有六个位置的是 `results`。" } },
      { en = "deadlock: nobody receives", zh = "死锁：没有人接收",
        holds = function(w) return w:deadlocked() end,
        remark = { en = "Three goroutines can still run, and one of them will receive.", zh = "还有三个 goroutine 能运行，其中总有一个会来接收。" } },
    }
    s:run_until { event = "receive" }
    s:say {
      en = "G4 came first and took the job out of G1's hand. Go promises nothing about which worker it is; this is only the default schedule.",
      zh = "G4 先到，从 G1 手里取走了任务。究竟是哪个 worker，Go 并不保证；这只是默认的调度。",
    }
    s:expect { goroutine = "G4", at = "results <- n * n", value = { n = "1" } }
    s:branch(function(s)
      s:back()
      s:pick "G2"
      s:run_until { event = "receive", goroutine = "G2" }
      s:say {
        en = "The same moment, another choice: on this branch G2 runs first, and it gets the job.",
        zh = "同一时刻，换一种选择：在这条分支上 G2 先运行，任务就归了它。",
      }
      s:expect { goroutine = "G2", value = { n = "1" } }
      s:finish()
      s:expect { exit = 0, output = "sum of squares: 91\n" }
    end)
    s:run_until { at = "close(jobs)" }
    s:say {
      en = "All six jobs are handed out. One worker still holds its last one; the next statement closes `jobs`.",
      zh = "六个任务都发出去了。有一个 worker 手里还有最后一个；下一条语句关闭 `jobs`。",
    }
    s:expect { at = "close(jobs)", value = { ["len(results)"] = "5" } }
    s:ask {
      en = "What does `close(jobs)` do to the workers?",
      zh = "`close(jobs)` 对 worker 有什么影响？",
      after = { goroutine = 1, at = "close(results)" },
      { en = "it stops them in the middle of their work", zh = "让它们中断手中的活",
        holds = function(w) return w:value("len(results)", { goroutine = 1 }) == "5" end,
        remark = { en = "close is no signal to a goroutine; it is only seen by who receives.",
                   zh = "close 不是给 goroutine 的信号，只有去接收的人才会看到。" } },
      { en = "they finish, then their range loops end", zh = "做完手里的活，range 循环随后结束",
        holds = function(w) return w:value("len(results)", { goroutine = 1 }) == "6" and w:goroutines() == 1 end },
      { en = "nothing: they wait on for jobs", zh = "没有影响：它们继续等任务",
        holds = function(w) return w:blocked "G2" and w:blocked "G3" end,
        remark = { en = "That is what happens without close: three goroutines leak.", zh = "不调用 close 才会这样：泄漏三个 goroutine。" } },
      why = { en = "A receive from a closed, empty channel gives ok = false at once, and range leaves its loop on that.",
              zh = "从已关闭的空通道接收会立刻得到 ok = false，range 看到它就离开循环。" },
    }
    s:run_until { goroutine = 1, at = "close(results)" }
    s:look "results"
    s:say {
      en = "`wg.Wait` came back: all three workers are done. Only now is it safe to close `results`, since nobody can send on it any more.",
      zh = "`wg.Wait` 返回了：三个 worker 都已完成。现在关闭 `results` 才是安全的，因为不会再有人往里发送。",
    }
    s:expect { goroutines = 1, value = { ["len(results)"] = "6" } }
    s:finish()
    s:expect { exit = 0, output = "sum of squares: 91\n" }
  end,
}
