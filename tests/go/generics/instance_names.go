// What %T says of instances: the whole list of arguments, with packages.
package main

import "fmt"

type Pair[A, B any] struct {
	a A
	b B
}

type Alias = Pair[int, error]

type Named Pair[string, []int]

func f[T any](T) {}

func main() {
	fmt.Printf("%T\n", Pair[int, string]{})
	fmt.Printf("%T\n", Pair[Pair[int, bool], map[string][]byte]{})
	fmt.Printf("%T\n", Pair[any, interface{ M() }]{})
	fmt.Printf("%T %T\n", Alias{}, Named{})
	fmt.Printf("%T\n", f[Pair[int, func(int) error]])
	fmt.Printf("%v %+v\n", Pair[int, string]{1, "x"}, Pair[int, string]{1, "x"})
}

/* output:
main.Pair[int,string]
main.Pair[main.Pair[int,bool],map[string][]uint8]
main.Pair[interface {},interface { M() }]
main.Pair[int,error] main.Named
func(main.Pair[int,func(int) error])
{1 x} {a:1 b:x}
*/
