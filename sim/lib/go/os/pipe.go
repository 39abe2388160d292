package os

import (
	"io"
	"sync"
	"syscall"
)

const pipeRoom = 1 << 16 // bytes that wait in a pipe; a writer waits for more room

// A pipe is a queue of bytes with two ends. Who finds it empty or full waits.
type pipe struct {
	mu       sync.Mutex
	changed  sync.Cond
	data     []byte
	noReader bool
	noWriter bool
}

func newPipe() *pipe {
	p := &pipe{}
	p.changed.L = &p.mu
	return p
}

func (p *pipe) read(b []byte) (n int, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for len(p.data) == 0 && !p.noWriter && !p.noReader {
		p.changed.Wait()
	}
	if p.noReader {
		return 0, ErrClosed
	}
	if len(p.data) == 0 {
		return 0, io.EOF
	}
	n = copy(b, p.data)
	p.data = p.data[n:]
	p.changed.Broadcast()
	return n, nil
}

func (p *pipe) write(b []byte) (n int, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for len(b) > 0 {
		for len(p.data) >= pipeRoom && !p.noReader && !p.noWriter {
			p.changed.Wait()
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
		p.changed.Broadcast()
	}
	return n, nil
}

func (p *pipe) close(writes bool) {
	p.mu.Lock()
	if writes {
		p.noWriter = true
	} else {
		p.noReader = true
	}
	p.changed.Broadcast()
	p.mu.Unlock()
}
