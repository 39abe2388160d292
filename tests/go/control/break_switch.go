// break leaves the innermost switch or select, not the loop around it.
package main

func main() {
	c := make(chan int, 1)
	for i := 0; i < 3; i++ {
		switch i {
		case 1:
			if i == 1 {
				break
			}
			println("unreached")
		}
		select {
		case c <- i:
			if i == 0 {
				break
			}
			println("sent", i)
		default:
			println("full", i)
		}
	}
}

/* output:
full 1
full 2
*/
