local lesson = require "lesson"

return lesson {
  topic = "diagnose",
  order = 2,
  title = { en = "SIGQUIT: what is every goroutine doing?", zh = "SIGQUIT：每个 goroutine 在做什么？" },
  program = "sigquit.go",

  play = function(s)
    s:step(40)
    s:look "ch"
    s:say {
      en = "One goroutine writes for ever, the other reads for ever. From outside the program is just busy.",
      zh = "一个 goroutine 不停地写，另一个不停地读。从外面看，程序只是很忙。",
    }
    s:ask {
      en = "Ctrl+\\ sends SIGQUIT. What does the program do?",
      zh = "Ctrl+\\ 发送 SIGQUIT。程序会怎样？",
      after = function(s) s:signal "SIGQUIT" end,
      { en = "it ignores the signal", zh = "忽略信号", holds = function(w) return w:running() end },
      { en = "it ends silently", zh = "悄悄结束", holds = function(w) return w:exited() end },
      { en = "it prints the stack of every goroutine and ends", zh = "打印每个 goroutine 的栈，然后结束",
        holds = function(w) return not w:running() and not w:exited() end },
    }
    s:signal "SIGQUIT"
    s:say {
      en = "Every Go program can do this without any preparation: the dump says for each goroutine where it is and what it waits for.",
      zh = "每个 Go 程序天生就能这样：转储说明每个 goroutine 在哪里、在等什么。",
    }
    s:expect { exit = 2, stderr = "SIGQUIT: quit" }
    s:expect { stderr = "main.writeForever" }
  end,
}
