// Methods by number and name, through embedding, on values, pointers and interfaces.
package main

import (
	"fmt"
	"reflect"
	"strings"
)

type Base struct{ n int }

func (b Base) Get() int                { return b.n }
func (b *Base) Set(n int)              { b.n = n }
func (b Base) hidden() string          { return "hidden" }
func (b Base) Only() string            { return "no code names this method" }
func (b Base) Join(s ...string) string { return fmt.Sprint(b.n, strings.Join(s, "+")) }

type Derived struct {
	*Base
	name string
}

func (d Derived) Name() string { return d.name }
func (d Derived) Get() int     { return -d.Base.n }

type Getter interface{ Get() int }

type Small int8

func (s Small) Twice(x Small) (Small, error) { return s*2 + x, nil }

type Fn func(int) int

func (f Fn) Apply(x int) int { return f(x) }

func list(t reflect.Type) {
	fmt.Println(t, t.NumMethod())
	for i := 0; i < t.NumMethod(); i++ {
		m := t.Method(i)
		fmt.Println("\t", m.Index, m.Name, m.Type, m.Func.IsValid())
	}
}

func main() {
	d := Derived{&Base{7}, "d"}
	for _, x := range []any{Base{}, &Base{}, d, &d, Small(3), Fn(nil)} {
		list(reflect.TypeOf(x))
	}
	list(reflect.TypeOf((*Getter)(nil)).Elem())

	v := reflect.ValueOf(d)
	call := func(v reflect.Value, name string, args ...any) {
		var in []reflect.Value
		for _, a := range args {
			in = append(in, reflect.ValueOf(a))
		}
		var out []any
		for _, r := range v.MethodByName(name).Call(in) {
			out = append(out, r.Interface())
		}
		fmt.Println(name, out)
	}
	call(v, "Get")
	call(v, "Set", 12)
	call(v, "Get")
	call(v, "Only")
	call(v, "Name")
	call(v, "Join", "a", "b")
	call(v, "Join")
	call(reflect.ValueOf(Small(3)), "Twice", Small(4))
	call(reflect.ValueOf(Fn(func(x int) int { return x + 100 })), "Apply", 5)
	fmt.Println(v.MethodByName("hidden").IsValid(), v.NumMethod())

	var g Getter = d
	gv := reflect.ValueOf(&g).Elem()
	fmt.Println(gv.Kind(), gv.NumMethod(), gv.Method(0).Call(nil)[0])
	f := v.MethodByName("Join").Interface().(func(...string) string)
	fmt.Println(f("x", "y", "z"))
	m, _ := reflect.TypeOf(d).MethodByName("Get")
	fmt.Println(m.Func.Call([]reflect.Value{v})[0], m.Func.Type())
	expr := m.Func.Interface().(func(Derived) int)
	fmt.Println(expr(Derived{Base: &Base{1}}))
	out := v.MethodByName("Join").CallSlice([]reflect.Value{reflect.ValueOf([]string{"p", "q"})})
	fmt.Println(out[0])
	b := Base{1}
	get := reflect.ValueOf(b).Method(0)
	b.n = 2
	fmt.Println(get.Type(), get.Kind(), get.Call(nil)[0])
	bound := reflect.ValueOf(&b).Elem().MethodByName("Get").Interface().(func() int)
	b.n = 3
	fmt.Println(bound())
}

/* output:
main.Base 3
	 0 Get func(main.Base) int true
	 1 Join func(main.Base, ...string) string true
	 2 Only func(main.Base) string true
*main.Base 4
	 0 Get func(*main.Base) int true
	 1 Join func(*main.Base, ...string) string true
	 2 Only func(*main.Base) string true
	 3 Set func(*main.Base, int) true
main.Derived 5
	 0 Get func(main.Derived) int true
	 1 Join func(main.Derived, ...string) string true
	 2 Name func(main.Derived) string true
	 3 Only func(main.Derived) string true
	 4 Set func(main.Derived, int) true
*main.Derived 5
	 0 Get func(*main.Derived) int true
	 1 Join func(*main.Derived, ...string) string true
	 2 Name func(*main.Derived) string true
	 3 Only func(*main.Derived) string true
	 4 Set func(*main.Derived, int) true
main.Small 1
	 0 Twice func(main.Small, main.Small) (main.Small, error) true
main.Fn 1
	 0 Apply func(main.Fn, int) int true
main.Getter 1
	 0 Get func() int false
Get [-7]
Set []
Get [-12]
Only [no code names this method]
Name [d]
Join [12a+b]
Join [12]
Twice [10 <nil>]
Apply [105]
false 5
interface 1 -12
12x+y+z
-12 func(main.Derived) int
-1
12p+q
func() int func 1
3
*/
