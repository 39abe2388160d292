local lesson = require "lesson"

return lesson {
  topic = { en = "channels", zh = "通道" },
  order = 7,
  title = { en = "The range that never ends", zh = "停不下来的 range" },
  program = "range_ends.go",

  play = function(s)
    s:run_until { goroutine = 1, at = "sum += v" }
    s:look "squares"
    s:say {
      en = "G2 produces three squares and G1 adds them up. The first one has just arrived.",
      zh = "G2 产生三个平方数，G1 把它们加起来。第一个刚刚到达。",
    }
    s:expect { value = { v = "1", sum = "0" } }
    s:run_until { expr = "sum", is = "14", goroutine = 1 }
    s:say {
      en = "All three are in: 1 + 4 + 9 = 14. `produce` has returned, and G1 goes back to `range squares`.",
      zh = "三个都到了：1 + 4 + 9 = 14。`produce` 已经返回，G1 回到 `range squares`。",
    }
    s:expect { status = { G2 = "ended" }, goroutines = 1 }
    s:ask {
      en = "There is no sender any more. What does the loop in main do?",
      zh = "已经没有发送者了。main 里的循环会怎样？",
      { en = "it ends: nobody can send any more", zh = "结束：不会再有人发送了",
        holds = function(w) return w:printed "sum: 14" end,
        remark = { en = "A channel does not know who might still send. Only close tells.", zh = "通道不知道还有谁会发送，只有 close 能说明。" } },
      { en = "it waits for a fourth value", zh = "等待第四个值", holds = function(w) return w:deadlocked() end },
      { en = "it gets 0 again and again", zh = "不断得到 0", holds = function(w) return w:running() or w:limited() end,
        remark = { en = "Zero values come from a closed channel, and this one is open.", zh = "已关闭的通道才会给出零值，而这个还开着。" } },
      why = { en = "range over a channel ends only when the channel is closed.", zh = "只有通道关闭，对它的 range 才会结束。" },
    }
    s:finish()
    s:say {
      en = "G1 waits on an open channel, and nobody is left who could send or close: a deadlock.",
      zh = "G1 在一个开着的通道上等待，再没有谁能发送或关闭了：死锁。",
    }
    s:expect { exit = 2, deadlock = "chan receive", stdout = "" }
    s:back()
    s:say {
      en = "Who should have closed it? The one who knows that nothing will follow: the sender. `defer close(out)` as the first line of `produce` would do.",
      zh = "本该由谁来关闭？由知道不会再有后续的人：发送方。只要在 `produce` 的第一行写上 `defer close(out)` 就好了。",
    }
    s:expect { status = { G1 = "running" }, at = "range squares" }
  end,
}
