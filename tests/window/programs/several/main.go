package main

import (
	"fmt"

	"example.com/multi/sub"
)

func main() {
	fmt.Println(helper(3), sub.Twice(4))
}
