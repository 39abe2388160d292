package main

type T struct{ x int }

func f() T { return T{} }

const c = 1

func main() {
	m := map[string]T{}
	m["a"].x = 1 // error col:2: cannot assign to struct field m["a"].x in map
	f().x = 2 // error col:2: cannot assign to f().x (neither addressable nor a map index expression)
	c = 2 // error col:2: cannot assign to c (neither addressable nor a map index expression)
	"abc"[0] = 'x' // error col:2: cannot assign to "abc"[0] (neither addressable nor a map index expression)
	s := "abc"
	s[1] = 'y' // error col:2: cannot assign to s[1] (neither addressable nor a map index expression)
	f() = T{} // error col:2: cannot assign to f() (neither addressable nor a map index expression)
	1 = 2 // error col:2: cannot assign to 1 (neither addressable nor a map index expression)
	nil = 3 // error col:2: cannot assign to nil (neither addressable nor a map index expression)
	a, b := 1 // error col:10: assignment mismatch: 2 variables but 1 value
	a, a := 1, 2 /* error col:5: a repeated on left side of := */ // error col:5: too many errors
	_ = _
	main = nil
	for i := range 3 {
		i.x = 1
	}
	_, _ = a, b
}
