local lesson = require "lesson"

return lesson {
  topic = "defer",
  order = 1,
  title = { en = "A deferred call changes a named result", zh = "延迟调用修改命名返回值" },
  program = "results.go",

  play = function(s)
    s:run_until { line = 9 }
    s:look "r"
    s:say {
      en = "return 0 is three steps: the result r is set to 0, then the deferred calls run, then the caller gets r.",
      zh = "return 0 分三步：先把结果 r 设为 0，再运行延迟调用，最后调用者拿到 r。",
    }
    s:ask {
      en = "The deferred function does r++ on the result itself. What does a() return?",
      zh = "延迟函数对结果 r 本身执行 r++。a() 返回什么？",
      after = { line = 32 },
      { en = "0", zh = "0", holds = function(w) return w:printed "a =  0" end },
      { en = "1", zh = "1", holds = function(w) return w:printed "a =  1" end },
    }
    s:run_until { func = "main.a.func1" }
    s:say {
      en = "return 0 already stored 0 in r. Only now does the deferred call run, and it reaches r itself.",
      zh = "return 0 已经把 0 存进 r。现在才轮到延迟调用，它操作的正是 r 本身。",
    }
    s:run_until { line = 32 }
    s:expect { output = "a =  1\n" }
    s:ask {
      en = "In b() the deferred function changes t, and the function returns t = 5. What comes out?",
      zh = "在 b() 中延迟函数修改的是 t，函数返回 t = 5。结果是多少？",
      after = { line = 33 },
      { en = "10", zh = "10", holds = function(w) return w:printed "b =  10" end },
      { en = "5", zh = "5", holds = function(w) return w:printed "b =  5" end },
      why = { en = "return t copied t into r before the deferred call ran; t and r are two variables.",
              zh = "return t 在延迟调用之前就把 t 复制到了 r；t 和 r 是两个变量。" },
    }
    s:run_until { line = 33 }
    s:ask {
      en = "c() passes r to the deferred function as an argument. What does c() return?",
      zh = "c() 把 r 作为参数传给延迟函数。c() 返回什么？",
      { en = "6", zh = "6", holds = function(w) return w:printed "c =  6" end },
      { en = "1", zh = "1", holds = function(w) return w:printed "c =  1" end },
      { en = "5", zh = "5", holds = function(w) return w:printed "c =  5" end },
      why = { en = "The parameter is a copy, made at the defer statement when r was 0.", zh = "参数是一个副本，在 defer 语句处复制，那时 r 还是 0。" },
    }
    s:run_until { func = "main.c.func1" }
    s:say {
      en = "This r is the parameter: its value was taken at the defer statement. Adding 5 to it changes nothing outside.",
      zh = "这个 r 是参数：它的值在 defer 语句处就已取得。给它加 5 不会影响外面。",
    }
    s:finish()
    s:expect { exit = 0, output = "a =  1\nb =  5\nc =  1\n" }
  end,
}
