package main

func main() {
	a := 'ab'
	b := "unterminated
	c := 08
	d := 0x
	e := 1e
	f := '\q'
	g := ''
	h := 1__0
	i := 0b12
}
// exit: 1

/* output:
./syntax_literals.go:4:2: declared and not used: a
./syntax_literals.go:4:7: more than one character in rune literal
./syntax_literals.go:5:20: newline in string
./syntax_literals.go:6:8: invalid digit '8' in octal literal
./syntax_literals.go:7:9: hexadecimal literal has no digits
./syntax_literals.go:8:9: exponent has no digits
./syntax_literals.go:9:9: unknown escape
./syntax_literals.go:10:8: empty rune literal or unescaped '
./syntax_literals.go:11:9: '_' must separate successive digits
./syntax_literals.go:12:10: invalid digit '2' in binary literal
./syntax_literals.go:4:2: too many errors
*/
