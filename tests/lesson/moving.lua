local lesson = require "lesson"

-- Every way to move.
return lesson {
  topic = "tests",
  title = { en = "Moving", zh = "移动" },
  order = 2,
  program = "main.go",
  seed = 7,
  limits = { memory = 64 << 20, ticks = 100000, goroutines = 10, output = 1000 },

  play = function(s)
    s:refused { program = "wrong.go", error = "declared and not used: x", en = "refused" }
    s:step()
    s:step(2)
    s:step "line"
    s:step("statement", 2)
    s:back()
    s:back "event"
    s:follow "G1"
    s:step "goroutine"
    s:follow()
    s:restart()
    s:expect { output = "", goroutines = 1 }
    s:run_until { func = "add" }
    s:run_until { func = "main.add", at = "return" }
    s:run_until { expr = "sum", is = 3, goroutine = 2 }
    s:into_library(true)
    s:into_library(false)
    s:advance "2ms"
    s:expect { output = "" }
    s:branch(function(s)
      s:pick "G2"
      s:choose { goroutine = 1, case = 0 }
      s:fault { op = "write", nth = 2 }
      local g = s:goroutine "G7"
      g:exec "println(len(c))"
      s:say(g:status() .. tostring(g:value "c") .. tostring(g:bytes "c"))
      s:signal "SIGQUIT"
      s:expect { exit = 2, stderr = "SIGQUIT" }
    end)
    local given = s:ask {
      en = "After two steps?",
      after = 2,
      { en = "running", holds = function(w) return w:running() end },
      { en = "over", holds = function(w) return not w:running() end },
    }
    s:ask {
      en = "When it clocks?",
      after = function(s) s:advance "1s" s:finish() end,
      { en = "later", holds = function(w) return w:clock() >= 1000000000 end },
      { en = "sooner", holds = function(w) return w:clock() < 1000000000 end },
    }
    if given == 2 then s:say "no, running" end
    s:run_until { holds = function(w) return w:printed "3" end }
    s:finish()
    s:expect { exit = 0, output = "3\n" }
  end,
}
