// A Once whose function panics is done: it is not tried again.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	try := func() {
		defer func() { fmt.Println("recovered", recover()) }()
		once.Do(func() { fmt.Println("runs"); panic("once") })
	}
	try()
	try()
	once.Do(func() { fmt.Println("never") })
}

/* output:
runs
recovered once
recovered <nil>
*/
