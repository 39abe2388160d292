/*
	input:

42 word 3.5
next line
*/
package main

import "fmt"

func main() {
	var n int
	var s string
	var f float64
	k, err := fmt.Sscanf("10-abc", "%d-%s", &n, &s)
	fmt.Println(k, err, n, s) // out: 2 <nil> 10 abc
	k, err = fmt.Sscan("7 x 2.5", &n, &s, &f)
	fmt.Println(k, err, n, s, f) // out: 3 <nil> 7 x 2.5
	_, err = fmt.Sscan("oops", &n)
	fmt.Println(err) // out: expected integer
	k, err = fmt.Scan(&n, &s, &f)
	fmt.Println(k, err, n, s, f) // out: 0 EOF 7 x 2.5
	k, err = fmt.Scanln(&s)
	fmt.Println(k, err) // out: 0 EOF
}
