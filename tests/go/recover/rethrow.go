// A recovered panic thrown again is a new panic with the same value.
package main

import (
	"errors"
	"fmt"
)

var known = errors.New("known")

func guard(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			if !errors.Is(r, known) {
				panic(r)
			}
			err = r
		default:
			panic(fmt.Sprint("again: ", r))
		}
	}()
	f()
	return nil
}

func main() {
	fmt.Println(guard(func() {}), guard(func() { panic(known) }))
	defer func() { fmt.Println(recover()) }()
	guard(func() { panic(7) })
}

/* output:
<nil> known
again: 7
*/
