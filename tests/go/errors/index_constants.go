package main

func main() {
	a := [3]int{}
	s := []int{1}
	println(a[5], a[-1], s[-1], "abc"[3], s["a"], s[1.5]) /* error col:12: invalid argument: index 5 out of bounds [0:3] */ /* error col:18: invalid argument: index -1 (constant of type int) must not be negative */ /* error col:36: invalid argument: index 3 out of bounds [0:3] */ /* error col:42: cannot convert "a" (untyped string constant) to type int */ // error col:50: 1.5 (untyped float constant) truncated to int
	_ = a[2:1]                                            // error col:10: invalid slice indices: 1 < 2
	_ = a[:4]                                             // error col:9: invalid argument: index 4 out of bounds [0:4]
	_ = s[2:1]                                            // error col:10: invalid slice indices: 1 < 2
	_ = "abc"[1:2:3]                                      // error col:16: invalid operation: 3-index slice of string
	p := &s
	_ = p[0] /* error col:7: invalid operation: cannot index p (variable of type *[]int) */ // error col:7: too many errors
	m := map[string]int{}
	_ = m[1]
	_ = m[:]
}
