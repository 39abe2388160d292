local lesson = require "lesson"

return lesson {
  topic = { en = "basics", zh = "基础" },
  order = 1,
  title = { en = "Zero values, as bytes", zh = "零值与它们的字节" },
  program = "zero_values.go",

  play = function(s)
    s:run_until { at = "fmt.Println(b, n" }
    s:look "n"
    s:say {
      en = "A variable that is declared without a value gets its type's zero value. In memory that is always the same: every byte is zero. A bool is one byte, an int eight.",
      zh = "声明时没有赋值的变量得到其类型的零值。在内存里总是一样：每个字节都是零。bool 占一个字节，int 占八个。",
    }
    s:expect {
      bytes = {
        b = "00", n = "00 00 00 00 00 00 00 00", f = "00 00 00 00 00 00 00 00", a = "00 00 00 00 00 00",
        p = "00 00 00 00 00 00 00 00", m = "00 00 00 00 00 00 00 00", c = "00 00 00 00 00 00 00 00", fn = "00 00 00 00 00 00 00 00",
      },
      value = { b = "false", n = "0", f = "0", p = "nil", m = "nil", c = "nil", fn = "nil" },
    }
    s:look "s"
    s:say {
      en = "A string is two words, pointer and length. Both zero: the empty string, and no text anywhere.",
      zh = "字符串是两个字：指针和长度。都为零就是空字符串，哪里都没有文本。",
    }
    s:expect { value = { s = '""' }, bytes = { s = "00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00" } }
    s:look "list"
    s:say {
      en = "A slice is three words: pointer, length, capacity. All zero: a nil slice. An interface like `e` is two words, type and value, and zero too.",
      zh = "切片是三个字：指针、长度、容量。全为零就是 nil 切片。像 `e` 这样的接口是两个字：类型和值，也都是零。",
    }
    s:expect { size = { list = 24, e = 16 }, value = { list = "nil", e = "nil" } }
    s:look "pt"
    s:say {
      en = "A struct's zero value is all its fields at zero. `x` takes 4 bytes and 4 bytes of padding follow, since `name` must begin at a multiple of 8: 32 bytes in all.",
      zh = "结构体的零值就是所有字段都为零。`x` 占 4 字节，后面有 4 字节填充，因为 `name` 要从 8 的倍数开始：一共 32 字节。",
    }
    s:expect { size = { pt = 32, ["pt.x"] = 4, ["pt.name"] = 16 } }
    s:ask {
      en = "`m` is a nil map. The program will read `m[\"absent\"]`. What happens?",
      zh = "`m` 是 nil map。程序将读取 `m[\"absent\"]`。会发生什么？",
      after = { at = "list = append" },
      { en = "it panics: there is no map", zh = "panic：没有 map", holds = function(w) return w:panicked() end,
        remark = { en = "Reading needs no table: an absent key gives the zero value.", zh = "读取不需要表：键不存在就得到零值。" } },
      { en = "it gives 0", zh = "得到 0", holds = function(w) return w:printed "\n0 0 0\n" end },
      { en = "it makes the map and gives 0", zh = "创建 map 并得到 0", holds = function(w) return w:value "m" ~= "nil" end,
        remark = { en = "Reading never changes anything.", zh = "读取从不改变任何东西。" } },
    }
    s:run_until { at = "fmt.Println(list)" }
    s:look "list"
    s:say {
      en = "`append` to a nil slice works: it made an array and gave back a new header.",
      zh = "对 nil 切片 `append` 没有问题：它创建了数组，并返回新的切片头。",
    }
    s:expect { value = { ["list[0]"] = "7", ["len(list)"] = "1" } }
    s:run_until { at = 'm["x"] = 1' }
    s:look "m"
    s:ask {
      en = "Last comes `m[\"x\"] = 1`, and `m` is still nil. What happens?",
      zh = "最后是 `m[\"x\"] = 1`，而 `m` 仍是 nil。会发生什么？",
      { en = "the map is made, as append did with the slice", zh = "像 append 那样创建 map",
        holds = function(w) return w:exited(0) and w:value "m" ~= "nil" end,
        remark = { en = "append gives back a new slice; an assignment has no way to give back a new map.",
                   zh = "append 能返回新的切片，而赋值语句没有办法返回新的 map。" } },
      { en = "it panics", zh = "panic", holds = function(w) return w:panicked "assignment to entry in nil map" end },
      { en = "the write is lost", zh = "写入丢失", holds = function(w) return w:exited(0) and w:value "m" == "nil" end },
      why = { en = "Reading needs no table, writing does, and nobody made one: `m = make(map[string]int)` is missing.",
              zh = "读取不需要表，写入需要，而没有人创建过它：缺的是 `m = make(map[string]int)`。" },
    }
    s:finish()
    s:expect { exit = 2, panic = "assignment to entry in nil map", stdout = "false 0 0 0 true true\ntrue true true true true [0 0 0]\n0 0 0\n[7]\n" }
  end,
}
