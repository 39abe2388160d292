// recover works only when the deferred function itself calls it.
package main

import "fmt"

func helper() any { return recover() }

func try(name string, d func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "not recovered:", r)
		}
	}()
	func() {
		defer d()
		panic(name)
	}()
	fmt.Println(name, "recovered")
}

func main() {
	try("direct", func() { recover() })
	try("through a helper", func() { helper() })
	try("in a literal", func() { func() { recover() }() })
	try("deferred in deferred", func() { defer recover() })
	try("deferred literal in deferred", func() { defer func() { recover() }() })
}

/* output:
direct recovered
through a helper not recovered: through a helper
in a literal not recovered: in a literal
deferred in deferred recovered
deferred literal in deferred not recovered: deferred literal in deferred
*/
