// print and println write to standard error, in forms of their own.
package main

func main() {
	println(1, -2, uint8(200), 'a', true, "s", 1.5, 0.0, 1e100, float32(0.1)) // out: 1 -2 200 97 true s +1.500000e+000 +0.000000e+000 +1.000000e+100 +1.000000e-001
	print("a", 1, 2, "\n")                                                    // out: a12
	println()                                                                 // out:
	var p *int
	var e interface{}
	var s []int
	var m map[int]int
	var c chan int
	var f func()
	println(p, e, s, m, c == nil, f == nil, nil == p) // out: 0x0 (0x0,0x0) [0/0]0x0 0x0 true true true
	zero := 0.0
	println(1/zero, -1/zero, zero/zero, uintptr(10), int64(-1)<<63) // out: +Inf -Inf NaN 10 -9223372036854775808
	type my string
	println(my("named"), len(make([]int, 3, 5)), 1+2.0, 'a'+1) // out: named 3 +3.000000e+000 98
	const big = 1 << 40
	println(big, 7/2, 7/2.0) // out: 1099511627776 3 +3.500000e+000
}
