// What may stand in a union, and what may not.
package main

type Named interface{ ~MyInt | string } // error: invalid use of ~ (underlying type of MyInt is int)

type MyInt int

type Any interface{ ~error | string } // error: invalid use of ~ (error is an interface)

type Overlap interface{ int | ~string | ~int } // error: overlapping terms ~int and int

type Same interface{ []byte | string | []uint8 } // error: overlapping terms []uint8 and []byte

type Methods interface{ int | interface{ m() } } // error: cannot use interface{m()} in union (interface{m()} contains methods)

type Comparable interface{ int | comparable } // error: cannot use comparable in union

type Key interface {
	comparable
}

type Embeds interface{ int | Key } // error: cannot use main.Key in union (main.Key embeds comparable)

func f[T any, S interface{ T | string }](T, S) {} // error: term cannot be a type parameter

func g[T any, S ~T](T, S) {} // error: type in term ~T cannot be a type parameter

type Fine interface {
	int | Fine2 | any
	~int | ~string
}

type Fine2 interface{ string | bool }

func main() {}
