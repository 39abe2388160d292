// Two defaults.
package main

func main() {
	switch {
	default:
	default: // error col:2: multiple defaults (first at ./one_switch_two_defaults.go:6:2)
	}
}
