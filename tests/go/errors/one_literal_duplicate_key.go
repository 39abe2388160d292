// A key twice in a map literal.
package main

func main() {
	_ = map[string]int{"a": 1, "a": 2} // error col:29: duplicate key "a" in map literal
}
