//go:build go1.22

package main

func seq(func(int) bool) {}

func main() {
	for range seq { // error: cannot range over seq (value of type func(func(int) bool)): requires go1.23 or later (file declares //go:build go1.22)
	}
}
