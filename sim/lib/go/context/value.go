package context

import (
	"internal/value"
	"time"
)

// A valueCtx is its parent and one value more. A look-up goes from child to parent.
type valueCtx struct {
	Context
	key, val any
}

// WithValue returns a child with a value. The key should be of a type of your own, so that packages
// do not get in each other's way.
func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	if !value.Comparable(key) {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return c.Context.Value(key)
}

// How contexts print themselves: as the calls that made them.

type stringer interface {
	String() string
}

func contextName(c Context) string {
	if s, ok := c.(stringer); ok {
		return s.String()
	}
	return value.TypeName(c)
}

func text(v any) string {
	switch s := v.(type) {
	case stringer:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return value.TypeName(v)
}

func (c *cancelCtx) String() string { return contextName(c.Context) + ".WithCancel" }

func (c *timerCtx) String() string {
	return contextName(c.cancelCtx.Context) + ".WithDeadline(" + c.deadline.String() + " [" +
		time.Until(c.deadline).String() + "])"
}

func (c *valueCtx) String() string {
	return contextName(c.Context) + ".WithValue(" + text(c.key) + ", " + text(c.val) + ")"
}

func (c withoutCancelCtx) String() string { return contextName(c.c) + ".WithoutCancel" }
