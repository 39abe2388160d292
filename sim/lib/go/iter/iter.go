// Package iter has the types of functions that a for loop can range over, and turns them into functions that are asked for one
// value after the other.
package iter

// A Seq calls yield for each value, and stops when yield says false.
type Seq[V any] func(yield func(V) bool)

// A Seq2 does so for pairs, most often of a key or index and a value.
type Seq2[K, V any] func(yield func(K, V) bool)

// Pull starts nothing yet: at the first next a goroutine runs seq, and from then on one of the two runs at a time. stop ends the
// goroutine; who does not go on to the end has to call it.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var value V
	c := &coroutine{name: "iter.Pull"}
	c.body = func() {
		seq(func(v V) bool {
			return c.yield(func() { value = v })
		})
	}
	next = func() (V, bool) {
		var zero V
		if !c.resume() {
			return zero, false
		}
		v := value
		value = zero
		return v, true
	}
	return next, c.stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var key K
	var value V
	c := &coroutine{name: "iter.Pull2"}
	c.body = func() {
		seq(func(k K, v V) bool {
			return c.yield(func() { key, value = k, v })
		})
	}
	next = func() (K, V, bool) {
		var noKey K
		var noValue V
		if !c.resume() {
			return noKey, noValue, false
		}
		k, v := key, value
		key, value = noKey, noValue
		return k, v, true
	}
	return next, c.stop
}
