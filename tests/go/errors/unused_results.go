package main

func f() int { return 1 }

func main() {
	x := 1
	1 + 2    // error col:2: 1 + 2 (untyped int constant 3) is not used
	x        // error col:2: x (variable of type int) is not used
	len("a") // error col:2: len("a") (constant 1 of type int) is not used
	f        // error col:2: f (value of type func() int) is not used
	f()
	-x                 // error col:2: -x (value of type int) is not used
	x == 1             // error col:2: x == 1 (untyped bool value) is not used
	"s"                // error col:2: "s" (untyped string constant) is not used
	append([]int{}, 1) // error col:2: append([]int{}, 1) (value of type []int) is not used
	func() {}          // error col:2: func() {} (value of type func()) is not used
	<-make(chan int)
	[]int{1} /* error col:2: []int{…} (value of type []int) is not used */ // error col:2: too many errors
}
