package main

import "fmt"

type account struct {
	deposit func(int)
	balance func() int
}

func open(start int) account {
	total := start
	return account{
		deposit: func(n int) { total += n },
		balance: func() int { return total },
	}
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func main() {
	a := open(10)
	a.deposit(5)
	fmt.Println(a.balance()) // out: 15
	k := 3
	f := compose(func(x int) int { return x + k }, func(x int) int { return x * k })
	fmt.Println(f(1)) // out: 12
	k = 10
	fmt.Println(f(1)) // out: 110
	var fact func(int) int
	fact = func(n int) int {
		if n <= 1 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(10)) // out: 3628800
}
