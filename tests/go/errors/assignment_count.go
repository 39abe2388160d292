package main

func two() (int, string) { return 1, "" }
func none()              {}

func main() {
	a, b := 1           // error col:10: assignment mismatch: 2 variables but 1 value
	c := two()          // error col:7: assignment mismatch: 1 variable but two returns 2 values
	var d, e, g = two() // error col:16: assignment mismatch: 3 variables but two returns 2 values
	x := none()         // error col:7: none() (no value) used as value
	a, b = two(), 1
	var i, j int = 1, 2, 3 // error col:23: extra init expr 3
	a, b, c = 1, 2
	println(a, b, c, d, e, g, x, i, j)
	return 1 // error col:9: too many return values\n\thave (number)\n\twant ()
}
