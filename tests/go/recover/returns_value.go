// recover gives what panic was given, of any type.
package main

import "fmt"
import "errors"

func main() {
	for _, v := range []any{1, "s", []int{1}, errors.New("e"), struct{ a int }{2}} {
		func() {
			defer func() { fmt.Printf("%T %v\n", v, recover()) }()
			panic(v)
		}()
	}
}

/* output:
int 1
string s
[]int [1]
*errors.errorString e
struct { a int } {2}
*/
