// A package is no value.
package main

import "fmt" // error col:8: "fmt" imported and not used

func main() { _ = fmt } // error col:19: use of package fmt not in selector
