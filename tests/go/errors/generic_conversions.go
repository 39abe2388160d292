// A conversion must be possible for every type that the parameters admit.
package main

type Number interface{ ~int | ~float64 }
type Small interface{ int8 | int16 }
type Text interface{ ~string | ~[]byte }

func conv1[T any](x int) T          { return T(x) } // error col:48: cannot convert x (variable of type int) to type T
func conv2[T Number](x string) T    { return T(x) } // error col:48: cannot convert x (variable of type string) to type T: cannot convert string to type int (in T)
func conv3[T Small]() T             { return T(1000) } // error col:48: cannot convert 1000 (untyped int value) to type T: constant 1000 overflows int8 (in T)
func conv4[A Number, B Text](a A) B { return B(a) } // error col:48: cannot convert a (variable of type A constrained by Number) to type B: cannot convert int (in A) to type []byte (in B)
func conv5[T Text](x T) []rune      { return []rune(x) } // error col:53: cannot convert x (variable of type T constrained by Text) to type []rune: cannot convert []byte (in T) to type []rune\n\tcannot assign string (in T) to []rune
func conv6[T Small]() T             { return T(1.5) } // error col:48: cannot convert 1.5 (untyped float value) to type T: cannot convert 1.5 (untyped float constant) to type int8 (in T)
func conv7[T any](x T) int          { return int(x) } // error col:50: cannot convert x (variable of type T constrained by any) to type int
func conv8[T Number]()              { const c = T(1); _ = c } // error col:49: T(1) (value of type T constrained by Number) is not constant
func conv9[T any](x T) string       { return x.(string) } // error col:46: invalid operation: cannot use type assertion on type parameter value x (variable of type T constrained by any)

func main() {}
