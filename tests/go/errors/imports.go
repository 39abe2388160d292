package main

import "fmt" // error col:8: "fmt" imported and not used
import "fmt" /* error col:8: fmt redeclared in this block\n\t./imports.go:3:8: other declaration of fmt */ // error col:8: "fmt" imported and not used
import str "fmt"

var fmt = 1 // error col:5: fmt already declared through import of package fmt ("fmt")\n\t./imports.go:3:8: other declaration of fmt

func main() { str.Println(fmt) } // error col:27: use of package fmt not in selector
