package main

import "internal/bytealg"

/* refused:
package example.com/shop
	main.go:3:8: use of internal package internal/bytealg not allowed
*/

func main() { _ = bytealg.MaxLen }
