local lesson = require "lesson"

local function now() end

return lesson {
  topic = { en = "generics", zh = "泛型" },
  order = 1,
  title = { en = "One text, one instance for each type", zh = "一份源码，每个类型一个实例" },
  program = "instances.go",

  play = function(s)
    s:run_until { at = "total += x" }
    s:look "total"
    s:say {
      en = "`Sum` is written once, for a type `T` that nobody has chosen yet. Now it runs: somebody has chosen.",
      zh = "`Sum` 只写了一遍，类型 `T` 由别人来定。现在它在运行：已经有人选定了。",
    }
    s:ask {
      en = "main called `Sum([]int{1, 2, 3})`. What is the type of `total` in this frame?",
      zh = "main 调用了 `Sum([]int{1, 2, 3})`。这个栈帧里 `total` 是什么类型？",
      after = now,
      { en = "T", zh = "T", holds = function(w) return w:type "total" == "T" end,
        remark = { en = "T is a name in the source. What runs has a real type with a size.", zh = "T 只是源码里的名字。运行的东西有真正的类型和大小。" } },
      { en = "Number, an interface value", zh = "Number，一个接口值", holds = function(w) return w:type "total" == "main.Number" or w:size "total" == 16 end,
        remark = { en = "A constraint says which types are admitted. It is not the type of anything here.", zh = "约束只说明允许哪些类型，它不是这里任何变量的类型。" } },
      { en = "int", zh = "int", holds = function(w) return w:type "total" == "int" end },
      { en = "any, with an int inside", zh = "any，里面装着 int", holds = function(w) return w:type "total" == "interface {}" end },
      why = { en = "The compiler inferred T = int from the argument. This instance adds plain ints, eight bytes each; nothing is wrapped.",
              zh = "编译器从参数推断出 T = int。这个实例加的就是普通的 int，每个八字节，没有任何包装。" },
    }
    s:expect { type = { total = "int" }, size = { total = 8 } }
    s:run_until { at = "warm := Sum" }
    s:expect { output = "6\n" }
    s:run_until { at = "return total" }
    s:look "total"
    s:ask {
      en = "The second call passes `[]Celsius`. The constraint says `~float64`. What type will `%T` print for the result?",
      zh = "第二次调用传入 `[]Celsius`，约束写的是 `~float64`。`%T` 会打印结果的什么类型？",
      { en = "float64", zh = "float64", holds = function(w) return w:printed "float64 21.75" end,
        remark = { en = "~float64 admits Celsius; it does not turn it into float64.", zh = "~float64 允许 Celsius，但不会把它变成 float64。" } },
      { en = "main.Celsius", zh = "main.Celsius", holds = function(w) return w:printed "main.Celsius 21.75" end },
      { en = "main.Number", zh = "main.Number", holds = function(w) return w:printed "main.Number" end },
      why = { en = "T is Celsius in this instance, so the parameter, `total` and the result all are. The tilde lets in every type that is float64 underneath.",
              zh = "在这个实例里 T 就是 Celsius，所以参数、`total` 和返回值都是它。波浪号放行一切底层是 float64 的类型。" },
    }
    s:expect { type = { total = "main.Celsius" } }
    s:finish()
    s:expect { exit = 0, output = "6\nmain.Celsius 21.75\n" }
    s:refused {
      program = "instances_wrong.go",
      error = "string does not satisfy Number",
      en = "Strings have a `+`, too. But `Number` does not admit them, so there is no instance, and the mistake is found before anything runs.",
      zh = "字符串也有 `+`。但 `Number` 不允许字符串，所以没有这样的实例，错误在运行之前就被发现了。",
    }
  end,
}
