package iter

import "runtime"

// A coroutine is a goroutine that takes turns with the one that resumes it.
type coroutine struct {
	name    string // of the function, for panics
	body    func()
	turn    chan bool // to the body: go on, or (false) come to an end
	back    chan bool // from the body: there is a value, or (false) it has ended
	asked   bool      // resumed, and has not yielded yet
	done    bool      // stopped or at its end
	failure any       // the body's panic, for whoever resumed it
	left    bool      // the body was left by runtime.Goexit
}

// resume lets the body run up to its next yield, and says whether there was one.
func (c *coroutine) resume() (more bool) {
	if c.done {
		return false
	}
	if c.asked {
		panic(c.name + ": next called again before yield")
	}
	c.asked = true
	return c.pass(true)
}

// stop makes the body come to its end: its yield says false.
func (c *coroutine) stop() {
	if c.done {
		return
	}
	c.done = true
	if c.turn != nil {
		c.pass(false)
	}
}

// pass gives the turn to the body, and waits until it comes back. What the body died of goes on here.
func (c *coroutine) pass(goOn bool) (more bool) {
	if c.turn == nil {
		c.turn, c.back = make(chan bool), make(chan bool)
		go c.run()
	} else {
		c.turn <- goOn
	}
	more = <-c.back
	if failure := c.failure; failure != nil {
		c.failure = nil
		panic(failure)
	}
	if c.left {
		c.left = false
		runtime.Goexit()
	}
	return more
}

// run is the goroutine of the body.
func (c *coroutine) run() {
	finished := false
	defer func() {
		if !finished {
			c.failure = recover()
			c.left = c.failure == nil
		}
		c.done = true
		c.back <- false
	}()
	c.body()
	finished = true
}

// yield sets the value, gives the turn back, and says whether the body is to go on.
func (c *coroutine) yield(set func()) bool {
	if c.done {
		return false
	}
	if !c.asked {
		panic(c.name + ": yield called again before next")
	}
	c.asked = false
	set()
	c.back <- true
	return <-c.turn
}
