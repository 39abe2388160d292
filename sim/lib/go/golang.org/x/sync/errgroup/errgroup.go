// Package errgroup runs goroutines that work on parts of one task: waits for all, keeps the first error, and cancels the rest.
package errgroup

import (
	"context"
	"fmt"
	"sync"
)

// A Group is a set of such goroutines. The zero Group has no limit and cancels nothing.
type Group struct {
	cancel  func(error)
	running sync.WaitGroup
	slots   chan struct{} // as many as may run at once; nil: any number
	once    sync.Once
	err     error
}

// WithContext returns a Group whose context is cancelled at the first error, and when Wait returns.
func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}

// Go runs f in a goroutine of its own, once the limit allows it.
func (g *Group) Go(f func() error) {
	if g.slots != nil {
		g.slots <- struct{}{}
	}
	g.start(f)
}

// TryGo does so only if the limit allows it at once, and says whether it did.
func (g *Group) TryGo(f func() error) bool {
	if g.slots != nil {
		select {
		case g.slots <- struct{}{}:
		default:
			return false
		}
	}
	g.start(f)
	return true
}

func (g *Group) start(f func() error) {
	g.running.Add(1)
	go func() {
		defer g.done()
		if err := f(); err != nil {
			g.fail(err)
		}
	}()
}

func (g *Group) done() {
	if g.slots != nil {
		<-g.slots
	}
	g.running.Done()
}

// fail keeps the first error; later ones change nothing.
func (g *Group) fail(err error) {
	g.once.Do(func() {
		g.err = err
		if g.cancel != nil {
			g.cancel(err)
		}
	})
}

// Wait waits for all goroutines and returns the first error.
func (g *Group) Wait() error {
	g.running.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

// SetLimit lets n goroutines run at once, any number for a negative n. It must not be called while some run.
func (g *Group) SetLimit(n int) {
	if n < 0 {
		g.slots = nil
		return
	}
	if len(g.slots) != 0 {
		panic(fmt.Errorf("errgroup: modify limit while %v goroutines in the group are still active", len(g.slots)))
	}
	g.slots = make(chan struct{}, n)
}
