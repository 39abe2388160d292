// Untyped constants are exact: huge values may appear on the way to a small one.
package main

const huge = 1 << 200

const (
	third = 1.0 / 3
	one   = third * 3
)

func main() {
	println(huge>>198, huge%1000, one == 1)
	println(uint64(huge/(1<<137)), int64(1<<63-1))
	const r = 'a' + 1.0
	println(r, string(rune(r)))
}

/* output:
4 376 true
9223372036854775808 9223372036854775807
+9.800000e+001 b
*/
