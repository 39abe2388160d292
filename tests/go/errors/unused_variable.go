package main

func f() (r int) {
	x := 1          // error col:2: declared and not used: x
	var y, z = 2, 3 // error col:6: declared and not used: y
	_ = z
	var p *int
	*p = 4
	for i, v := range []int{1} { // error col:9: declared and not used: v
		_ = i
	}
	switch t := interface{}(1).(type) { // error col:9: t declared and not used
	case int:
	}
	a := 5 // error col:2: declared and not used: a
	a = 6
	func() { q := 1 }() // error col:11: declared and not used: q
	return
}

func main() { f() }
