local lesson = require "lesson"

return lesson {
  topic = { en = "interfaces", zh = "接口" },
  order = 1,
  title = { en = "A []int is not a []interface{}", zh = "[]int 不是 []interface{}" },
  program = "interface_slice.go",

  play = function(s)
    s:refused {
      program = "interface_slice_wrong.go",
      error = "cannot use dataSlice (variable of type []int) as []interface{} value in variable declaration",
      en = "Every int can be assigned to an interface{}. Yet a []int cannot be assigned to a []interface{}: the compiler refuses. Why?",
      zh = "任何 int 都能赋给 interface{}，而 []int 却不能赋给 []interface{}：编译器会拒绝。为什么？",
    }
    s:run_until { at = "var interfaceSlice" }
    s:look "dataSlice"
    s:say {
      en = "The reason lies in memory. Behind `dataSlice` stand N words for N ints: here 3 words, 24 bytes.",
      zh = "原因在内存里。`dataSlice` 背后 N 个 int 就是 N 个字：这里是 3 个字，24 字节。",
    }
    s:expect { value = { dataSlice = "[]int len 3 cap 3" }, size = { ["dataSlice[0]"] = 8 }, bytes = { ["dataSlice[0]"] = "bc 02 00 00 00 00 00 00" } }
    s:ask {
      en = "`make([]interface{}, 3)` comes next. How large is the array behind it?",
      zh = "接下来是 `make([]interface{}, 3)`。它背后的数组有多大？",
      after = { at = "for i, d" },
      { en = "24 bytes: a word each", zh = "24 字节：每个一个字",
        holds = function(w) return 3 * w:size "interfaceSlice[0]" == 24 end,
        remark = { en = "One word could not say what type lies there.", zh = "只用一个字，就说不清里面是什么类型了。" } },
      { en = "48 bytes: two words each", zh = "48 字节：每个两个字",
        holds = function(w) return 3 * w:size "interfaceSlice[0]" == 48 end },
      { en = "72 bytes: three words each", zh = "72 字节：每个三个字",
        holds = function(w) return 3 * w:size "interfaceSlice[0]" == 72 end,
        remark = { en = "Three words are a slice header.", zh = "三个字的是切片头。" } },
      why = { en = "An interface value is two words: which type it holds, and the value or a pointer to it. N elements take 2N words.",
              zh = "接口值是两个字：持有的类型，以及值本身或指向值的指针。N 个元素占 2N 个字。" },
    }
    s:run_until { at = "interfaceSlice[i] = d" }
    s:look "interfaceSlice"
    s:say {
      en = "Six words, all zero: three nil interfaces. Two arrays of such different shape cannot stand for each other.",
      zh = "六个字，全是零：三个 nil 接口。形状如此不同的两个数组，不可能互相替代。",
    }
    s:expect { bytes = { ["interfaceSlice[0]"] = "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00" } }
    s:step()
    s:say {
      en = "The first element is converted: its first word now says int, its second points to a copy of 700.",
      zh = "第一个元素转换好了：第一个字说明类型是 int，第二个字指向 700 的副本。",
    }
    s:expect { value = { ["interfaceSlice[0]"] = "int 700", ["interfaceSlice[1]"] = "nil" } }
    s:run_until { at = "dataSlice[0] = 1" }
    s:ask {
      en = "The loop has converted all three. Now `dataSlice[0] = 1`. What does `interfaceSlice[0]` hold afterwards?",
      zh = "循环已把三个都转换完。现在执行 `dataSlice[0] = 1`。之后 `interfaceSlice[0]` 里是什么？",
      after = 1,
      { en = "1: it points to the element", zh = "1：它指向那个元素", holds = function(w) return w:value "interfaceSlice[0]" == "int 1" end,
        remark = { en = "The conversion made a copy; nothing points back to the int slice.", zh = "转换产生了副本，没有任何指针指回 int 切片。" } },
      { en = "700: it has its own copy", zh = "700：它有自己的副本", holds = function(w) return w:value "interfaceSlice[0]" == "int 700" end },
      { en = "nil", zh = "nil", holds = function(w) return w:value "interfaceSlice[0]" == "nil" end },
    }
    s:finish()
    s:say {
      en = "So the loop is the cure, and its cost is in sight: 2N words and a copy of every element. That is why Go does not do it behind your back.",
      zh = "所以要用循环来转换，代价也一目了然：2N 个字，加上每个元素的副本。这正是 Go 不肯悄悄替你做的原因。",
    }
    s:expect { exit = 0, output = "[1 800 900] [700 800 900]\n" }
  end,
}
