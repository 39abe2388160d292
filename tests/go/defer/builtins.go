package main

import "fmt"

func main() {
	m := map[string]int{"a": 1, "b": 2}
	c := make(chan int, 1)
	s := []int{1, 2, 3}
	func() {
		defer delete(m, "a")
		defer close(c)
		defer copy(s, []int{9})
		defer print("printed ", len(m), "\n")
		defer clear(s[2:])
	}()
	_, ok := <-c
	fmt.Println(m, ok, s)
	func() {
		defer panic("deferred panic") // panic: deferred panic
		defer func() { fmt.Println("recovered", recover()) }()
		panic("body")
	}()
}

/* output:
printed 2
map[b:2] false [9 2 0]
recovered body
*/
