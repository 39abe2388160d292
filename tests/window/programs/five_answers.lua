local lesson = require "lesson"
return lesson {
  topic = { en = "defer", zh = "defer" },
  title = { en = "Five long answers and a very long title that goes on for longer than any title should", zh = "一个很长很长的标题，用来看看标题太长的时候窗口会怎样处理它，是否会与右边的按钮重叠" },
  program = "five_answers.go",
  play = function(s)
    s:run_until { at = "return 1" }
    s:look "n"
    s:say { en = "The result `n` is still 0. It lives in the frame of count, where both the return statement and the deferred function literal can reach it, and that is the whole secret of what you will see in a moment, so look closely at the frame before you go on.", zh = "返回值 `n` 现在还是 0。它住在 count 的栈帧里，return 语句和延迟执行的函数字面量都能够访问到它，这就是你马上要看到的现象背后的全部秘密，所以在继续之前请仔细看一看这个栈帧里的每一个变量，以及右边内存面板中对应的那些字节。" }
    s:ask {
      en = "What does main print, and why does it print what it prints, given that the deferred call runs after the return statement has set the result, but before the caller sees it?", zh = "main 会打印什么？为什么会打印这个结果？请注意延迟调用在 return 语句设置返回值之后、调用者看到返回值之前执行。",
      { en = "1, because return 1 is the last word and nothing that runs later can change what has been returned", zh = "1，因为 return 1 说了算，之后执行的任何东西都不能改变已经返回的值", holds = function(w) return w:printed "1\n" end, remark = { en = "return is not the last step.", zh = "return 并不是最后一步。" } },
      { en = "2, because return sets n to 1 and the deferred call adds one to it before the caller reads it", zh = "2，因为 return 把 n 设为 1，延迟调用在调用者读取之前又加了 1", holds = function(w) return w:printed "2\n" end },
      { en = "0, because the named result is only set when the function has been left, after all deferred calls", zh = "0，因为命名返回值要等函数离开之后、所有延迟调用执行完才会被设置", holds = function(w) return w:printed "0\n" end },
      { en = "nothing at all: the deferred call panics, since n has not been assigned when it was deferred", zh = "什么都不打印：延迟调用会 panic，因为登记它的时候 n 还没有被赋值", holds = function(w) return w:panicked() end },
      { en = "it depends on the schedule", zh = "取决于调度", holds = function(w) return w:printed "9" end },
      why = { en = "return sets n to 1, then the deferred call adds one.", zh = "return 把 n 设为 1，延迟调用再加 1。" },
    }
    s:finish()
    s:expect { exit = 0, output = "2\n" }
  end,
}
