package main

import "fmt"

func f(n int) (log string) {
	defer func() { log += "1" }()
	if n > 0 {
		defer func() { log += "2" }()
		if n > 1 {
			return "early "
		}
	}
	defer func() { log += "3" }()
	switch n {
	case 1:
		defer func() { log += "4" }()
	}
	return "late "
}

func main() {
	for i := range 3 {
		fmt.Println(f(i)) // out: late 31
		// out: late 4321
		// out: early 21
	}
}
