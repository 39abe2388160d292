// break with a label leaves a labelled select, switch or block-like loop.
package main

func main() {
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
drain:
	for {
	choose:
		select {
		case x, ok := <-c:
			if !ok {
				break drain
			}
			if x == 2 {
				break choose
			}
			println("got", x)
		}
		println("round")
	}
	println("end")
}

/* output:
got 1
round
round
end
*/
