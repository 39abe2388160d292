package main

// A predeclared function takes the results of one call as its arguments.

func pair(a []byte) ([]byte, string)         { return a, "abc" }
func entry(m map[int]int) (map[int]int, int) { return m, 7 }
func three() (int16, float64, string)        { return -42, 42, "x" }
func slice() ([]any, int, string)            { return []any{1}, 2, "three" }
func slices(a, b []byte) ([]byte, []byte)    { return a, b }

func main() {
	b := []byte{1, 2, 3, 4}
	println(copy(pair(b)), string(b[:3]), b[3]) // out: 3 abc 4
	copy(slices(b, []byte("xy")))
	println(string(b[:3])) // out: xyc

	m := map[int]int{7: 1}
	delete(entry(m))
	println(len(m)) // out: 0

	println(three()) // out: -42 +4.200000e+001 x
	all := append(slice())
	println(len(all), all[1].(int), all[2].(string)) // out: 3 2 three

	m[7] = 2
	func() {
		defer delete(entry(m))
		println(len(m)) // out: 1
	}()
	println(len(m))        // out: 0
	defer println(three()) // out: -42 +4.200000e+001 x
}
