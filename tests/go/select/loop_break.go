package main

import "fmt"

func main() {
	c, done := make(chan int), make(chan struct{})
	go func() {
		defer close(done)
		for i := 0; ; i++ {
			select {
			case c <- i:
				if i == 2 {
					return
				}
			}
		}
	}()
	for n := 0; ; n++ {
		select {
		case v := <-c:
			if v == 1 {
				break
			}
			fmt.Println("got", v)
			continue
		case <-done:
			fmt.Println("done", n)
			return
		}
		fmt.Println("after break")
	}
}

/* output:
got 0
after break
got 2
done 3
*/
