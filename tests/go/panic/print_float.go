package main

func main() {
	defer println("deferred runs before the text")
	panic(1.5) // panic: +1.500000e+000
}

/* output:
deferred runs before the text
*/
