local lesson = require "lesson"

return lesson {
  topic = { en = "maps", zh = "map" },
  order = 1,
  title = { en = "Where does a map begin?", zh = "map 从哪里开始？" },
  program = "order.go",

  play = function(s)
    s:run_until { at = "for name := range age" }
    s:look "age"
    s:say {
      en = "Three entries, put in as ann, bob, cho. Go leaves open where `range` begins, so the simulator lets somebody choose. This lesson chooses.",
      zh = "三个条目，按 ann、bob、cho 的顺序放入。Go 没有规定 `range` 从哪里开始，所以模拟器让人来选。这一课来选。",
    }
    s:expect { value = { ["len(age)"] = "3" } }
    s:branch(function(s)
      s:choose { goroutine = 1, map = 2 }
      s:finish()
      s:say {
        en = "One run: it began with the third entry. A test that compares this text passes on some days.",
        zh = "其中一次运行：从第三个条目开始。拿这段文字来比较的测试，有时能通过，有时不能。",
      }
      s:expect { exit = 0, output = "cho ann bob map[ann:31 bob:42 cho:53]\n" }
    end)
    s:choose { goroutine = 1, map = 1 }
    s:ask {
      en = "Back at the loop; now the choice falls on the second entry. What does the loop print?",
      zh = "回到循环；这次选中第二个条目。循环会打印什么？",
      { en = "ann bob cho: a map keeps the order of insertion", zh = "ann bob cho：map 会保持插入顺序",
        holds = function(w) return w:printed "ann bob cho " end,
        remark = { en = "No map of Go has ever promised that.", zh = "Go 的 map 从来没有这样保证过。" } },
      { en = "bob cho, and then it is over", zh = "bob cho，然后结束", holds = function(w) return w:printed "bob cho map" end,
        remark = { en = "Every entry is visited once, wherever the loop begins.", zh = "无论从哪里开始，每个条目都会访问一次。" } },
      { en = "bob cho ann", zh = "bob cho ann", holds = function(w) return w:printed "bob cho ann " end },
      why = { en = "The walk begins in the middle and comes round. Go throws these dice at every range, on purpose, so that no program comes to rely on an order.",
              zh = "从中间开始，再绕回来。Go 每次 range 都故意掷一次骰子，这样就没有程序会依赖某种顺序。" },
    }
    s:run_until { at = "fmt.Println(age)" }
    s:expect { output = "bob cho ann " }
    s:ask {
      en = "`fmt.Println(age)` prints the whole map. In which order?",
      zh = "`fmt.Println(age)` 打印整个 map。按什么顺序？",
      { en = "as the loop did: bob cho ann", zh = "和循环一样：bob cho ann", holds = function(w) return w:printed "map[bob:42" end },
      { en = "sorted by the keys", zh = "按键排序", holds = function(w) return w:printed "map[ann:31 bob:42 cho:53]" end },
      { en = "at random once more", zh = "再随机一次", holds = function(w) return w:printed "map[cho:53" end,
        remark = { en = "It could not be told from this one run; but fmt does sort.", zh = "只看这一次运行分辨不出来；不过 fmt 确实会排序。" } },
      why = { en = "Package fmt sorts the keys before it prints. Who wants an order has to do the same: `slices.Sorted(maps.Keys(age))`.",
              zh = "fmt 包在打印前会给键排序。谁想要顺序，就得自己也这样做：`slices.Sorted(maps.Keys(age))`。" },
    }
    s:finish()
    s:expect { exit = 0, output = "bob cho ann map[ann:31 bob:42 cho:53]\n" }
  end,
}
