package main

import "example.com/shop/tool"

/* refused:
main.go:3:8: import "example.com/shop/tool" is a program, not an importable package
*/

func main() { tool.F() }
