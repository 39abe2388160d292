local lesson = require "lesson"

return lesson {
  topic = { en = "channels", zh = "通道" },
  order = 2,
  title = { en = "select flips a coin", zh = "select 会抛硬币" },
  program = "select_coin.go",

  play = function(s)
    s:run_until { at = "select {" }
    s:look "tea"
    s:say {
      en = "Two channels, each with one value in its buffer. The `select` has an arm for each, and a `default`.",
      zh = "两个通道，缓冲区里各有一个值。`select` 为每个通道准备了一个分支，还有一个 `default`。",
    }
    s:expect { value = { ["len(tea)"] = "1", ["len(rice)"] = "1" } }
    s:ask {
      en = "Both channels are ready. May `default` be chosen?",
      zh = "两个通道都就绪了。有没有可能选中 `default`？",
      { en = "yes: any arm may win", zh = "可能：哪个分支都有机会", holds = function(w) return w:printed "nothing ready" end,
        remark = { en = "default is for the case that no other arm is ready.", zh = "只有其他分支都没就绪时才轮到 default。" } },
      { en = "no, one of the two others wins", zh = "不可能，只会是另外两个之一",
        holds = function(w) return w:exited(0) and w:printed "got" end },
    }
    s:branch(function(s)
      s:choose { goroutine = 1, case = 1 }
      s:finish()
      s:say {
        en = "One run: the coin fell for the second arm, although the first one was ready, too.",
        zh = "其中一种运行：硬币选了第二个分支，尽管第一个也已就绪。",
      }
      s:expect { exit = 0, output = "got rice\nleft: 1 0\n" }
    end)
    s:choose { goroutine = 1, case = 0 }
    s:ask {
      en = "Back at the `select`; this time the coin falls for the first arm. What becomes of the value in `rice`?",
      zh = "回到 `select`；这次硬币选了第一个分支。`rice` 里的值会怎样？",
      { en = "it is thrown away: select looked at it", zh = "被丢弃：select 已经看过它了",
        holds = function(w) return w:printed "left: 0 0" end,
        remark = { en = "Looking whether an arm is ready takes nothing out.", zh = "查看分支是否就绪，并不会取走任何东西。" } },
      { en = "it stays in the channel", zh = "留在通道里", holds = function(w) return w:printed "left: 0 1" end },
      { en = "its arm runs next", zh = "它的分支接着运行", holds = function(w) return w:printed "got rice" end,
        remark = { en = "A select runs exactly one arm.", zh = "一次 select 只运行一个分支。" } },
    }
    s:finish()
    s:say {
      en = "The order in the source means nothing. Go chooses at random on purpose, so that nobody comes to rely on an order, and no arm starves.",
      zh = "源码里的先后顺序毫无意义。Go 故意随机选择，这样就没有人会依赖顺序，也没有哪个分支会一直轮不到。",
    }
    s:expect { exit = 0, output = "got tea\nleft: 0 1\n" }
  end,
}
