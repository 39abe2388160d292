package main

import "fmt"

func main() {
	a := [...]string{2: "c", "d", 0: "a"}
	b := [5]int{1, 3: 4}
	const k = 2
	c := [...]int{k: 1, k + 2: 5, 9}
	fmt.Printf("%q %d %v %v\n", a, len(a), b, c) // out: ["a" "" "c" "d"] 4 [1 0 0 4 0] [0 0 1 0 5 9]
	m := [2][3]int{{1, 2}, {0: 7}}
	fmt.Println(m, len(m), len(m[0]), m[1][0]) // out: [[1 2 0] [7 0 0]] 2 3 7
	p := [...]*[2]int{{1, 2}, nil}
	fmt.Println(*p[0], p[1] == nil, [...]struct{ x, y int }{{1, 2}, {y: 3}}) // out: [1 2] true [{1 2} {0 3}]
	var z [0]int
	fmt.Println(z, len(z), z == [0]int{}) // out: [] 0 true
}
