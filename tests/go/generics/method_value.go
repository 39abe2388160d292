// Method values and expressions of instantiated types.
package main

import "fmt"

type Box[T any] struct{ v T }

func (b Box[T]) Get() T   { return b.v }
func (b *Box[T]) Put(v T) { b.v = v }

func main() {
	b := Box[int]{1}
	get, put := b.Get, b.Put
	put(5)
	fmt.Println(get(), b.Get())
	fmt.Println(Box[string].Get(Box[string]{"s"}))
	(*Box[int]).Put(&b, 7)
	fmt.Println((*Box[int]).Get(&b))
	fmt.Printf("%T %T\n", Box[int].Get, (*Box[string]).Put)
}

/* output:
1 5
s
7
func(main.Box[int]) int func(*main.Box[string], string)
*/
