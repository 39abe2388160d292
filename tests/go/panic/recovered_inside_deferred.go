// The inner panic is recovered inside the deferred call, the outer one goes on.
package main

func main() {
	defer func() {
		defer func() {
			println("inner:", recover().(string)) // out: inner: inner
		}()
		panic("inner")
	}()
	panic("outer") // panic: outer
}
