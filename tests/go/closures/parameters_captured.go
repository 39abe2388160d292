// Parameters and results are variables: literals may capture and change them.
package main

func f(n int, s ...string) (r int, text string) {
	add := func(d int) { n += d; r = n }
	add(1)
	defer func() { text += "!"; s[0] = "changed" }()
	add(2)
	return r * 10, s[0]
}

func main() {
	words := []string{"w"}
	println(f(1, words...))
	println(words[0])
}

/* output:
40 w!
changed
*/
