// A constraint may ask for methods as well as for a set of types.
package main

import (
	"fmt"
	"strconv"
)

type Celsius float64

func (c Celsius) String() string { return strconv.FormatFloat(float64(c), 'f', 1, 64) + "C" }

type Shown interface {
	~float64 | ~int
	String() string
}

func Hottest[T Shown](xs ...T) string {
	top := xs[0]
	for _, x := range xs[1:] {
		if x > top {
			top = x
		}
	}
	return top.String()
}

func main() {
	fmt.Println(Hottest(Celsius(3), Celsius(21.5), Celsius(7)))
}

/* output:
21.5C
*/
