package main

// Types that print alike are different types, and the failed assertion says what sets them apart.

type T struct{}

func local() any {
	type T struct{}
	return T{}
}

func text(f func()) {
	defer func() { println(recover().(error).Error()) }()
	f()
}

func main() {
	x := local()
	text(func() { _ = x.(T) })
	// out: interface conversion: interface {} is main.T, not main.T (types from different scopes)
	text(func() { type T int; _ = x.(T) })
	// out: interface conversion: interface {} is main.T, not main.T (types from different scopes)
	text(func() { _ = x.(*T) })
	// out: interface conversion: interface {} is main.T, not *main.T
}
