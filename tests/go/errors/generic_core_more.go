// Pointers, composite literals, fields and type switches, through type parameters.
package main

type Struct interface{ struct{ f int } }
type Lists interface{ []int | []string }
type Pointers interface{ *int | *string }

func p1[T Pointers](x T) { _ = *x } // error col:33: invalid operation: pointers of x (variable of type T constrained by Pointers) must have identical base types
func p2[T any](x T)      { _ = *x } // error col:33: invalid operation: cannot indirect x (variable of type T constrained by any)
func f1[T Struct](x T)   { _ = x.f } // error col:34: x.f undefined (type T has no field or method f)
func l1[T Lists]()       { _ = T{} } // error col:32: invalid composite literal type T
func l2[T any]()         { _ = T{} } // error col:32: invalid composite literal type T
func l3[T Struct]() T    { return T{g: 1} } // error col:37: unknown field g in struct literal of type T
func t1[T any](x T) {
	switch x.(type) { // error col:9: cannot use type switch on type parameter value x (variable of type T constrained by any)
	}
}
func m1[T any](x *T) { x.m() } // error col:26: x.m undefined (type *T is pointer to type parameter, not type parameter)
func m2[T any](x T)  { x.m() } // error col:26: x.m undefined (type T has no field or method m)

func main() {}
