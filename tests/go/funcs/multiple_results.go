// Several results: as arguments of one call, in assignments, in return.
package main

import (
	"errors"
	"fmt"
)

func div(a, b int) (q, r int, err error) {
	if b == 0 {
		err = errors.New("by zero")
		return
	}
	return a / b, a % b, nil
}

func again(a, b int) (int, int, error) { return div(a, b) }

func count(xs ...any) int { return len(xs) }

func main() {
	fmt.Println(div(7, 2))
	fmt.Println(again(7, 0))
	fmt.Println(count(div(1, 1)))
	q, _, err := div(9, 4)
	q, r, err := div(q, 2)
	fmt.Println(q, r, err)
}

/* output:
3 1 <nil>
0 0 by zero
3
1 0 <nil>
*/
