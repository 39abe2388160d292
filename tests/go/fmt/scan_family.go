// Sscan, Sscanf, Sscanln.
package main

import "fmt"

func main() {
	var i int
	var s string
	var f float64
	var b bool
	var r rune
	fmt.Println(fmt.Sscan("12 word 2.5 true", &i, &s, &f, &b))
	fmt.Println(i, s, f, b)
	fmt.Println(fmt.Sscanf("id-007: x", "id-%d: %c", &i, &r))
	fmt.Println(i, string(r))
	fmt.Println(fmt.Sscanf("ff 0b11", "%x %v", &i, &f))
	fmt.Println(fmt.Sscanln("1\n2", &i, &s))
	fmt.Println(fmt.Sscan("abc", &i))
	fmt.Println(fmt.Sscan("", &i))
	fmt.Println(fmt.Sscanf("a b", "%s-%s", &s, &s))
	fmt.Println(fmt.Sscanf("  5,6", "%d,%d", &i, &i))
}

/* output:
4 <nil>
12 word 2.5 true
2 <nil>
7 x
2 <nil>
1 unexpected newline
0 expected integer
0 EOF
1 input does not match format
2 <nil>
*/
