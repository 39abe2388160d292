// true, nil, iota, int and len are ordinary names that can be declared anew.
package main

func main() {
	{
		true := false
		len := func(string) int { return 42 }
		type int string
		var x int = "text"
		println(true, len(""), x)
	}
	println(true, len("abc"))
	const iota = 7
	const y = iota
	println(y)
}

/* output:
false 42 text
true 3
7
*/
