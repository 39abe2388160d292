// %v, %+v and %#v of nested values; pointers at the top only.
package main

import "fmt"

type In struct {
	A int
	B []string
}
type Out struct {
	In
	P *In
	M map[string]In
	F func()
	E error
	X any
	c chan int
}

func main() {
	o := Out{In: In{1, []string{"x", "y z"}}, M: map[string]In{"k": {2, nil}}, X: 1.5}
	fmt.Printf("%v\n%+v\n", o, o)
	fmt.Printf("%#v\n", o)
	fmt.Printf("%v %+v %#v\n", &o.In, &o.In, &o.In)
	fmt.Printf("%v %#v %T\n", []any{1, "a", nil, []byte("b")}, []any{1, "a", nil, uint8(3)}, o.M)
	fmt.Printf("%s %x %q %v %d\n", []byte("hi"), []byte("hi"), []byte("hi"), []byte("hi"), [2]byte{1, 2})
}

/* output:
{{1 [x y z]} <nil> map[k:{2 []}] <nil> <nil> 1.5 <nil>}
{In:{A:1 B:[x y z]} P:<nil> M:map[k:{A:2 B:[]}] F:<nil> E:<nil> X:1.5 c:<nil>}
main.Out{In:main.In{A:1, B:[]string{"x", "y z"}}, P:(*main.In)(nil), M:map[string]main.In{"k":main.In{A:2, B:[]string(nil)}}, F:(func())(nil), E:error(nil), X:1.5, c:(chan int)(nil)}
&{1 [x y z]} &{A:1 B:[x y z]} &main.In{A:1, B:[]string{"x", "y z"}}
[1 a <nil> [98]] []interface {}{1, "a", interface {}(nil), 0x3} map[string]main.In
hi 6869 "hi" [104 105] [1 2]
*/
