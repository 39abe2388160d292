//go:build go1.22

// A file may ask for a newer language than its module.
package newer

func F() {
	var fs []func()
	for i := range 2 {
		fs = append(fs, func() { println("newer", i) })
	}
	for _, f := range fs {
		f() // out: newer 0
		// out: newer 1
	}
}
