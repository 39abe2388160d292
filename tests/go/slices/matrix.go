// Rows that share one array, and rows of their own.
package main

import "fmt"

func main() {
	cells := make([]int, 6)
	m := [][]int{cells[0:3:3], cells[3:6:6]}
	m[1][0] = 7
	rows := make([][]int, 2)
	for i := range rows {
		rows[i] = append(rows[i], i, i*i)
	}
	rows[0] = append(rows[0], 5)
	fmt.Println(cells, m, rows)
}

/* output:
[0 0 0 7 0 0] [[0 0 0] [7 0 0]] [[0 0 5] [1 1]]
*/
