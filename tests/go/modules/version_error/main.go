package main

func main() {
	for i := range 3 { // error col:17: cannot range over 3 (untyped int constant): requires go1.22 or later (-lang was set to go1.21; check go.mod)
		println(i)
	}
}
