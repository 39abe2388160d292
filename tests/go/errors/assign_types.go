package main

import "fmt"

type T struct{ n int }

func main() {
	var a int = "x"                         // error col:14: cannot use "x" (untyped string constant) as int value in variable declaration
	var s string = 'c'                      // error col:17: cannot use 'c' (untyped rune constant 99) as string value in variable declaration
	s = 5                                   // error col:6: cannot use 5 (untyped int constant) as string value in assignment
	var t T = &T{}                          // error col:12: cannot use &T{} (value of type *T) as T value in variable declaration
	var p *T = T{}                          // error col:13: cannot use T{} (value of type T) as *T value in variable declaration
	var f func(int) = func(string) {}       // error col:20: cannot use func(string) {} (value of type func(string)) as func(int) value in variable declaration
	var sl []string = []int{1}              // error col:20: cannot use []int{…} (value of type []int) as []string value in variable declaration
	var m map[string]int = map[int]string{} // error col:25: cannot use map[int]string{} (value of type map[int]string) as map[string]int value in variable declaration
	fmt.Println(a, s, t, p, f, sl, m)
}
