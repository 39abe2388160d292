package main

func a() int {} // error col:15: missing return
func b(x int) int {
	if x > 0 {
		return 1
	}
} // error col:1: missing return
func c() int {
	for {
		break
	}
} // error col:1: missing return
func d() int {
	for {
	}
}
func e(x int) int {
	switch x {
	case 1:
		return 1
	}
} // error col:1: missing return
func f(x int) int {
	switch {
	case x > 1:
		panic("x")
	default:
		return 2
	}
}
func g() int {
L:
	for {
		for {
			break L
		}
	}
} // error col:1: missing return
func h() int {
	for true {
	}
} // error col:1: missing return
func i(c chan int) int {
	select {
	case <-c:
		return 1
	}
}
func j() int {
	goto X
X:
	{
		return 1
	}
}

func main() {}
