package b

import "example.com/shop/a"

func F() { a.F() }
