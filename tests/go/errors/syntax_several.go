package main

func main() {
	var x int = 
	for i := 0; i < 3 {
	}
	a b
	if x = 1 {
	}
	z := [3]int{1, 2
	}
}

func f( {
}
// exit: 1

/* output:
./syntax_several.go:5:2: syntax error: unexpected for, expected expression
./syntax_several.go:6:2: syntax error: unexpected }, expected expression
./syntax_several.go:7:4: syntax error: unexpected name b at end of statement
./syntax_several.go:8:7: syntax error: cannot use assignment x = 1 as value
./syntax_several.go:10:18: syntax error: unexpected newline in composite literal; possibly missing comma or }
./syntax_several.go:14:9: syntax error: unexpected {, expected )
*/
