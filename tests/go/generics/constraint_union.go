// A constraint of unions embedded in one another: the intersection counts.
package main

import "fmt"

type signed interface{ ~int | ~int32 | ~int64 }
type small interface{ ~int8 | ~int32 | ~uint8 }
type both interface {
	signed
	small
}

func neg[T both](x T) T { return -x }

type Rune int32

func main() {
	fmt.Println(neg(int32(5)), neg(Rune(7)), neg('a'))
}

/* output:
-5 -7 -97
*/
