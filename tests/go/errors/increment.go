package main

func main() {
	s := "a"
	s++
	b := true
	b--
	5++
	var p *int
	p++
	m := map[string]string{}
	m["a"]++
	s -= "b"
	s %= 1
	x := i++ // error col:8: syntax error: unexpected ++ at end of statement
}
