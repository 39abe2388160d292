package time

import "unsafe"

// Sleep pauses the goroutine for d. It costs no real time: when nothing else can run the virtual
// clock moves on.
func Sleep(d Duration) {
	if d > 0 {
		sleep(int64(d))
	}
}

// A Timer fires once: it sends the time on C, or, made by AfterFunc, starts a goroutine.
type Timer struct {
	C <-chan Time
	r timer
}

// timer is what Timer and Ticker share.
type timer struct {
	at unsafe.Pointer // the runtime's record of the running timer
	c  chan Time
	f  func()
}

func (t *timer) start(d Duration, period Duration) {
	when := now() + int64(max(d, 0))
	if when < 0 {
		when = 1<<63 - 1
	}
	if t.f != nil {
		t.at = startFunc(t.f, when)
	} else {
		t.at = startSend(t.c, when, int64(period))
	}
}

// stop also takes back a time that was sent but not received yet, so that none can be received
// after it. Before Go 1.23 it stayed in the channel.
func (t *timer) stop() (active bool) {
	active = stopTimer(t.at)
	if asynchronous() {
		return active
	}
	select {
	case <-t.c:
		return true
	default:
		return active
	}
}

func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	t := &Timer{C: c, r: timer{c: c}}
	t.r.start(d, 0)
	return t
}

// After is NewTimer(d).C.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// AfterFunc calls f in a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{r: timer{f: f}}
	t.r.start(d, 0)
	return t
}

// Stop keeps the timer from firing. It returns false if it has fired or been stopped already.
func (t *Timer) Stop() bool {
	if t.r.at == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return t.r.stop()
}

// Reset makes the timer fire after d from now, and says whether it was running.
func (t *Timer) Reset(d Duration) bool {
	if t.r.at == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	active := t.r.stop()
	t.r.start(d, 0)
	return active
}

// A Ticker sends the time on C at intervals. A tick that nobody takes in time is dropped.
type Ticker struct {
	C <-chan Time
	r timer
}

func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	t := &Ticker{C: c, r: timer{c: c}}
	t.r.start(d, d)
	return t
}

// Stop ends the ticks. It does not close C.
func (t *Ticker) Stop() {
	if t.r.at != nil {
		t.r.stop()
	}
}

// Reset changes the interval; the next tick comes after d.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.r.at == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	t.r.stop()
	t.r.start(d, d)
}

// Tick is NewTicker(d).C.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
