package main

func none()              {}
func one() int           { return } // error col:28: not enough return values\n\thave ()\n\twant (int)
func two() (int, string) { return 1 } // error col:35: not enough return values\n\thave (number)\n\twant (int, string)
func three()             { return 1 } // error col:35: too many return values\n\thave (number)\n\twant ()
func named() (x int, err error) {
	{
		x := 2
		_ = x
		return // error col:3: result parameter x not in scope at return\n\t./return_counts.go:9:3: inner declaration of var x int
	}
}
func value() int       { return none() } // error col:33: none() (no value) used as value
func pair() (int, int) { return two() } // error col:33: cannot use two() (value of type string) as int value in return statement

func main() {
	x := none() // error col:7: none() (no value) used as value
	y := two() // error col:7: assignment mismatch: 1 variable but two returns 2 values
	a, b, c := two() // error col:13: assignment mismatch: 3 variables but two returns 2 values
	_, _, _, _, _ = x, y, a, b, c
}
