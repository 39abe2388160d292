// fmt prints maps in the order of their keys.
package main

import "fmt"

func main() {
	fmt.Println(map[string]int{"b": 2, "a": 1, "": 0})
	fmt.Println(map[float64]string{2.5: "x", -1: "y", 0: "z"})
	fmt.Println(map[bool]int{true: 1, false: 0})
	fmt.Println(map[[2]int]int{{2, 1}: 1, {1, 9}: 2})
	fmt.Println(map[any]int{"b": 1, 2: 2, 1: 3, "a": 4})
	fmt.Printf("%#v %v\n", map[string]bool{"k": true}, map[int]*int{1: nil})
}

/* output:
map[:0 a:1 b:2]
map[-1:y 0:z 2.5:x]
map[false:0 true:1]
map[[1 9]:2 [2 1]:1]
map[a:4 b:1 1:3 2:2]
map[string]bool{"k":true} map[1:<nil>]
*/
