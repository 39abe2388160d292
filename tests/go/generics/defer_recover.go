// defer and recover in generic functions with named results.
package main

import "fmt"

func must[T any](f func() T) (x T, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("caught: %v", r)
		}
	}()
	return f(), nil
}

func main() {
	fmt.Println(must(func() int { return 4 }))
	fmt.Println(must(func() string { panic("no") }))
	fmt.Println(must(func() []int { var s []int; return s[:1] }))
}

/* output:
4 <nil>
 caught: no
[] caught: runtime error: slice bounds out of range [:1] with capacity 0
*/
