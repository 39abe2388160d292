package main

func main() {
	if true
	{
	}
}
// exit: 1

/* output:
./syntax_brace.go:4:9: syntax error: unexpected newline, expected { after if clause
*/
