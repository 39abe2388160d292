local lesson = require "lesson"

-- A scenario that is driven wholly from here.
return lesson {
  topic = "tests",
  title = "Typing",
  order = 3,
  declare = [[
import "sync"

var (
	mu sync.Mutex
	c  chan int
	d  = make(chan string, 1)
	m  map[string]int
)

func fail() { panic("told") }]],

  play = function(s)
    local a, b = s:goroutine "G2", s:goroutine "G3"
    a:exec "mu.Lock()"
    b:exec "mu.Lock()"
    s:expect { status = { [a] = "ended", [b] = "sync.Mutex.Lock" } }
    a:exec "mu.Unlock()"
    s:step()
    s:expect { status = { [b] = "ended" }, value = { ["mu.state & 1"] = "1" } }
    s:ask {
      en = "m[\"x\"]++ on a nil map?",
      after = function(s) a:exec 'm["x"]++' end,
      { en = "panics", holds = function(w) return w:panicked "assignment to entry in nil map" end },
      { en = "works", holds = function(w) return w:running() end },
    }
    s:branch(function(s) a:exec "fail()" s:expect { panic = "told", exit = 2 } end)
    a:exec 'd <- "x"'
    a:exec 'd <- "y"'
    s:expect { status = { [a] = "chan send" }, value = { ["len(d)"] = 1 } }
    b:exec "println(<-d, <-d)"
    s:expect { output = "x y\n" }
    b:exec "for v := range c { println(v) }"
    s:expect { status = { [b] = "chan receive (nil chan)" } }
    s:finish()
    s:expect { exit = 2, deadlock = "select (no cases)" }
  end,
}
