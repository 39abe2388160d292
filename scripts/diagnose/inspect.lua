local lesson = require "lesson"

return lesson {
  topic = "diagnose",
  order = 3,
  title = { en = "Find the culprit in a dump", zh = "在转储中找到元凶" },
  program = "inspect.go",

  play = function(s)
    s:finish()
    s:say {
      en = "Eight goroutines, and nobody can move. A dump is long, but most of it is alike: group the goroutines by what they wait for.",
      zh = "八个 goroutine，谁也动不了。转储很长，但大多相似：按等待的东西给 goroutine 分组。",
    }
    s:expect { exit = 2, deadlock = "semacquire", status = { G2 = "sync.Mutex.Lock", G3 = "sync.Mutex.Lock", G4 = "sync.Mutex.Lock" } }
    s:ask {
      en = "Seven goroutines wait in sync.Mutex.Lock. Which of them hold a lock that others want?",
      zh = "七个 goroutine 在 sync.Mutex.Lock 中等待。其中哪些持有别人想要的锁？",
      after = 0,
      { en = "G2 and G3: each holds one lock and wants the other", zh = "G2 和 G3：各持一把锁，又想要对方的",
        holds = function(w) return w:line "G2" == 17 and w:line "G3" == 26 end },
      { en = "the five visitors", zh = "那五个 visitor", holds = function(w) return w:line "G4" ~= 33 end },
      { en = "G1: it never waits properly", zh = "G1：它没有正确等待", holds = function(w) return w:status "G1" ~= "semacquire" end },
      why = { en = "transfer locks accounts, then audit; report locks audit, then accounts. The visitors only stand in the same queue.",
              zh = "transfer 先锁 accounts 再锁 audit；report 先锁 audit 再锁 accounts。那些 visitor 只是排在同一队列里。" },
    }
    s:restart()
    s:run_until { goroutine = 2, line = 17 }
    s:look "accounts"
    s:say {
      en = "Go back to where it began: two locks taken in two orders. Taking them in the same order everywhere is the cure.",
      zh = "回到起点：两把锁按两种顺序获取。处处按同样的顺序获取就能根治。",
    }
  end,
}
