package main

func f() int { return 1 }

func main() {
	s, b, p := "a", true, new(int)
	_ = -s // error col:7: invalid operation: operator - not defined on s (variable of type string)
	_ = !1 // error col:7: invalid operation: operator ! not defined on 1 (untyped int constant)
	_ = ^1.5 // error col:7: invalid operation: operator ^ not defined on 1.5 (untyped float constant)
	_ = +b // error col:7: invalid operation: operator + not defined on b (variable of type bool)
	_ = &f() // error col:7: invalid operation: cannot take address of f() (value of type int)
	_ = &1 // error col:7: invalid operation: cannot take address of 1 (untyped int constant)
	_ = *s // error col:7: invalid operation: cannot indirect s (variable of type string)
	_ = -p // error col:7: invalid operation: operator - not defined on p (variable of type *int)
	_ = <-s // error col:8: invalid operation: cannot receive from non-channel s (variable of type string)
	_ = &map[string]int{"a": 1}["a"] /* error col:7: invalid operation: cannot take address of map[string]int{…}["a"] (map index expression of type int) */ // error col:7: too many errors
	_ = &"abc"[1]
}
