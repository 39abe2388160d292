package io

import "sync"

// Pipe joins a reader and a writer without a buffer: a Write waits until Reads have taken all of it.
func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{wrCh: make(chan []byte), rdCh: make(chan int), done: make(chan struct{})}
	return &PipeReader{p}, &PipeWriter{p}
}

type pipe struct {
	wrMu sync.Mutex // one Write at a time
	wrCh chan []byte
	rdCh chan int // how many bytes a Read has taken

	once       sync.Once
	done       chan struct{}
	mu         sync.Mutex // guards the errors
	rerr, werr error      // of the end that was closed
}

func (p *pipe) closeWith(own *error, err, usual error) error {
	if err == nil {
		err = usual
	}
	p.mu.Lock()
	if *own == nil {
		*own = err
	}
	p.mu.Unlock()
	p.once.Do(func() { close(p.done) })
	return nil
}

// failure is what the end that did not close gets: the other's error.
func (p *pipe) failure(own, other *error) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if *own == nil && *other != nil {
		return *other
	}
	return ErrClosedPipe
}

func (p *pipe) read(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.failure(&p.rerr, &p.werr)
	default:
	}
	select {
	case bw := <-p.wrCh:
		nr := copy(b, bw)
		p.rdCh <- nr
		return nr, nil
	case <-p.done:
		return 0, p.failure(&p.rerr, &p.werr)
	}
}

func (p *pipe) write(b []byte) (n int, err error) {
	select {
	case <-p.done:
		return 0, p.failure(&p.werr, &p.rerr)
	default:
		p.wrMu.Lock()
		defer p.wrMu.Unlock()
	}
	for once := true; once || len(b) > 0; once = false {
		select {
		case p.wrCh <- b:
			nw := <-p.rdCh
			b = b[nw:]
			n += nw
		case <-p.done:
			return n, p.failure(&p.werr, &p.rerr)
		}
	}
	return n, nil
}

type PipeReader struct{ p *pipe }

func (r *PipeReader) Read(data []byte) (n int, err error) { return r.p.read(data) }
func (r *PipeReader) Close() error                        { return r.CloseWithError(nil) }

// CloseWithError makes Writes fail with err, or with ErrClosedPipe for nil.
func (r *PipeReader) CloseWithError(err error) error {
	return r.p.closeWith(&r.p.rerr, err, ErrClosedPipe)
}

type PipeWriter struct{ p *pipe }

func (w *PipeWriter) Write(data []byte) (n int, err error) { return w.p.write(data) }
func (w *PipeWriter) Close() error                         { return w.CloseWithError(nil) }

// CloseWithError makes Reads fail with err, or with EOF for nil.
func (w *PipeWriter) CloseWithError(err error) error {
	return w.p.closeWith(&w.p.werr, err, EOF)
}
