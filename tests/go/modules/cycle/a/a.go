package a

import "example.com/shop/b"

func F() { b.F() }
