// Functions compare only with nil.
package main

type T struct{ f func() }

func main() {
	var f func()
	println(f == nil, T{}.f == nil)
	f = func() {}
	println(f != nil, nil == f)
	m := map[string]func() int{"a": func() int { return 1 }}
	println(m["a"](), m["b"] == nil)
}

/* output:
true true
true false
1 true
*/
