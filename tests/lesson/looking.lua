local lesson = require "lesson"

-- Every way to look, at moments whose answers are known.
return lesson {
  topic = "tests",
  title = "Looking",
  program = "main.go",

  play = function(s)
    s:run_until { at = "return 1" }
    s:look "sum"
    s:expect { goroutine = "G2", at = "return 1", func = "add", value = { n = 2, sum = "0", ["n + 1"] = "3" } }
    s:expect {
      goroutine = 2, type = { n = "int" }, size = { n = 8 }, bytes = { n = "02 00 00 00 00 00 00 00" },
      status = { G1 = "chan receive", G2 = "running" }, deferred = { G2 = 1 }, panicking = { G2 = false }, goroutines = 2,
      output = "", stdout = "",
    }
    local value, problem = s:value "nothing"
    s:say("value: " .. tostring(value) .. ", " .. problem)
    s:ask {
      en = "How does it go on?",
      why = "The deferred call adds two.",
      { en = "3", remark = "right", holds = function(w)
        return w:printed "3\n" and w:count "3" == 1 and w:in_order("3", "\n") and w:exited(0) and not w:running()
          and w:output(2) == "3\n" and w:output(1) == "" and w:goroutines() == 1 and w:clock() == 0
          and w:happened { event = "send", goroutine = "G2", other = "G1" } and w:happened "exit"
          and not w:happened { event = "close" } and not w:panicked() and not w:fatal() and not w:deadlocked() and not w:limited()
      end },
      { en = "1", remark = "the defer is missing", holds = function(w) return w:printed "1\n" end },
    }
    s:run_until { event = "exit", goroutine = 2 }
    s:expect { goroutine = 1, status = { G2 = "ended", G1 = "running" } }
    s:expect { value = { ["len(c)"] = "0", ["cap(c)"] = "1" } }
    s:say(tostring(s:points_to "c" ~= 0) .. s:line(1) .. tostring(s:blocked "G1") .. #s:dump() .. #s:groups() .. s:groups()[1].func)
    s:finish()
    s:expect { exit = 0, output = "3\n", stderr = "3" }
  end,
}
