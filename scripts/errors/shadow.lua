local lesson = require "lesson"

return lesson {
  topic = { en = "errors", zh = "错误" },
  order = 1,
  title = { en = "The other err", zh = "另一个 err" },
  program = "shadow.go",

  play = function(s)
    s:run_until { at = "if err == nil {" }
    s:look "err"
    s:say {
      en = "The first write has failed: `err` holds \"disk full\". Look at the frame of save before you go on.",
      zh = "第一次写入失败了：`err` 里是 \"disk full\"。继续之前，先看看 save 的栈帧。",
    }
    s:ask {
      en = "Both tries will fail. When save comes to `return err`, what is in `err`?",
      zh = "两次尝试都会失败。当 save 走到 `return err` 时，`err` 里是什么？",
      after = { at = "return err", func = "main.save" },
      { en = "disk full", zh = "disk full", holds = function(w) return w:value "err" ~= "nil" end,
        remark = { en = "Two variables of that name live in save. Which one stands at that line?", zh = "save 里有两个叫这个名字的变量。那一行上的是哪一个？" } },
      { en = "nil", zh = "nil", holds = function(w) return w:value "err" == "nil" end },
      why = { en = "`n, err := write(try)` makes a new err for each round of the loop. It hides the err of save, which nobody ever sets.",
              zh = "`n, err := write(try)` 为循环的每一轮新建一个 err。它遮住了 save 自己的 err，而那个从来没有人赋值。" },
    }
    s:run_until { at = "return err", func = "main.save" }
    s:look "err"
    s:say {
      en = "Behind the loop its own `err` is gone, and the name means the outer one again: nil, as it was declared.",
      zh = "离开循环后，里面的 `err` 不在了，这个名字又指外面那个：nil，和声明时一样。",
    }
    s:expect { value = { err = "nil" }, output = "try 1 wrote 0 bytes: disk full\ntry 2 wrote 0 bytes: disk full\n" }
    s:ask {
      en = "So what does main say?",
      zh = "那么 main 会说什么？",
      { en = "saved", zh = "saved", holds = function(w) return w:printed "\nsaved\n" end },
      { en = "not saved: <nil>", zh = "not saved: <nil>", holds = function(w) return w:printed "not saved" end,
        remark = { en = "It says that only when err is not nil.", zh = "只有 err 不是 nil 时才会这么说。" } },
      { en = "nothing: save panics", zh = "什么也不说：save 会 panic", holds = function(w) return w:panicked() end },
      why = { en = "Nothing was written, and the program is content. With `var n int` before the loop and `n, err = write(try)` in it there is only one err.",
              zh = "什么都没写进去，程序却心满意足。在循环前写 `var n int`，循环里用 `n, err = write(try)`，就只有一个 err 了。" },
    }
    s:finish()
    s:expect { exit = 0, stdout = "try 1 wrote 0 bytes: disk full\ntry 2 wrote 0 bytes: disk full\nsaved\n" }
  end,
}
