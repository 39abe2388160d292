local lesson = require "lesson"

return lesson {
  topic = "basics",
  order = 1,
  title = { en = "Zero values, as bytes", zh = "零值与它们的字节" },
  program = "zero_values.go",

  play = function(s)
    s:run_until { line = 23 }
    s:look "n"
    s:say {
      en = "A variable without a value gets its type's zero value, and in memory that is always the same: all its bytes are zero.",
      zh = "没有赋值的变量得到其类型的零值，而在内存里总是一样：所有字节都是零。",
    }
    s:expect {
      bytes = {
        b = "00", n = "00 00 00 00 00 00 00 00", p = "00 00 00 00 00 00 00 00", a = "00 00 00 00 00 00",
        s = "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00", m = "00 00 00 00 00 00 00 00",
      },
    }
    s:look "list"
    s:say {
      en = "A nil slice is three zero words: pointer, length, capacity. It can be ranged over and appended to.",
      zh = "nil 切片是三个为零的字：指针、长度、容量。可以对它 range，也可以 append。",
    }
    s:look "pt"
    s:say {
      en = "A struct's zero value is all its fields at zero, padding too: x takes 4 bytes, 4 bytes of padding follow.",
      zh = "结构体的零值就是所有字段都为零，填充字节也是：x 占 4 字节，后面有 4 字节填充。",
    }
    s:ask {
      en = "m is a nil map. It was read without trouble. What does m[\"x\"] = 1 do?",
      zh = "m 是 nil map，读取没有问题。那么 m[\"x\"] = 1 会怎样？",
      { en = "it makes the map and stores 1", zh = "创建 map 并存入 1", holds = function(w) return w:exited(0) end },
      { en = "panic: assignment to entry in nil map", zh = "panic: assignment to entry in nil map",
        holds = function(w) return w:panicked "assignment to entry in nil map" end },
      { en = "nothing: the write is lost", zh = "什么都不发生，写入丢失", holds = function(w) return w:exited(0) and w:printed "lost" end },
      why = { en = "Reading needs no table, writing does, and nobody made one.", zh = "读取不需要表，写入需要，而没有人创建过它。" },
    }
    s:finish()
    s:expect { exit = 2, panic = "assignment to entry in nil map" }
  end,
}
