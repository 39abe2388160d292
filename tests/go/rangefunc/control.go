// What leaves the body of a loop over a function: break and continue, with and without labels, and goto, through any
// mixture of loops around it.
package main

import "fmt"

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				fmt.Print("stop ", i, "; ")
				return
			}
		}
	}
}

func main() {
	for i := range count(9) {
		if i == 1 {
			continue
		}
		if i > 2 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println() // out: 0 2 stop 3;

outer:
	for i := range count(4) {
		for j := range count(4) {
			switch {
			case j == 1:
				continue
			case i == 1:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Print(i, j, " ")
		}
		fmt.Print("end; ")
	}
	fmt.Println() // out: 0 0 0 2 0 3 end; stop 0; stop 0; stop 2;

plain:
	for i := 0; i < 3; i++ {
		for j := range count(3) {
			for k := range []int{5, 6} {
				for range count(2) {
					if j == 1 {
						continue plain
					}
					if i == 1 {
						break plain
					}
					fmt.Print(i, j, k, " ")
					break
				}
			}
		}
	}
	fmt.Println() // out: 0 0 0 stop 0; 0 0 1 stop 0; stop 0; stop 1; stop 0; stop 0;

	tries := 0
again:
	tries++
	for i := range count(3) {
		for j := range count(3) {
			if tries < 3 {
				fmt.Print("again ", i, j, "; ")
				goto again
			}
			if j == 1 {
				goto next
			}
		next:
		}
		if i == 1 {
			goto done
		}
	}
	fmt.Println("never")
done:
	fmt.Println(tries) // out: again 0 0; stop 0; stop 0; again 0 0; stop 0; stop 0; stop 1; 3

sw:
	switch tries {
	case 3:
		for i := range count(2) {
			select {
			default:
				if i == 1 {
					break sw
				}
			}
			fmt.Print("in ")
		}
		fmt.Println("never")
	}
	func() {
		for i := range count(3) {
			func() {
				for j := range count(3) {
					if j == 1 {
						return
					}
				}
			}()
			fmt.Print(i, " ")
		}
	}()
	fmt.Println() // out: in stop 1; stop 1; 0 stop 1; 1 stop 1; 2
}
