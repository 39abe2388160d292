package main

import "example.com/shop/a/internal/x"
import "example.com/shop/internal/y"

/* refused:
package example.com/shop
	main.go:3:8: use of internal package example.com/shop/a/internal/x not allowed
*/

func main() { x.F(); y.F() }
