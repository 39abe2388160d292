package main

import "fmt"

func f(pre string, xs ...int) string {
	return fmt.Sprint(pre, len(xs), xs == nil, xs)
}

func change(xs ...int) { xs[0] = 100 }

func pair() (int, int)   { return 5, 6 }
func nums(xs ...int) int { return len(xs) }

func anys(xs ...interface{}) { fmt.Println(len(xs), xs) }

func main() {
	fmt.Println(f("a"), f("b", 1), f("c", 1, 2), f("d", nil...), f("e", []int{}...))
	s := []int{1, 2}
	change(s...)
	change(7)
	fmt.Println(s, nums(pair()))
	anys(s, 1, nil)
	anys([]interface{}{1, "x"}...)
	anys([]interface{}{1, "x"})
}

/* output:
a0 true [] b1 false [1] c2 false [1 2] d0 true [] e0 false []
[100 2] 2
3 [[100 2] 1 <nil>]
2 [1 x]
1 [[1 x]]
*/
