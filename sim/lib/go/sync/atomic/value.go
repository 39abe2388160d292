package atomic

import "internal/value"

// A Value holds any value, always of the same type. It must not be copied after first use.
type Value struct {
	v any
}

// Load returns the value stored last, nil if none was.
func (v *Value) Load() any { return loadAny(&v.v) }

// Store sets the value. nil and a value of another type panic.
func (v *Value) Store(val any) {
	v.check(val, "store")
	storeAny(&v.v, val)
}

func (v *Value) Swap(new any) (old any) {
	v.check(new, "swap")
	return swapAny(&v.v, new)
}

func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && !value.SameType(old, new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	for {
		have := v.Load()
		if have != nil && !value.SameType(have, new) {
			panic("sync/atomic: compare and swap of inconsistently typed value into Value")
		}
		if have != old {
			return false
		}
		if swapAnyIf(&v.v, have, new) {
			return true
		}
	}
}

func (v *Value) check(val any, op string) {
	if val == nil {
		panic("sync/atomic: " + op + " of nil value into Value")
	}
	if have := v.Load(); have != nil && !value.SameType(have, val) {
		panic("sync/atomic: " + op + " of inconsistently typed value into Value")
	}
}
