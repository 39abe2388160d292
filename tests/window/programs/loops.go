package main

func f() (int, int) { return 41, 42 }

func main() {
	a, b := f()
	println(a + b)
	for i := range 3 {
		println(i)
	}
	for i, v := range []int{5, 6} {
		println(i, v)
	}
	for k, v := range map[string]int{"a": 1} {
		println(k, v)
	}
	c := make(chan int, 2)
	c <- 1
	close(c)
	for v := range c {
		println(v)
	}
	for i, v := range func(yield func(int, int) bool) { _ = yield(1, 2) && yield(3, 4) } {
		println(i, v)
	}
	for i := 0; i < 2; i++ {
		x := i * 2
		println(x)
	}
	switch y := a; {
	case y > 3:
		println("big")
	}
}
