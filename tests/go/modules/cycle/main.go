package main

import "example.com/shop/a"

/* refused:
package example.com/shop
	imports example.com/shop/a
	imports example.com/shop/b
	imports example.com/shop/a: import cycle not allowed
*/

func main() { a.F() }
