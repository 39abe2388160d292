// Packages in subfolders of a module: import names, dot and blank imports, several files of one package, an internal
// package. Imported packages are initialised before those that import them, each once, in the order of their import paths.
package main

import (
	"fmt"

	. "example.com/shop/goods"
	_ "example.com/shop/hello"
	store "example.com/shop/stock/v2"
)

var start = say("main's variable")

func say(s string) string { fmt.Println(s); return s }

func init() { fmt.Println("main's init") }

func main() { // out: goods
	// out: hello
	// out: count
	// out: stock
	// out: main's variable
	// out: main's init
	fmt.Println(store.Total(Item{Name: "tea", Price: 3}, 4)) // out: tea: 12
	fmt.Printf("%T %v\n", Default, Default)                  // out: goods.Item {bread 2}
	fmt.Println(store.Visits())                              // out: 1
	defer func() {
		fmt.Println(recover()) // out: no price: ghost
	}()
	store.Total(Item{Name: "ghost"}, 1)
}
