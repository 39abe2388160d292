// fallthrough enters the next clause without a test, also the default in the middle.
package main

func f(n int) {
	switch n {
	case 1:
		print("one ")
		fallthrough
	default:
		print("default ")
		fallthrough
	case 2:
		print("two ")
	case 3:
		print("three ")
	}
	println()
}

func main() { f(1); f(2); f(3); f(4) }

/* output:
one default two 
two 
three 
default two 
*/
