// A type parameter has the methods of its constraint and nothing else.
package main

type Shower interface{ Show() string }

type Box[T any] struct{ value T }

func (b *Box[T]) Set(value T) { b.value = value }

func f[T Shower](x T, p *T) {
	_ = x.Show() + x.show() // error: x.show undefined (type T has no field or method show, but does have method Show)
	_ = p.Show()            // error: p.Show undefined (type *T is pointer to type parameter, not type parameter)
	_ = T.Show(x)
	_ = T.Hide // error: T.Hide undefined (type T has no field or method Hide)
}

func g[S interface{ ~struct{ n int } }](s S) {
	_ = s.n // error: s.n undefined (type S has no field or method n)
}

func main() {
	var b Box[int]
	b.Set("1")                          // error: cannot use "1" (untyped string constant) as int value in argument to b.Set
	b.get()                             // error: b.get undefined (type Box[int] has no field or method get)
	Box[int]{}.Set(1)                   // error: cannot call pointer method Set on Box[int]
	var _ string = b.value              // error: cannot use b.value (variable of type int) as string value in variable declaration
	var _ interface{ Set(string) } = &b // error: cannot use &b (value of type *Box[int]) as interface{Set(string)} value in variable declaration: *Box[int] does not implement interface{Set(string)} (wrong type for method Set)\n\t\thave Set(int)\n\t\twant Set(string)
}
