local lesson = require "lesson"

return lesson {
  topic = "interfaces",
  order = 1,
  title = { en = "A []int is not a []interface{}", zh = "[]int 不是 []interface{}" },
  program = "interface_slice.go",

  play = function(s)
    s:refused {
      program = "interface_slice_wrong.go",
      error = "cannot use dataSlice (variable of type []int) as []interface{} value in variable declaration",
      en = "Any int can be assigned to an interface{}, but a []int cannot be assigned to a []interface{}. The compiler refuses.",
      zh = "任何 int 都能赋给 interface{}，但 []int 不能赋给 []interface{}。编译器会拒绝。",
    }
    s:run_until { line = 10 }
    s:look "dataSlice"
    s:say {
      en = "The reason lies in memory. Behind dataSlice stand three words, one for each int.",
      zh = "原因在内存里。dataSlice 背后是三个字，每个 int 一个。",
    }
    s:look "interfaceSlice"
    s:ask {
      en = "make([]interface{}, 3): how many bytes does its array take?",
      zh = "make([]interface{}, 3)：它的数组占多少字节？",
      after = 0,
      { en = "24: one word each", zh = "24：每个一个字", holds = function(w) return w:size "interfaceSlice[0]" == 8 end },
      { en = "48: two words each", zh = "48：每个两个字", holds = function(w) return w:size "interfaceSlice[0]" == 16 end },
      why = { en = "An interface value is two words: what type it holds, and the value or a pointer to it.",
              zh = "接口值是两个字：它所持有的类型，以及值本身或指向值的指针。" },
    }
    s:expect { value = { ["interfaceSlice[0]"] = "nil" } }
    s:run_until { line = 13 }
    s:say {
      en = "So the elements are converted one by one. Each of them now holds the type word of int and a pointer to its own copy.",
      zh = "所以要逐个转换元素。现在每个元素都有 int 的类型字，以及指向自己那份副本的指针。",
    }
    s:finish()
    s:expect { exit = 0, output = "[1 800 900] [700 800 900]\n" }
  end,
}
