package main

import "fmt"

func find(grid [][]int, want int) (x, y int, ok bool) {
	defer func() { fmt.Println("found", ok) }()
search:
	for y = range grid {
		for x = range grid[y] {
			if grid[y][x] == want {
				ok = true
				break search
			}
			if grid[y][x] < 0 {
				continue search
			}
		}
	}
	return
}

func main() {
	g := [][]int{{1, 2}, {-1, 7}, {3, 7, 9}}
	fmt.Println(find(g, 7))
	fmt.Println(find(g, 50))
	i := 0
L:
	for {
		i++
		switch {
		case i < 3:
			continue L
		case i == 5:
			break L
		}
	}
	fmt.Println(i)
}

/* output:
found true
1 2 true
found false
2 2 false
5
*/
