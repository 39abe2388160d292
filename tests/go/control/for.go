package main

import "fmt"

func main() {
	for i := 0; i < 3; i++ {
		fmt.Print(i, " ")
	}
	n := 3
	for n > 0 {
		n--
	}
	for {
		n++
		if n%2 == 0 {
			continue
		}
		if n > 6 {
			break
		}
		fmt.Print(n, " ")
	}
	for i, j := 0, 5; i < j; i, j = i+1, j-1 {
		fmt.Print(i, "-", j, " ")
	}
	for i := range 3 {
		fmt.Print(i, " ")
	}
	var k uint8
	for k = range 5 {
	}
	for range 2 {
		fmt.Print("x")
	}
	fmt.Println(k)
	for i := 10; ; i /= 2 {
		if i == 0 {
			fmt.Println("done")
			break
		}
	}
	for ; n < 9; n++ {
	}
	fmt.Println(n)
}

/* output:
0 1 2 1 3 5 0-5 1-4 2-3 0 1 2 xx4
done
9
*/
