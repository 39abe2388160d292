package main

func a(x, y int, string) {}
func b(x int y int) {}
func c(...int, s string) {}
func d() (x int, string) { return }
func e(x ...int, y int) {}

type T struct {
	a, b
	c int d int
}

func main() {}
// exit: 1

/* output:
./syntax_params.go:3:18: syntax error: mixed named and unnamed parameters
./syntax_params.go:4:14: syntax error: unexpected name y in parameter list; possibly missing comma or )
./syntax_params.go:5:8: syntax error: mixed named and unnamed parameters
./syntax_params.go:6:18: syntax error: mixed named and unnamed parameters
./syntax_params.go:10:6: syntax error: unexpected newline, expected type
./syntax_params.go:11:8: syntax error: unexpected name d in struct type; possibly missing semicolon or newline or }
*/
