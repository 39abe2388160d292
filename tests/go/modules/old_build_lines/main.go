// Build constraints of the old form count where no //go:build line stands.
package main

func main() {
	println(system, mode) // out: unix safe
}
