// Types declared in a function belong to its block; two of the same name are different types.
package main

import "fmt"

func f() interface{} {
	type T struct{ a int }
	return T{1}
}

func g() interface{} {
	type T struct{ a int }
	{
		type T string
		var t T = "inner"
		fmt.Println(t, len(t))
	}
	return T{1}
}

type T int

func main() {
	var t T = 3
	type T []T
	var u T = T{nil, T{}}
	fmt.Println(t, u, f() == g(), f() == f())
	type kv struct {
		k string
		v interface{}
	}
	for _, x := range []kv{{"a", 1}, {"b", kv{"c", nil}}} {
		fmt.Printf("%v %T\n", x, x.v)
	}
}

/* output:
inner 5
3 [[] []] false true
{a 1} int
{b {c <nil>}} main.kv
*/
