package sync

// What a goroutine is said to wait for in a goroutine dump.
const (
	waitSemacquire = iota
	waitMutexLock
	waitRWMutexRLock
	waitRWMutexLock
	waitCond
)

// semacquire waits until *s > 0 and takes one. lifo puts the goroutine at the head of the queue.
func semacquire(s *uint32, reason int, lifo bool)

// semrelease adds one to *s and wakes a waiter. handoff lets it run at once with what was added.
func semrelease(s *uint32, handoff bool)

// nanotime is the virtual clock.
func nanotime() int64

// fatal ends the program: such an error cannot be recovered.
func fatal(text string)

// collections is the number of garbage collections so far.
func collections() int
