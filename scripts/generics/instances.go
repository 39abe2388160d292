package main

import "fmt"

type Celsius float64

type Number interface {
	~int | ~float64
}

func Sum[T Number](xs []T) T {
	var total T
	for _, x := range xs {
		total += x
	}
	return total
}

func main() {
	fmt.Println(Sum([]int{1, 2, 3}))
	warm := Sum([]Celsius{20.5, 1.25})
	fmt.Printf("%T %v\n", warm, warm)
}
