package main

import "fmt"

func main() {
	grid := make([][]rune, 3)
	for y := range grid {
		grid[y] = make([]rune, 4)
		for x := range grid[y] {
			grid[y][x] = '.'
		}
	}
	grid[1][2], grid[0] = '#', grid[2]
	grid[0][0] = '@'
	for _, row := range grid {
		fmt.Println(string(row)) // out: @...
		// out: ..#.
		// out: @...
	}
	tri := [][]int{}
	for i := 1; i <= 3; i++ {
		tri = append(tri, make([]int, i))
		for j := range tri[i-1] {
			tri[i-1][j] = i * j
		}
	}
	fmt.Println(tri, len(tri[2])) // out: [[0] [0 2] [0 3 6]] 3
}
