package main

import (
	"errors"
	"fmt"
)

type my int
type str interface{ String() string }

func (my) String() string { return "my" }

func kind(x interface{}) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v", v)
	case string:
		return "string " + v
	case []int:
		return fmt.Sprint("slice ", len(v))
	case func(int) int:
		return fmt.Sprint("func ", v(2))
	case error:
		return "error " + v.Error()
	case str:
		return "stringer " + v.String()
	case *int:
		return fmt.Sprint("pointer ", *v)
	case struct{ a int }:
		return fmt.Sprint("struct ", v.a)
	default:
		return fmt.Sprintf("other %T", v)
	}
}

func main() {
	n := 5
	for _, x := range []interface{}{nil, 1, int64(2), "s", []int{1}, func(i int) int { return i * 2 }, errors.New("e"), my(1), &n, struct{ a int }{7}, 1.5, [2]bool{}, map[string][]byte{}} {
		fmt.Println(kind(x))
	}
}

/* output:
nil
integer 1
integer 2
string s
slice 1
func 4
error e
stringer my
pointer 5
struct 7
other float64
other [2]bool
other map[string][]uint8
*/
