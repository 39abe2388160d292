// continue with a label goes to the post statement of the labelled loop.
package main

func main() {
outer:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			if j == 2 || i == 1 {
				continue outer
			}
			print(i, j, " ")
		}
		print("never")
	}
	println()
}

/* output:
00 01 20 21 
*/
