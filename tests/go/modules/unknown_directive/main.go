package main

/* refused:
go: errors parsing go.mod:
go.mod:3: unknown directive: shop
*/

func main() {}
