package main

import "fmt"

func f() (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("recovered ", r)
		}
	}()
	g()
	return "normal"
}

func g() {
	defer fmt.Println("g deferred")
	h(3)
	fmt.Println("never")
}

func h(n int) {
	if n == 0 {
		panic("deep")
	}
	defer fmt.Println("h", n)
	h(n - 1)
}

func unnamed() int {
	defer func() { recover() }()
	panic("x")
}

func main() {
	fmt.Println(f())
	fmt.Println(unnamed())
	for i := 0; i < 2; i++ {
		func() {
			defer func() { fmt.Println(i, recover()) }()
			if i == 1 {
				panic("second only")
			}
		}()
	}
}

/* output:
h 1
h 2
h 3
g deferred
recovered deep
0
0 <nil>
1 second only
*/
