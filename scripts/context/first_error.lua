local lesson = require "lesson"

return lesson {
  topic = { en = "context", zh = "context" },
  order = 2,
  title = { en = "The first error of a group", zh = "一组任务的第一个错误" },
  program = "first_error.go",

  play = function(s)
    s:run_until { at = 'return errors.New("one: no route")' }
    s:say {
      en = "Three functions run in an errgroup with a context. main waits in `g.Wait()`. After 10 ms the first of them is about to return an error.",
      zh = "三个函数在一个带 context 的 errgroup 里运行，main 在 `g.Wait()` 里等。10 毫秒后，第一个正要返回错误。",
    }
    s:expect { goroutines = 4, status = { G1 = "semacquire", G3 = "chan receive", G4 = "sleep" } }
    s:ask {
      en = "It returns its error. What happens to the others?",
      zh = "它返回了错误。其他的会怎样？",
      { en = "they are stopped at once", zh = "立刻被停止", holds = function(w) return not w:printed "two:" and not w:printed "three:" end,
        remark = { en = "A group can only ask; it does that through the context.", zh = "组只能请求；它通过 context 来请求。" } },
      { en = "two is woken by the context, three works on to its end", zh = "第二个被 context 唤醒，第三个一直做到底",
        holds = function(w) return w:in_order("two: context canceled", "three: finished") end },
      { en = "nothing: they never learn of it", zh = "什么也不会：它们根本不知道", holds = function(w) return w:deadlocked() end },
      why = { en = "The first error cancels the group's context. Two waits for `ctx.Done()` and wakes; three never looks.",
              zh = "第一个错误会取消这个组的 context。第二个在等 `ctx.Done()`，于是醒来；第三个从来不看。" },
    }
    s:run_until { at = 'fmt.Println("three: finished")' }
    s:expect { output = "two: context canceled\n" }
    s:ask {
      en = "Three returns an error as well, and so did two. What does `g.Wait()` give?",
      zh = "第三个也返回错误，第二个也是。`g.Wait()` 给出什么？",
      { en = "one: no route", zh = "one: no route", holds = function(w) return w:printed "Wait: one: no route\n" end },
      { en = "three: broken, the last one", zh = "three: broken，最后一个", holds = function(w) return w:printed "Wait: three: broken" end },
      { en = "all three, joined", zh = "三个合在一起", holds = function(w) return w:printed "Wait: one: no route\ntwo" end,
        remark = { en = "errors.Join would do that; an errgroup keeps one.", zh = "errors.Join 会这样做；errgroup 只留一个。" } },
      { en = "context canceled", zh = "context canceled", holds = function(w) return w:printed "Wait: context canceled" end,
        remark = { en = "That came second: it was the consequence.", zh = "那是第二个：它只是后果。" } },
      why = { en = "Only the first error is kept, behind a sync.Once: the cause, and not what followed from it. Wait gives it when all have returned.",
              zh = "只保留第一个错误，由 sync.Once 把关：留下的是起因，而不是它引起的后果。全部返回之后 Wait 才给出它。" },
    }
    s:finish()
    s:expect { exit = 0, output = "two: context canceled\nthree: finished\nWait: one: no route\n" }
  end,
}
