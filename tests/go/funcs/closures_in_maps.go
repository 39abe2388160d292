// Functions as values of a map, called by name.
package main

import "fmt"

func main() {
	ops := map[string]func(...int) int{"sum": func(x ...int) (n int) {
		for _, v := range x {
			n += v
		}
		return
	}, "count": func(x ...int) int { return len(x) }}
	fmt.Println(ops["sum"](1, 2, 3), ops["count"](), ops["none"] == nil)
}

/* output:
6 0 true
*/
