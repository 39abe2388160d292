// The address of a receiver is taken where the call is, whatever holds it; what the arguments do comes in Go's order.
package main

type counter struct{ n int }

func (c *counter) add(d int) *counter { c.n += d; return c }

type box struct {
	pad   int
	inner counter
}

var global box

func (b *box) get() *box { b.pad++; return b }

func failed(what string, f func()) {
	defer func() {
		println(what, recover() != nil)
	}()
	f()
}

type kind int32
type id uint64

func main() {
	var c counter
	func() {
		c.add(1).add(2)
		func() { c.add(c.n) }()
	}()
	println(c.n) // out: 6

	b := &box{}
	b.inner.add(int(uint(b.pad) + 5)).add(1 << 2)
	println(b.inner.n) // out: 9
	b.get().inner.add(b.pad)
	println(b.inner.n, b.pad) // out: 10 1

	global.inner.add(global.get().pad)
	println(global.inner.n, global.pad) // out: 1 1

	other := &box{}
	old := b
	func() int { b = other; return 0 }()
	b.inner.add(7)
	println(old.inner.n, other.inner.n) // out: 10 7

	list := []box{{}, {}}
	i := 1
	list[i].inner.add(i).add(func() int { i = 0; return 4 }())
	println(list[0].inner.n, list[1].inner.n) // out: 0 5

	var none *box
	done := 0
	failed("nil", func() { // out: nil true
		none.inner.add(func() int { done++; return 1 }())
	})
	println(done) // out: 1
	failed("constant", func() { none.inner.add(1) }) // out: constant true

	k := kind(-2)
	v := id(k)
	shown := []id{id(k), v >> 60}
	k = 5
	println(shown[0], shown[1], id(k)+1) // out: 18446744073709551614 15 6
}
