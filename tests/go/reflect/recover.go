// What recover sees behind calls that reflection makes: through made functions, not through Call.
package main

import (
	"fmt"
	"reflect"
)

type T int

func (t T) M() { fmt.Println("method", recover()) }

func plain() { fmt.Println("function", recover()) }

func try(f func()) {
	defer func() { fmt.Println("left over", recover()) }()
	f()
}

func main() {
	v := reflect.ValueOf(T(1)).Method(0)
	made := reflect.MakeFunc(reflect.TypeOf(plain), func([]reflect.Value) []reflect.Value {
		fmt.Println("made", recover())
		return nil
	})
	fn := made.Interface().(func())
	bound := v.Interface().(func())
	for i, f := range []func(){
		func() { defer v.Call(nil); panic(1) },
		func() { defer reflect.ValueOf(plain).Call(nil); panic(2) },
		func() { defer func() { v.Call(nil) }(); panic(3) },
		func() { defer fn(); panic(4) },
		func() { defer made.Call(nil); panic(5) },
		func() { defer bound(); panic(6) },
		func() { defer func() { fn() }(); panic(7) },
	} {
		fmt.Println(i + 1)
		try(f)
	}
}

/* output:
1
method <nil>
left over 1
2
function <nil>
left over 2
3
method <nil>
left over 3
4
made 4
left over <nil>
5
made <nil>
left over 5
6
method 6
left over <nil>
7
made <nil>
left over 7
*/
