// An import that nobody uses.
package main

import "fmt" // error col:8: "fmt" imported and not used

func main() {}
