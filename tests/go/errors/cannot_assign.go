package main

type T struct{ a int }

func get() T { return T{} }

func main() {
	s := "abc"
	s[0] = 'x' // error col:2: cannot assign to s[0] (neither addressable nor a map index expression)
	m := map[int]T{}
	m[1].a = 2 // error col:2: cannot assign to struct field m[1].a in map
	const c = 1
	c = 2       // error col:2: cannot assign to c (neither addressable nor a map index expression)
	get().a = 3 // error col:2: cannot assign to get().a (neither addressable nor a map index expression)
	5 = 6       // error col:2: cannot assign to 5 (neither addressable nor a map index expression)
	f := func() {}
	get = nil // error col:2: cannot assign to get (neither addressable nor a map index expression)
	for i := range 3 {
		i++
	}
	nil = f   // error col:2: cannot assign to nil (neither addressable nor a map index expression)
	T{}.a = 1 // error col:2: cannot assign to T{}.a (neither addressable nor a map index expression)
	true++    // error col:2: invalid operation: true++ (non-numeric type untyped bool)
}
