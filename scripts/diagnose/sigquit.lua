local lesson = require "lesson"

return lesson {
  topic = { en = "diagnosis", zh = "诊断" },
  order = 1,
  title = { en = "SIGQUIT: what is every goroutine doing?", zh = "SIGQUIT：每个 goroutine 在做什么？" },
  program = "sigquit.go",

  play = function(s)
    s:run_until { goroutine = "G2", event = "receive" }
    s:look "ch"
    s:say {
      en = "G1 writes for ever, G2 reads for ever. From outside one only sees that the program is busy and never ends.",
      zh = "G1 不停地写，G2 不停地读。从外面只能看到程序很忙，而且永远不结束。",
    }
    s:expect { goroutines = 2, output = "" }
    s:step(20)
    s:run_until { goroutine = "G2", event = "park" }
    s:say {
      en = "Dozens of steps later it is the same picture. We would like to know what each goroutine does at this very moment.",
      zh = "几十步之后还是同样的画面。我们想知道此刻每个 goroutine 在做什么。",
    }
    s:expect { status = { G2 = "chan receive" } }
    s:ask {
      en = "Somebody presses Ctrl+\\, which sends SIGQUIT. What does the program do?",
      zh = "有人按下 Ctrl+\\，发送了 SIGQUIT。程序会怎样？",
      after = function(s) s:signal "SIGQUIT" end,
      { en = "it ignores the signal: nobody prepared for it", zh = "忽略信号：没有人为它做过准备",
        holds = function(w) return w:running() end,
        remark = { en = "The handler is part of every Go program.", zh = "处理程序是每个 Go 程序自带的。" } },
      { en = "it ends in silence", zh = "悄悄结束", holds = function(w) return w:exited() end,
        remark = { en = "That is more like SIGKILL.", zh = "那更像是 SIGKILL。" } },
      { en = "it prints every goroutine's stack and ends", zh = "打印每个 goroutine 的栈，然后结束",
        holds = function(w) return not w:running() and not w:exited() and w:dump():find "main.readForever" ~= nil end },
    }
    s:signal "SIGQUIT"
    s:say {
      en = "Every goroutine is listed with what it waits for, and its calls with their lines: G2 waits in readForever, and G1 runs in writeForever.",
      zh = "列出了每个 goroutine 在等什么，以及各层调用的行号：G2 在 readForever 里等待，G1 在 writeForever 里运行。",
    }
    s:expect { exit = 2, stderr = "SIGQUIT: quit" }
    s:expect { stderr = "goroutine 2 [chan receive]:\nmain.readForever(" }
    s:say {
      en = "No recompiling, no logging. In a container: `docker kill --signal=SIGQUIT ID`, then read its log.",
      zh = "不用重新编译，也不用加日志。在容器里：`docker kill --signal=SIGQUIT ID`，然后看它的日志。",
    }
  end,
}
