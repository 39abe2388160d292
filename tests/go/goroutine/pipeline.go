package main

import "fmt"

func gen(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := 2; i < n; i++ {
			c <- i
		}
	}()
	return c
}

func filter(in <-chan int, p int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			if v%p != 0 {
				out <- v
			}
		}
	}()
	return out
}

func main() {
	c := gen(60)
	for {
		p, ok := <-c
		if !ok {
			break
		}
		fmt.Print(p, " ")
		c = filter(c, p)
	}
	fmt.Println()
}

/* output:
2 3 5 7 11 13 17 19 23 29 31 37 41 43 47 53 59
*/
