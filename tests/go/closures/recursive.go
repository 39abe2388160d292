// A function literal can call itself only through a variable declared before.
package main

func main() {
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	println(fib(15))
	old := fib
	fib = func(int) int { return 100 }
	println(old(3))
}

/* output:
610
200
*/
