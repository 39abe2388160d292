// Imports of a group stand on lines of their own, or a semicolon stands between them.
package main

import ("fmt" "os") // error col:15: expected ';', found "os"

func main() {}
