local lesson = require "lesson"

return lesson {
  topic = { en = "files", zh = "文件" },
  order = 1,
  title = { en = "defer f.Close() drops an error", zh = "defer f.Close() 会丢掉错误" },
  program = "defer_close.go",

  play = function(s)
    s:run_until { func = "careless", at = "defer f.Close()" }
    s:look "f"
    s:say {
      en = "What is written to a file may not be on the disk until Close, so Close may be what fails. Five functions write one greeting; the first one defers Close and forgets it. The disk is simulated: now we let the next Close fail.",
      zh = "写入文件的内容，可能到 Close 时才真正落盘，所以失败的可能正是 Close。五个函数都写一句问候；第一个用 defer 登记 Close，然后就不管了。这里的磁盘是模拟的：现在让下一次 Close 失败。",
    }
    s:fault { op = "close" }
    s:ask {
      en = "Close will fail with EIO: the data never reached the disk. What does `careless` return?",
      zh = "Close 会以 EIO 失败：数据没有到达磁盘。`careless` 返回什么？",
      after = { at = '"solution01:"' },
      { en = "the error of Close", zh = "Close 的错误", holds = function(w) return w:printed "careless:   close /tmp/gopher.txt" end,
        remark = { en = "return had set the result before Close even ran.", zh = "Close 运行之前，return 已经写好了返回值。" } },
      { en = "nil, as if all were well", zh = "nil，好像一切正常", holds = function(w) return w:printed "careless:   <nil>\n" end },
      { en = "it panics", zh = "panic", holds = function(w) return w:panicked() end,
        remark = { en = "An error is only a value. Nobody looks at this one.", zh = "错误只是一个值，而这个值没有人看。" } },
      why = { en = "The result of a deferred call is thrown away. The data is lost, and nobody is told.",
              zh = "延迟调用的返回值会被丢弃。数据丢了，却没有人知道。" },
    }
    s:run_until { event = "fault" }
    s:say {
      en = "Close has failed inside the deferred call. Its error has no place to go.",
      zh = "Close 在延迟调用里失败了。它的错误无处可去。",
    }
    s:expect { output = "" }

    s:run_until { func = "solution01", at = "return f.Close()" }
    s:expect { output = "careless:   <nil>\n" }
    s:fault { op = "close" }
    s:say {
      en = "solution01 has no defer: it calls Close on every way out and returns its error. Safe, but easy to forget on one of the ways.",
      zh = "solution01 不用 defer：每条出路都调用 Close，并返回它的错误。安全，但很容易漏掉某一条。",
    }
    s:run_until { func = "solution02", at = "_, err = io.WriteString" }
    s:fault { op = "close" }
    s:ask {
      en = "solution02 defers a closure that stores the error of Close in the named result `err`, if that is nil. Close fails. What comes out?",
      zh = "solution02 延迟了一个闭包：若命名返回值 `err` 为 nil，就把 Close 的错误存进去。Close 会失败。结果是什么？",
      after = { at = '"solution03:"' },
      { en = "nil: return was earlier", zh = "nil：return 在前", holds = function(w) return w:printed "solution02: <nil>" end,
        remark = { en = "A named result can still be changed by a deferred function.", zh = "延迟函数仍可以修改命名返回值。" } },
      { en = "the error of Close", zh = "Close 的错误", holds = function(w) return w:printed "solution02: close /tmp/gopher.txt: input/output error" end },
      { en = "the error of the write", zh = "写入的错误", holds = function(w) return w:printed "solution02: write" end,
        remark = { en = "The write was fine; it went no further than a buffer.", zh = "写入是成功的，只是还停留在缓冲里。" } },
      why = { en = "return set err to nil, then the closure put the error of Close there.", zh = "return 先把 err 设为 nil，随后闭包把 Close 的错误放了进去。" },
    }
    s:run_until { func = "solution03", at = "if err := f.Close()" }
    s:fault { op = "close" }
    s:say {
      en = "solution03 closes before it returns and once more by defer. The second Close finds the file closed already; that error is dropped, and here it may be.",
      zh = "solution03 在返回前先关闭，defer 里再关一次。第二次 Close 会发现文件已关闭；那个错误被丢掉，在这里丢掉也无妨。",
    }
    s:run_until { func = "solution04", at = "return f.Sync()" }
    s:fault { op = "close" }
    s:ask {
      en = "solution04 returns f.Sync(), which forces the data onto the disk, and defers Close. Sync works, then Close fails. What comes out?",
      zh = "solution04 返回 f.Sync()，强制数据落盘，并用 defer 登记 Close。Sync 成功，随后 Close 失败。结果是什么？",
      { en = "the error of Close", zh = "Close 的错误", holds = function(w) return w:printed "solution04: close" end,
        remark = { en = "Its Close is deferred as carelessly as the first one's.", zh = "它的 Close 和第一个函数一样，是随手 defer 的。" } },
      { en = "nil, and that is true: the data is on the disk", zh = "nil，而且没错：数据已经在磁盘上",
        holds = function(w) return w:printed "solution04: <nil>" end },
      { en = "an error of Sync", zh = "Sync 的错误", holds = function(w) return w:printed "solution04: sync" end,
        remark = { en = "Sync had done its work before.", zh = "Sync 早已完成它的工作。" } },
      why = { en = "What could be lost was saved before Close. It is safe, and slow: every call waits for the disk.",
              zh = "可能丢失的数据在 Close 之前就已保存。这样安全，但是慢：每次调用都要等磁盘。" },
    }
    s:finish()
    s:expect {
      exit = 0,
      output = "careless:   <nil>\n"
        .. "solution01: close /tmp/gopher.txt: input/output error\n"
        .. "solution02: close /tmp/gopher.txt: input/output error\n"
        .. "solution03: close /tmp/gopher.txt: input/output error\n"
        .. "solution04: <nil>\n",
    }
    s:branch(function(s)
      s:restart()
      s:run_until { func = "solution04", at = "return f.Sync()" }
      s:fault { op = "sync" }
      s:finish()
      s:say {
        en = "And if Sync itself fails, its error is returned.",
        zh = "如果失败的是 Sync 本身，它的错误会被返回。",
      }
      s:expect { stdout = "careless:   <nil>\nsolution01: close /tmp/gopher.txt: input/output error\n"
        .. "solution02: close /tmp/gopher.txt: input/output error\nsolution03: close /tmp/gopher.txt: input/output error\nsolution04: sync /tmp/gopher.txt: input/output error\n" }
    end)
  end,
}
