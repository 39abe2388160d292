// range may assign to any place: fields, elements, dereferenced pointers.
package main

import "fmt"

func main() {
	var s struct{ i, x int }
	a := [2]string{}
	p := new(int)
	for s.i, s.x = range []int{7, 8} {
	}
	for *p, a[1] = range []string{"u", "v"} {
	}
	m := map[string]int{}
	for m["last"] = range 4 {
	}
	fmt.Println(s, a, *p, m)
	var i int
	for i = range 5 {
		if i == 2 {
			break
		}
	}
	fmt.Println(i)
}

/* output:
{1 8} [ v] 1 map[last:3]
2
*/
