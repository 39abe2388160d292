// Package unique makes equal values one: comparing their handles compares two pointers.
package unique

import "sync"

// A Handle stands for a value. Handles are equal when their values are.
type Handle[T comparable] struct {
	value *T
}

func (h Handle[T]) Value() T { return *h.value }

// known has a map[T]*T for each type, under a nil *T. What stands in it stays.
var (
	mu    sync.Mutex
	known = map[any]any{}
)

func Make[T comparable](value T) Handle[T] {
	mu.Lock()
	defer mu.Unlock()
	kind := any((*T)(nil))
	values, ok := known[kind].(map[T]*T)
	if !ok {
		values = map[T]*T{}
		known[kind] = values
	}
	p, ok := values[value]
	if !ok {
		p = &value
		values[value] = p
	}
	return Handle[T]{p}
}
