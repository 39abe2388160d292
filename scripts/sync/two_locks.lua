local lesson = require "lesson"

return lesson {
  topic = { en = "sync", zh = "sync 包" },
  order = 3,
  title = { en = "Two locks, two orders", zh = "两把锁，两种顺序" },
  program = "two_locks.go",

  play = function(s)
    s:run_until { at = "from.mu.Lock()" }
    s:say {
      en = "Two transfers between the same two accounts, in opposite directions. Each locks `from` first, then `to`.",
      zh = "同样两个账户之间，方向相反的两笔转账。每笔都先锁 `from`，再锁 `to`。",
    }
    s:expect { goroutines = 3 }
    s:branch(function(s)
      s:finish()
      s:say {
        en = "The default schedule lets one transfer finish before the other begins, and all is well. That is how it passes every test.",
        zh = "默认调度让一笔转完才轮到另一笔，一切正常。它就是这样通过所有测试的。",
      }
      s:expect { exit = 0, output = "110 90\n" }
    end)
    s:run_until { goroutine = "G3", at = "to.mu.Lock()" }
    s:say {
      en = "Another schedule: G3 holds its first lock, Bob's, and here the other transfer gets its turn.",
      zh = "换一种调度：G3 拿到了第一把锁，Bob 的那把，这时轮到另一笔转账。",
    }
    s:expect { goroutine = "G3", value = { ["from.mu.state"] = "1", ["to.mu.state"] = "0" } }
    s:pick "G2"
    s:run_until { goroutine = "G2", at = "to.mu.Lock()" }
    s:ask {
      en = "G2 has locked Anna's account and wants Bob's. G3 holds Bob's and wants Anna's. How does the run end?",
      zh = "G2 锁了 Anna 的账户，想要 Bob 的；G3 锁着 Bob 的，想要 Anna 的。这次运行会怎样结束？",
      { en = "well: one of them gives way", zh = "顺利：其中一个会让步", holds = function(w) return w:exited(0) end,
        remark = { en = "Lock never gives up, and never gives back.", zh = "Lock 从不放弃，也从不归还。" } },
      { en = "with a deadlock", zh = "死锁", holds = function(w) return w:deadlocked() end },
      { en = "with wrong balances", zh = "余额出错", holds = function(w) return w:exited(0) and not w:printed "110 90" end,
        remark = { en = "Nobody comes so far as to change a balance.", zh = "谁都走不到修改余额那一步。" } },
      why = { en = "Each holds what the other needs. The moment is short, and that is why tests miss it.",
              zh = "各自拿着对方需要的东西。这个时机很短，所以测试碰不到。" },
    }
    s:finish()
    s:say {
      en = "G1 waits for the group, and the two wait for each other. One order for all, by account number say, and the circle cannot close.",
      zh = "G1 在等 WaitGroup，另外两个互相等待。所有人都按同一种顺序加锁，例如按账号，这个环就合不上了。",
    }
    s:expect { exit = 2, deadlock = "semacquire", status = { G2 = "sync.Mutex.Lock", G3 = "sync.Mutex.Lock" } }
  end,
}
