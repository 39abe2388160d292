package os

import (
	"io"
	"syscall"
)

const pipeRoom = 1 << 16 // bytes that wait in a pipe; a writer waits for more room

// A pipe is a queue of bytes with two ends. Its lock is a channel with room for one, and a change is told by closing another:
// package sync is not below this one.
type pipe struct {
	lock     chan struct{}
	changed  chan struct{}
	data     []byte
	noReader bool
	noWriter bool
}

func newPipe() *pipe {
	return &pipe{lock: make(chan struct{}, 1), changed: make(chan struct{})}
}

func (p *pipe) acquire() { p.lock <- struct{}{} }
func (p *pipe) release() { <-p.lock }

// wait gives up the lock until something has changed, change tells all who wait.
func (p *pipe) wait() {
	changed := p.changed
	p.release()
	<-changed
	p.acquire()
}

func (p *pipe) change() {
	close(p.changed)
	p.changed = make(chan struct{})
}

func (p *pipe) read(b []byte) (n int, err error) {
	p.acquire()
	defer p.release()
	for len(p.data) == 0 && !p.noWriter && !p.noReader {
		p.wait()
	}
	if p.noReader {
		return 0, ErrClosed
	}
	if len(p.data) == 0 {
		return 0, io.EOF
	}
	n = copy(b, p.data)
	p.data = p.data[n:]
	p.change()
	return n, nil
}

func (p *pipe) write(b []byte) (n int, err error) {
	p.acquire()
	defer p.release()
	for len(b) > 0 {
		for len(p.data) >= pipeRoom && !p.noReader && !p.noWriter {
			p.wait()
		}
		if p.noWriter {
			return n, ErrClosed
		}
		if p.noReader {
			return n, syscall.EPIPE
		}
		part := b[:min(len(b), pipeRoom-len(p.data))]
		p.data = append(p.data, part...)
		b = b[len(part):]
		n += len(part)
		p.change()
	}
	return n, nil
}

func (p *pipe) close(writes bool) {
	p.acquire()
	if writes {
		p.noWriter = true
	} else {
		p.noReader = true
	}
	p.change()
	p.release()
}
