local lesson = require "lesson"

-- Whether that function's frame comes before main's in a dump, which begins with the innermost.
local function below(w, func)
  local dump = w:dump()
  local at, main = string.find(dump, func), string.find(dump, "main.main(")
  return at ~= nil and main ~= nil and at < main
end

return lesson {
  topic = { en = "iterators", zh = "迭代器" },
  order = 1,
  title = { en = "The loop's body is a function", zh = "循环体是一个函数" },
  program = "body.go",

  play = function(s)
    s:run_until { at = "if !yield(n) {" }
    s:look "n"
    s:say {
      en = "`range` over a function calls that function once and hands it the loop's body, as `yield`. The iterator runs the loop; it is about to call the body with 3.",
      zh = "对函数做 `range`，就是调用它一次，并把循环体作为 `yield` 交给它。循环由迭代器来转：它正要用 3 调用循环体。",
    }
    s:expect { value = { n = "3" }, output = "" }
    s:run_until { at = 'fmt.Println("body", x)' }
    s:look "x"
    s:ask {
      en = "The body runs now. Which function's frame stands directly below it, waiting for it to return?",
      zh = "现在循环体在运行。紧挨在它下面、等它返回的是哪个函数的栈帧？",
      after = function(s) end,
      { en = "main.main: the loop stands there", zh = "main.main：循环就写在那里", holds = function(w) return not below(w, "main.countdown") end,
        remark = { en = "main waits, too, but further down: it called the iterator.", zh = "main 也在等，但在更下面：是它调用了迭代器。" } },
      { en = "the iterator: it has called the body", zh = "迭代器：是它调用了循环体", holds = function(w) return below(w, "main.countdown") end },
      why = { en = "main calls the iterator, the iterator calls the body. When the body comes to its end, yield returns true and the iterator goes on to 2.",
              zh = "main 调用迭代器，迭代器调用循环体。循环体走到末尾时，yield 返回 true，迭代器继续到 2。" },
    }
    s:run_until { at = "break" }
    s:expect { output = "body 3\n", value = { x = "2" } }
    s:ask {
      en = "x is 2 and the body says `break`. What does the program print next?",
      zh = "x 是 2，循环体执行 `break`。程序接下来打印什么？",
      { en = "behind the loop: the iterator is cut off", zh = "behind the loop：迭代器被直接切断",
        holds = function(w) return w:output() == "body 3\nbehind the loop\n" end,
        remark = { en = "Nobody can cut off a function that runs; it has to return.", zh = "没有谁能切断一个正在运行的函数，它必须自己返回。" } },
      { en = "asked to stop at 2, then behind the loop", zh = "先是 asked to stop at 2，然后 behind the loop",
        holds = function(w) return w:in_order("asked to stop at 2", "behind the loop") and not w:printed "ran out" end },
      { en = "ran out, then behind the loop", zh = "先是 ran out，然后 behind the loop",
        holds = function(w) return w:in_order("ran out", "behind the loop") end },
      why = { en = "break makes yield return false. The iterator has to look at that and return; only then does main go on behind the loop.",
              zh = "break 让 yield 返回 false。迭代器必须看这个结果并返回，之后 main 才能走到循环后面。" },
    }
    s:finish()
    s:expect { exit = 0, output = "body 3\nasked to stop at 2\nbehind the loop\n" }
  end,
}
