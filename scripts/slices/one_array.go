package main

import "fmt"

func main() {
	week := []string{"Mon", "Tue", "Wed", "Thu", "Fri"}
	head := week[0:2]
	tail := week[2:5]
	fmt.Println(len(head), cap(head), len(tail), cap(tail))

	head = append(head, "???")
	fmt.Println(week, tail)

	safe := week[0:2:2]
	safe = append(safe, "!!!")
	fmt.Println(week, safe)
}
