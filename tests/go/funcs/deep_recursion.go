// A stack grows to half a gigabyte.
package main

func deep(n int) int {
	if n == 0 {
		return 0
	}
	return deep(n-1) + 1
}

func main() {
	println(deep(12_000_000)) // out: 12000000
}
