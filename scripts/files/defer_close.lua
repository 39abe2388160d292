local lesson = require "lesson"

return lesson {
  topic = "files",
  order = 1,
  title = { en = "defer f.Close() drops an error", zh = "defer f.Close() 丢掉了错误" },
  program = "defer_close.go",

  play = function(s)
    s:say {
      en = "A write to a file may sit in a buffer until Close, and Close may be what fails. The disk is simulated here, so it can fail on demand.",
      zh = "写入的内容可能停留在缓冲里直到 Close，而失败的可能正是 Close。这里的磁盘是模拟的，可以按需要出错。",
    }
    s:run_until { func = "main.careless" }
    s:fault { op = "close", text = "input/output error" }
    s:ask {
      en = "The next Close fails with EIO. What does careless return?",
      zh = "下一次 Close 会以 EIO 失败。careless 返回什么？",
      after = { line = 75 },
      { en = "the error of Close", zh = "Close 的错误", holds = function(w) return w:printed "careless:   close" end },
      { en = "nil", zh = "nil", holds = function(w) return w:printed "careless:   <nil>" end },
      why = { en = "A deferred call's results are thrown away. The data is lost and nobody is told.",
              zh = "延迟调用的返回值被丢弃。数据丢了，却没有人知道。" },
    }
    s:run_until { func = "main.solution01" }
    s:fault { op = "close", text = "input/output error" }
    s:say { en = "solution01 calls Close on every path and returns its error.", zh = "solution01 在每条路径上都调用 Close 并返回它的错误。" }
    s:run_until { func = "main.solution02" }
    s:fault { op = "close", text = "input/output error" }
    s:say {
      en = "solution02 has a named result: the deferred closure puts the error of Close into it.",
      zh = "solution02 使用命名返回值：延迟的闭包把 Close 的错误放进去。",
    }
    s:run_until { func = "main.solution03" }
    s:fault { op = "close", text = "input/output error" }
    s:say {
      en = "solution03 closes before it returns, and once more deferred: the second Close finds the file closed, and its error is dropped.",
      zh = "solution03 在返回前先关闭，defer 再关一次：第二次 Close 发现文件已关闭，它的错误被丢弃。",
    }
    s:run_until { func = "main.solution04" }
    s:fault { op = "sync", text = "input/output error" }
    s:say {
      en = "solution04 returns f.Sync(): the data is on the disk before Close can fail. That is safe, and slow.",
      zh = "solution04 返回 f.Sync()：在 Close 可能失败之前数据已落盘。这样安全，但是慢。",
    }
    s:finish()
    s:expect {
      exit = 0,
      output = "careless:   <nil>\n"
        .. "solution01: close /tmp/gopher.txt: input/output error\n"
        .. "solution02: close /tmp/gopher.txt: input/output error\n"
        .. "solution03: close /tmp/gopher.txt: input/output error\n"
        .. "solution04: sync /tmp/gopher.txt: input/output error\n",
    }
  end,
}
