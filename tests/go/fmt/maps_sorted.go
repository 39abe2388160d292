package main

import "fmt"

func main() {
	fmt.Println(map[string]int{"b": 1, "a": 2, "C": 3, "": 4})                                                                                    // out: map[:4 C:3 a:2 b:1]
	fmt.Println(map[int]string{3: "c", -1: "a", 20: "z"}, map[float64]int{2.5: 1, -1: 2}, map[bool]int{true: 1, false: 0})                        // out: map[-1:a 3:c 20:z] map[-1:2 2.5:1] map[false:0 true:1]
	fmt.Println(map[[2]int]string{{2, 1}: "x", {1, 9}: "y"}, map[struct{ a, b int }]bool{{2, 0}: true, {1, 5}: false})                            // out: map[[1 9]:y [2 1]:x] map[{1 5}:false {2 0}:true]
	fmt.Println(map[interface{}]int{"s": 1, "b": 3, "a": 4, nil: 7})                                                                              // out: map[<nil>:7 a:4 b:3 s:1]
	fmt.Println(map[string]map[int]bool{"x": {2: true, 1: false}, "w": nil}, map[rune]byte{'b': 'x', 'a': 'y'})                                   // out: map[w:map[] x:map[1:false 2:true]] map[97:121 98:120]
	fmt.Printf("%v %+v %#v %d\n", map[string]int(nil), map[string][]int{"k": {1}}, map[string]string{"b": "1", "a": "2"}, map[string]int{"z": 1}) // out: map[] map[k:[1]] map[string]string{"a":"2", "b":"1"} map[%!d(string=z):1]
}
