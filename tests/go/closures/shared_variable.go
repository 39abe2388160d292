// Two literals that capture one variable share it, with the function that declared it.
package main

func pair() (func(), func() int) {
	n := 0
	return func() { n++ }, func() int { return n }
}

func main() {
	inc, get := pair()
	inc()
	inc()
	inc2, get2 := pair()
	inc2()
	println(get(), get2())
	x := 1
	f := func() { x *= 5 }
	f()
	x++
	f()
	println(x)
}

/* output:
2 1
30
*/
