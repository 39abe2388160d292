local lesson = require "lesson"

-- What the simulation found, as text: one line for each group of goroutines that wait alike.
local function listed(groups)
  local lines = {}
  for i, g in ipairs(groups) do
    lines[i] = g.count .. " × " .. g.status .. "   " .. g.func .. ":" .. g.line
  end
  return table.concat(lines, "\n")
end

return lesson {
  topic = { en = "diagnosis", zh = "诊断" },
  order = 2,
  title = { en = "Find the culprit in a dump", zh = "在转储中找到元凶" },
  program = "inspect.go",

  play = function(s)
    s:finish()
    s:say {
      en = "The service hangs, and its dump is nearly a hundred lines long: eight goroutines, and nobody can move.",
      zh = "服务卡死了，转储有将近一百行：八个 goroutine，谁也动不了。",
    }
    s:expect { exit = 2, deadlock = "semacquire", goroutines = 8 }
    s:say {
      en = "A dump is read in groups: who waits for the same thing in the same place?\n" .. listed(s:groups()),
      zh = "读转储要分组：谁在同一个地方等同一样东西？\n" .. listed(s:groups()),
    }
    s:expect {
      status = { G1 = "semacquire", G2 = "sync.Mutex.Lock", G3 = "sync.Mutex.Lock", G4 = "sync.Mutex.Lock", G8 = "sync.Mutex.Lock" },
    }
    s:ask {
      en = "Seven goroutines wait in sync.Mutex.Lock. Which of them already hold a lock that others want?",
      zh = "七个 goroutine 停在 sync.Mutex.Lock。其中哪些已经持有别人想要的锁？",
      after = function(s)
        s:restart()
        s:run_until { holds = function(w) return w:blocked("G2", "sleep") and w:blocked("G3", "sleep") end }
      end,
      { en = "the five visitors: they are the most", zh = "那五个 visitor：它们最多",
        holds = function(w) return w:line "G2" < 15 and w:line "G3" < 24 end,
        remark = { en = "The largest group is the crowd at the door. Look for the ones inside.",
                   zh = "最大的一组只是门口的人群，要找的是屋里的人。" } },
      { en = "G2 and G3, the two that stand alone", zh = "G2 和 G3，各自单独的那两个",
        holds = function(w) return w:line "G2" == 16 and w:line "G3" == 25 end },
      { en = "G1, which waits for all others", zh = "G1，它在等其他所有人",
        holds = function(w) return w:blocked("G1", "sync.Mutex.Lock") end,
        remark = { en = "G1 waits for the WaitGroup and holds nothing.", zh = "G1 等的是 WaitGroup，什么都没持有。" } },
      why = { en = "transfer took accounts and wants audit; report took audit and wants accounts. The visitors only queue behind them.",
              zh = "transfer 拿了 accounts 想要 audit；report 拿了 audit 想要 accounts。那些 visitor 只是排在后面。" },
    }
    s:restart()
    s:run_until { goroutine = "G2", at = "while it holds accounts" }
    s:look "audit"
    s:say {
      en = "Back to where it began: G2 holds `accounts` and wants `audit`, while G3 holds `audit`. One step more, and nobody can help them.",
      zh = "回到开始的地方：G2 持有 `accounts`，想要 `audit`，而 G3 持有 `audit`。再走一步，就谁也帮不了它们了。",
    }
    s:expect { value = { ["accounts.state & 1"] = "1", ["audit.state & 1"] = "1" } }
    s:finish()
    s:say {
      en = "Take the locks in the same order everywhere, and this cannot happen.",
      zh = "处处按同样的顺序加锁，就不会发生这种事。",
    }
    s:expect { exit = 2, deadlock = "semacquire", stderr = "main.transfer" }
  end,
}
