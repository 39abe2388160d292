package main

import "example.com/shop/bad"

/* refused:
main.go:3:8: bad.go: parsing //go:build line: missing close paren
*/

func main() { bad.F() }
