// Calling functions and methods by reflection.
package main

import (
	"fmt"
	"reflect"
)

type Calc struct{ base int }

func (c Calc) Add(a, b int) int               { return c.base + a + b }
func (c *Calc) Set(n int)                     { c.base = n }
func (c Calc) Join(p string, s ...int) string { return fmt.Sprint(p, s) }

func main() {
	c := &Calc{1}
	v := reflect.ValueOf(c)
	v.MethodByName("Set").Call([]reflect.Value{reflect.ValueOf(10)})
	fmt.Println(v.MethodByName("Add").Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2)})[0].Int())
	fmt.Println(v.MethodByName("Join").Call([]reflect.Value{reflect.ValueOf("p"), reflect.ValueOf(1), reflect.ValueOf(2)})[0])
	for i := range v.NumMethod() {
		fmt.Println(v.Type().Method(i).Name, v.Type().Method(i).Type, v.Elem().NumMethod())
	}
	f := reflect.MakeFunc(reflect.TypeOf(func(int, int) int { return 0 }), func(a []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(int(a[0].Int() * a[1].Int()))}
	})
	fmt.Println(f.Interface().(func(int, int) int)(6, 7))
	defer func() { fmt.Println(recover()) }()
	reflect.ValueOf(c.Add).Call(nil)
}

/* output:
13
p[1 2]
Add func(*main.Calc, int, int) int 2
Join func(*main.Calc, string, ...int) string 2
Set func(*main.Calc, int) 2
42
reflect: Call with too few input arguments
*/
