package main

import "fmt"

func risky() (err error) {
	defer func() {
		if r := recover(); r != nil {
			if s, ok := r.(string); ok {
				err = fmt.Errorf("recovered: %s", s)
				return
			}
			panic(r)
		}
	}()
	if n := len(fmt.Sprint(1)); n == 1 {
		panic("known")
	}
	return nil
}

func outer() {
	defer func() {
		r := recover()
		fmt.Println("outer", r)
		panic(fmt.Sprint("again ", r))
	}()
	var a []int
	_ = a[len(a)]
}

func main() {
	fmt.Println(risky())
	outer()
}

/* output:
recovered: known
outer runtime error: index out of range [0] with length 0
*/

/* crash:
panic: runtime error: index out of range [0] with length 0 [recovered]
	panic: again runtime error: index out of range [0] with length 0
*/
