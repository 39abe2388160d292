package sync

// The runtime's part in this package, under the names that goroutine dumps show.

// runtime_Semacquire waits until *s > 0 and takes one away.
func runtime_Semacquire(s *uint32) { semacquire(s, waitSemacquire, false) }

// runtime_SemacquireMutex is the same for a Mutex. lifo: the goroutine has waited before and goes first.
func runtime_SemacquireMutex(s *uint32, lifo bool, skipframes int) {
	semacquire(s, waitMutexLock, lifo)
}

func runtime_SemacquireRWMutexR(s *uint32, lifo bool, skipframes int) {
	semacquire(s, waitRWMutexRLock, lifo)
}

func runtime_SemacquireRWMutex(s *uint32, lifo bool, skipframes int) {
	semacquire(s, waitRWMutexLock, lifo)
}

// runtime_Semrelease adds one to *s and wakes a goroutine that waits for it.
func runtime_Semrelease(s *uint32, handoff bool, skipframes int) { semrelease(s, handoff) }

// A notifyList is the queue of a Cond. Tickets are dealt in Add and called in order, so that a
// goroutine that has its ticket but does not wait yet is not missed.
type notifyList struct {
	wait   uint32 // next ticket to deal
	notify uint32 // next ticket to call
	lock   uintptr
	head   *notified // waiting goroutines, first come first served
	tail   *notified
}

// notified is a goroutine that waits with its ticket.
type notified struct {
	next   *notified
	ticket uint32
	sema   uint32
}

func runtime_notifyListAdd(l *notifyList) uint32 {
	l.wait++
	return l.wait - 1
}

func runtime_notifyListWait(l *notifyList, t uint32) {
	if int32(t-l.notify) < 0 {
		return // called already
	}
	w := &notified{ticket: t}
	if l.tail == nil {
		l.head = w
	} else {
		l.tail.next = w
	}
	l.tail = w
	semacquire(&w.sema, waitCond, false)
}

func runtime_notifyListNotifyAll(l *notifyList) {
	w := l.head
	l.head, l.tail = nil, nil
	l.notify = l.wait
	for w != nil {
		next := w.next
		w.next = nil
		semrelease(&w.sema, false)
		w = next
	}
}

func runtime_notifyListNotifyOne(l *notifyList) {
	if l.notify == l.wait {
		return // nobody waits
	}
	t := l.notify
	l.notify++
	var before *notified
	for w := l.head; w != nil; before, w = w, w.next {
		if w.ticket != t {
			continue
		}
		if before == nil {
			l.head = w.next
		} else {
			before.next = w.next
		}
		if l.tail == w {
			l.tail = before
		}
		w.next = nil
		semrelease(&w.sema, false)
		return
	}
}
