// Quotes of a rune make no import path, the first thing that is wrong.
package main

import "fmt"
import 'os' // error col:8: illegal rune literal

func main() {}
