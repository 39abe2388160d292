local lesson = require "lesson"

return lesson {
  topic = { en = "methods", zh = "方法" },
  order = 1,
  title = { en = "What a method value keeps", zh = "方法值记住了什么" },
  program = "method_value.go",

  play = function(s)
    s:run_until { at = "add := c.Add" }
    s:look "show"
    s:say {
      en = "`c.Show` without a call is a function value. It has to remember whose method it is: it keeps the receiver.",
      zh = "不加括号的 `c.Show` 是一个函数值。它得记住这是谁的方法：它保存了接收者。",
    }
    s:expect { value = { ["c.n"] = "0" } }
    s:run_until { at = "show()" }
    s:look "c"
    s:expect { value = { ["c.n"] = "2" } }
    s:ask {
      en = "`add()` has run twice and c.n is 2. What does `show()` print?",
      zh = "`add()` 运行了两次，c.n 是 2。`show()` 会打印什么？",
      after = { at = "c.Show()", func = "main.main" },
      { en = "n is 2", zh = "n is 2", holds = function(w) return w:printed "n is 2" end,
        remark = { en = "That would need a pointer; Show has a value receiver.", zh = "那需要一个指针，而 Show 的接收者是值。" } },
      { en = "n is 0", zh = "n is 0", holds = function(w) return w:printed "n is 0" end },
      { en = "n is 1", zh = "n is 1", holds = function(w) return w:printed "n is 1" end },
      why = { en = "Show has a value receiver, so `c.Show` copied c when it was written down: then n was 0.",
              zh = "Show 的接收者是值，所以写下 `c.Show` 时就复制了 c：那时 n 是 0。" },
    }
    s:run_until { at = "c.Show()", func = "main.main" }
    s:ask {
      en = "And `c.Show()`, called directly, what does it print?",
      zh = "那么直接调用 `c.Show()`，会打印什么？",
      { en = "n is 0, as before", zh = "和刚才一样，n is 0", holds = function(w) return w:count "n is 0" == 2 end },
      { en = "n is 2: now c is copied", zh = "n is 2：现在才复制 c", holds = function(w) return w:in_order("n is 0", "n is 2") end },
      why = { en = "A call copies the receiver when it is made. And `add` could change c because `c.Add` kept `&c`: its receiver is a pointer.",
              zh = "调用发生时才复制接收者。而 `add` 能改变 c，是因为 `c.Add` 保存的是 `&c`：它的接收者是指针。" },
    }
    s:finish()
    s:expect { exit = 0, output = "n is 0\nn is 2\n" }
  end,
}
