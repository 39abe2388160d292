local lesson = require "lesson"

return lesson {
  topic = { en = "sync", zh = "sync 包" },
  order = 2,
  title = { en = "The mutex that locks itself", zh = "自己锁住自己的互斥锁" },
  program = "self_lock.go",

  play = function(s)
    s:run_until { func = "main.(*account).Withdraw", at = "if a.Balance() < n" }
    s:look "a"
    s:say {
      en = "`Balance` locks the account, reads and unlocks: that worked. Now `Withdraw` has locked it, and wants to know the balance.",
      zh = "`Balance` 先加锁，读取，再解锁：刚才没有问题。现在 `Withdraw` 已经加了锁，想知道余额。",
    }
    s:expect { value = { ["a.mu.state"] = "1", ["a.balance"] = "100" }, output = "balance: 100\n" }
    s:ask {
      en = "`Withdraw` calls `a.Balance()`, in the same goroutine. What happens?",
      zh = "`Withdraw` 在同一个 goroutine 里调用 `a.Balance()`。会发生什么？",
      { en = "nothing special: G1 has the lock already", zh = "没什么特别：锁本来就在 G1 手里",
        holds = function(w) return w:printed "withdrawn: true" end,
        remark = { en = "In some languages locks know their owner. Go's Mutex does not.", zh = "有些语言的锁认得自己的主人，Go 的 Mutex 不认得。" } },
      { en = "it waits for ever", zh = "永远等待", holds = function(w) return w:deadlocked() end },
      { en = "a panic: locked twice", zh = "panic：加锁两次", holds = function(w) return w:panicked() end,
        remark = { en = "Only unlocking an open lock is an error that Go reports.", zh = "只有对未加锁的锁解锁，Go 才会报错。" } },
      why = { en = "A Mutex has no owner. To it this is one more who wants in, and the one who could open the door stands outside.",
              zh = "Mutex 没有主人。对它来说这只是又一个想进来的，而能开门的那个正站在门外。" },
    }
    s:run_until { func = "main.(*account).Balance", at = "a.mu.Lock()" }
    s:say {
      en = "One call further in, G1 is about to lock what G1 has locked.",
      zh = "再往里一层调用，G1 正要去锁 G1 已经锁住的东西。",
    }
    s:expect { value = { ["a.mu.state"] = "1" }, deferred = { G1 = 1 } }
    s:finish()
    s:say {
      en = "The usual cure: an inner function `balance` without a lock, which both methods call while they hold it.",
      zh = "常用的办法：写一个不加锁的内部函数 `balance`，两个方法都在持有锁时调用它。",
    }
    s:expect { exit = 2, deadlock = "sync.Mutex.Lock", stderr = "main.(*account).Balance" }
  end,
}
