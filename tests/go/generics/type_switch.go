// A type switch over any(x) sees the type argument; cases that become the same type are no error, the first wins.
package main

import "fmt"

func name[T any](t T) string {
	switch any(t).(type) {
	case int:
		return "int"
	case []T:
		return "slice of T"
	case string, bool:
		return "string or bool"
	case fmt.Stringer:
		return "Stringer"
	case nil:
		return "nil"
	}
	return fmt.Sprintf("other %T", t)
}

func which[A, B any](x any) string {
	switch v := x.(type) {
	case A:
		return fmt.Sprintf("A %v", v)
	case B:
		return fmt.Sprintf("B %v", v)
	case map[string]A:
		return fmt.Sprint("map ", len(v))
	}
	return "none"
}

type S struct{}

func (S) String() string { return "S" }

func main() {
	fmt.Println(name(1))                                    // out: int
	fmt.Println(name("x"))                                  // out: string or bool
	fmt.Println(name(S{}))                                  // out: Stringer
	fmt.Println(name(1.5))                                  // out: other float64
	fmt.Println(name[any](nil))                             // out: nil
	fmt.Println(name[any]([]any{}))                         // out: slice of T
	fmt.Println(which[int, string](1))                      // out: A 1
	fmt.Println(which[int, string]("s"))                    // out: B s
	fmt.Println(which[int, int](3))                         // out: A 3
	fmt.Println(which[int, string](map[string]int{"a": 1})) // out: map 1
	fmt.Println(which[bool, error](2))                      // out: none
}
