local lesson = require "lesson"

return lesson {
  topic = "sync",
  order = 3,
  title = { en = "IOnce: once, but only after it worked", zh = "IOnce：成功之后才算一次" },
  program = "retry_once.go",

  play = function(s)
    s:run_until { func = "main.(*IOnce).doSlow" }
    s:say {
      en = "IOnce is built like sync.Once: a fast check of done, then a lock, then a second check. Only the store to done differs.",
      zh = "IOnce 与 sync.Once 结构相同：先快速检查 done，再加锁，再检查一次。不同的只是写入 done 的方式。",
    }
    s:ask {
      en = "The first try fails. Do is called three times. How often does the function run?",
      zh = "第一次尝试失败。Do 被调用三次。函数会运行几次？",
      { en = "once", zh = "一次", holds = function(w) return w:printed "after 1 tries" end },
      { en = "twice", zh = "两次", holds = function(w) return w:printed "after 2 tries" end },
      { en = "three times", zh = "三次", holds = function(w) return w:printed "after 3 tries" end },
      why = { en = "done is stored only when f returned nil: the failed try does not count, the one that worked does.",
              zh = "只有 f 返回 nil 时才写入 done：失败的尝试不算，成功的才算。" },
    }
    s:run_until { line = 32 }
    s:look "o"
    s:say { en = "The second try worked: now done becomes 1.", zh = "第二次成功了：现在 done 变成 1。" }
    s:finish()
    s:expect { exit = 0, output = "try 1\ntry 2\ndone: 1 after 2 tries\n" }
  end,
}
