local lesson = require "lesson"

return lesson {
  topic = { en = "defer and panic", zh = "defer 与 panic" },
  order = 3,
  title = { en = "A deferred call changes a named result", zh = "延迟调用修改命名返回值" },
  program = "results.go",

  play = function(s)
    s:run_until { at = "return 0" }
    s:look "r"
    s:say {
      en = "In `a` one call is deferred, a closure that does `r++` on the named result `r`. Next comes `return 0`.",
      zh = "`a` 里延迟了一个闭包，它会对命名返回值 `r` 执行 `r++`。下一条是 `return 0`。",
    }
    s:expect { value = { r = "0" }, deferred = { G1 = 1 } }
    s:ask {
      en = "What does a() return?",
      zh = "a() 返回什么？",
      after = { at = '"b = "' },
      { en = "0: that is what the return says", zh = "0：return 写的就是 0", holds = function(w) return w:printed "a =  0\n" end,
        remark = { en = "return is not the last thing that happens in a function with deferred calls.",
                   zh = "函数里有延迟调用时，return 并不是最后发生的事。" } },
      { en = "1", zh = "1", holds = function(w) return w:printed "a =  1\n" end },
      why = { en = "return 0 is three steps: set r to 0, run the deferred calls, hand r to the caller. The second step made it 1.",
              zh = "return 0 分三步：把 r 设为 0，运行延迟调用，把 r 交给调用者。第二步把它变成了 1。" },
    }
    s:run_until { func = "main.a.func1" }
    s:say {
      en = "`return 0` has put 0 into `r`. The function has not left yet: first its deferred call runs, and it reaches `r` itself.",
      zh = "`return 0` 已把 0 放进 `r`。函数还没有离开：先运行延迟调用，而它操作的正是 `r` 本身。",
    }
    s:expect { at = "r++", value = { r = "0" } }
    s:step()
    s:say { en = "Now `r` is 1, and this is what the caller gets.", zh = "现在 `r` 是 1，调用者拿到的就是它。" }
    s:expect { value = { r = "1" } }
    s:run_until { at = "return t" }
    s:expect { output = "a =  1\n", value = { t = "5", r = "0" } }
    s:look "t"
    s:ask {
      en = "In `b` the deferred closure changes `t`, and the function returns `t`, which is 5. What does b() return?",
      zh = "在 `b` 里延迟的闭包修改 `t`，而函数返回 `t`，现在是 5。b() 返回什么？",
      after = { at = '"c = "' },
      { en = "10", zh = "10", holds = function(w) return w:printed "b =  10\n" end,
        remark = { en = "t does become 10, but nobody looks at it any more.", zh = "t 确实变成了 10，只是已经没有人再看它了。" } },
      { en = "5", zh = "5", holds = function(w) return w:printed "b =  5\n" end },
      { en = "0", zh = "0", holds = function(w) return w:printed "b =  0\n" end },
      why = { en = "t and r are two variables. return t copied 5 into r, and the closure changed t afterwards.",
              zh = "t 和 r 是两个变量。return t 先把 5 复制到 r，闭包随后才修改 t。" },
    }
    s:run_until { func = "main.b.func1" }
    s:step()
    s:say {
      en = "`t` is 10 now, in the cell that closure and function share. The result `r` of `b` was set before and stays 5.",
      zh = "`t` 现在是 10，它在闭包与函数共用的存储单元里。`b` 的返回值 `r` 早已写好，仍然是 5。",
    }
    s:expect { value = { t = "10", r = "5" } }
    s:run_until { at = "return 1" }
    s:look "r"
    s:ask {
      en = "`c` hands `r` to the deferred function as an argument, and that one adds 5. What does c() return?",
      zh = "`c` 把 `r` 作为参数传给延迟函数，由它加 5。c() 返回什么？",
      { en = "6", zh = "6", holds = function(w) return w:printed "c =  6\n" end,
        remark = { en = "Two variables share the name r: the parameter is a copy.", zh = "两个变量都叫 r：参数是副本。" } },
      { en = "5", zh = "5", holds = function(w) return w:printed "c =  5\n" end,
        remark = { en = "0 + 5 is what the parameter holds; the result is another variable.", zh = "0 + 5 是参数的值；返回值是另一个变量。" } },
      { en = "1", zh = "1", holds = function(w) return w:printed "c =  1\n" end },
      why = { en = "The argument was read at the defer statement, when r was 0. What the function does to its own copy reaches nobody.",
              zh = "参数在 defer 语句处就已求值，那时 r 是 0。函数对自己的副本做什么，都影响不到别人。" },
    }
    s:run_until { func = "main.c.func1" }
    s:say {
      en = "This `r` is the parameter, still 0 as it was read at the defer statement; the result one frame below is already 1.",
      zh = "这个 `r` 是参数，仍是 defer 语句处读到的 0；而下面一帧里的返回值已经是 1。",
    }
    s:expect { value = { r = "0" } }
    s:finish()
    s:expect { exit = 0, output = "a =  1\nb =  5\nc =  1\n" }
  end,
}
