local lesson = require "lesson"

return lesson {
  topic = { en = "basics", zh = "基础" },
  order = 3,
  title = { en = "One loop variable or three?", zh = "循环变量：一个还是三个？" },
  program = { "loop_new.go", "loop_old.go" },

  play = function(s)
    s:run_until { func = "main.old", at = "for _, call" }
    s:say {
      en = "The same loop stands in two files. This one begins with `//go:build go1.21`, so it follows the old rule of the language. Its three closures are made, and none has run.",
      zh = "同样的循环写在两个文件里。这个文件以 `//go:build go1.21` 开头，所以按旧的语言规则编译。三个闭包都已创建，还没有运行。",
    }
    s:expect { value = { ["len(calls)"] = "3" }, output = "" }
    s:ask {
      en = "What do they print?",
      zh = "它们会打印什么？",
      after = { func = "main.recent" },
      { en = "0 1 2", zh = "0 1 2", holds = function(w) return w:in_order("old 0", "old 1", "old 2") end,
        remark = { en = "Each would need an i of its own for that.", zh = "那就需要每个闭包都有自己的 i。" } },
      { en = "3 3 3", zh = "3 3 3", holds = function(w) return w:count "old 3" == 3 end },
      { en = "2 2 2", zh = "2 2 2", holds = function(w) return w:count "old 2" == 3 end,
        remark = { en = "The loop ended only after i had become 3.", zh = "循环要等 i 变成 3 才结束。" } },
      why = { en = "Up to Go 1.21 a loop has one variable. All three closures keep that same i, and it is 3 when they look.",
              zh = "直到 Go 1.21，一个循环只有一个变量。三个闭包保存的是同一个 i，等它们去看时已经是 3 了。" },
    }
    s:run_until { func = "main.old.func1" }
    s:look "i"
    s:say {
      en = "The first closure runs. The `i` that it captured is the one and only, and it holds 3.",
      zh = "第一个闭包在运行。它捕获的 `i` 就是那唯一的一个，值为 3。",
    }
    s:expect { value = { i = "3" } }
    s:run_until { func = "main.recent", at = "for _, call" }
    s:ask {
      en = "Now the other file, in Go 1.23, with the same loop. What do its closures print?",
      zh = "现在是另一个文件，按 Go 1.23 编译，循环一模一样。它的闭包会打印什么？",
      { en = "0 1 2", zh = "0 1 2", holds = function(w) return w:in_order("new 0", "new 1", "new 2") end },
      { en = "3 3 3", zh = "3 3 3", holds = function(w) return w:count "new 3" == 3 end,
        remark = { en = "Since Go 1.22 each round has a variable of its own.", zh = "从 Go 1.22 起，每一轮都有自己的变量。" } },
      why = { en = "Since Go 1.22 every round gets a new i, with the value copied over before the i++.",
              zh = "从 Go 1.22 起，每一轮都有新的 i，在 i++ 之前把值复制过来。" },
    }
    s:run_until { func = "main.recent.func1" }
    s:look "i"
    s:say { en = "The first closure of this loop: its own `i` is 0.", zh = "这个循环的第一个闭包：它自己的 `i` 是 0。" }
    s:expect { value = { i = "0" } }
    s:finish()
    s:expect { exit = 0, output = "old 3\nold 3\nold 3\nnew 0\nnew 1\nnew 2\n" }
  end,
}
