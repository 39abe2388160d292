local lesson = require "lesson"

return lesson {
  topic = { en = "sync", zh = "sync 包" },
  order = 7,
  title = { en = "Two writers, one map", zh = "两个写者，一个 map" },
  program = "map_race.go",

  play = function(s)
    s:run_until { at = 'stock["salt"] = 3' }
    s:look "stock"
    s:say {
      en = "Two goroutines are about to write to one map, and nothing keeps them apart.",
      zh = "两个 goroutine 正要写同一个 map，没有任何东西把它们隔开。",
    }
    s:branch(function(s)
      s:finish()
      s:say {
        en = "On one processor a write is over before anybody else runs. The program works, as it did on the author's machine.",
        zh = "在单个处理器上，一次写入完成之前没有别人会运行。程序正常结束，就像在作者的机器上那样。",
      }
      s:expect { exit = 0, output = "3 kinds\n" }
    end)
    s:choose { goroutine = 1, inside = 1 }
    s:ask {
      en = "Now G2 runs on a second processor, while G1 is inside of its write. What happens?",
      zh = "现在 G2 在第二个处理器上运行，而 G1 的写入正进行到一半。会发生什么？",
      { en = "G2 waits for G1", zh = "G2 等待 G1", holds = function(w) return w:printed "3 kinds" end,
        remark = { en = "A map has no lock of its own.", zh = "map 自己并没有锁。" } },
      { en = "one of the two values is lost", zh = "两个值丢了一个", holds = function(w) return w:printed "2 kinds" end,
        remark = { en = "It could be: so Go looks for a flag that a writer leaves in the map.",
          zh = "本来有可能：所以 Go 会检查写者留在 map 里的标志。" } },
      { en = "the whole program ends", zh = "整个程序结束",
        holds = function(w) return w:fatal "concurrent map writes" end },
    }
    s:finish()
    s:say {
      en = "A writer leaves a flag in the map. The other one finds it and ends the program: no `recover` helps. The remedy is a `sync.Mutex` around every use.",
      zh = "写者会在 map 里留下标志。另一个写者发现后便终止整个程序，`recover` 也救不了。办法是每次使用都用 `sync.Mutex` 保护。",
    }
    s:expect { exit = 2, stderr = "fatal error: concurrent map writes" }
  end,
}
