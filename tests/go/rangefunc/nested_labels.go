// break and continue with labels across nested loops over functions and ordinary ones.
package main

import "fmt"

func upto(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Print("stop", n, " ")
				return
			}
		}
	}
}

func main() {
outer:
	for i := range upto(4) {
		for j := range 3 {
			for k := range upto(5) {
				switch {
				case k == 2:
					continue outer
				case i == 2:
					break outer
				}
				fmt.Print(i, j, k, " ")
			}
		}
	}
	fmt.Println("end")
}

/* output:
0 0 0 0 0 1 stop5 1 0 0 1 0 1 stop5 stop5 stop4 end
*/
