// Receivers of a generic type's methods name its parameters.
package main

type Pair[A, B any] struct {
	a A
	b B
}

func (p Pair) none() {} // error: cannot use generic type Pair[A, B any] without instantiation

func (p Pair[X]) one() {} /* error: got 1 type parameter, but receiver base type declares 2 */ // error: not enough type arguments for type Pair: have 1, want 2

func (p Pair[X, []int]) slice() {} // error: receiver type parameter []int must be an identifier

func (p *Pair[_, B]) blank() B { return p.b }

func (p Pair[int, _]) shadow() int { return 1 } // error: cannot use 1 (untyped int constant) as int /* with int declared at ./generic_receivers.go:17:14 */ value in return statement

type IntPair = Pair[int, int]

func (p IntPair) alias() {} // error: cannot define new methods on instantiated type IntPair

func (p Pair[X, Y]) blank() {} // error: method Pair.blank already declared at ./generic_receivers.go:15:22

func (p Pair[X, Y]) a() {} // error: field and method with the same name a\n\t./generic_receivers.go:5:2: other declaration of a

func main() {}
