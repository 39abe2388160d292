// Package signal lets a program wait for signals. In the simulated world they come from the program itself: os.Process.Signal.
package signal

import (
	"context"
	"internal/signals"
	"os"
	"syscall"
)

type handler struct {
	c    chan<- os.Signal
	all  bool
	only map[int]bool
}

var (
	handlers []*handler
	ignored  = map[int]bool{}
)

func number(sig os.Signal) int {
	if s, ok := sig.(syscall.Signal); ok {
		return int(s)
	}
	return -1
}

// take hands a signal to all who wait for it. Sending never blocks: who has no room misses it.
func take(n int) bool {
	wanted := ignored[n]
	for _, h := range handlers {
		if h.all || h.only[n] {
			wanted = true
			select {
			case h.c <- syscall.Signal(n):
			default:
			}
		}
	}
	return wanted
}

// Notify sends these signals to c, all signals if there are none.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	signals.Take = take
	var mine *handler
	for _, h := range handlers {
		if h.c == c {
			mine = h
		}
	}
	if mine == nil {
		mine = &handler{c: c, only: map[int]bool{}}
		handlers = append(handlers, mine)
	}
	mine.all = mine.all || len(sig) == 0
	for _, s := range sig {
		mine.only[number(s)] = true
		delete(ignored, number(s))
	}
}

// Stop ends what Notify began for c.
func Stop(c chan<- os.Signal) {
	for i, h := range handlers {
		if h.c == c {
			handlers = append(handlers[:i:i], handlers[i+1:]...)
			return
		}
	}
}

// Ignore makes signals do nothing, all if there are none; Reset undoes what was asked for them.
func Ignore(sig ...os.Signal) {
	signals.Take = take
	forget(sig)
	for _, n := range numbers(sig) {
		ignored[n] = true
	}
}

func Reset(sig ...os.Signal) {
	forget(sig)
	for _, n := range numbers(sig) {
		delete(ignored, n)
	}
}

func Ignored(sig os.Signal) bool { return ignored[number(sig)] }

const mostSignals = 65

func numbers(sig []os.Signal) (list []int) {
	for _, s := range sig {
		list = append(list, number(s))
	}
	for n := 1; len(sig) == 0 && n < mostSignals; n++ {
		list = append(list, n)
	}
	return list
}

// forget takes signals away from all channels.
func forget(sig []os.Signal) {
	gone := numbers(sig)
	for _, h := range handlers {
		if h.all {
			h.all = false
			for n := 1; n < mostSignals; n++ {
				h.only[n] = true
			}
		}
		for _, n := range gone {
			delete(h.only, n)
		}
	}
}

// NotifyContext returns a context that is done at the first of these signals.
func NotifyContext(parent context.Context, sig ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	ctx, cancel := context.WithCancel(parent)
	c := &signalContext{ctx, cancel, sig, make(chan os.Signal, 1)}
	Notify(c.c, sig...)
	if ctx.Err() == nil {
		go func() {
			select {
			case <-c.c:
				c.cancel()
			case <-c.Done():
			}
		}()
	}
	return c, c.stop
}

type signalContext struct {
	context.Context
	cancel context.CancelFunc
	sig    []os.Signal
	c      chan os.Signal
}

func (c *signalContext) stop() {
	c.cancel()
	Stop(c.c)
}

func (c *signalContext) String() string {
	parent := "context.Context"
	if s, ok := c.Context.(interface{ String() string }); ok {
		parent = s.String()
		parent = parent[:len(parent)-len(".WithCancel")]
	}
	text := "signal.NotifyContext(" + parent
	for i, s := range c.sig {
		if i == 0 {
			text += ", ["
		} else {
			text += " "
		}
		text += s.String()
	}
	if len(c.sig) > 0 {
		text += "]"
	}
	return text + ")"
}
