package main

type B bool
type F float32

func main() {
	defer func() {
		panic(F(0.5))
	}()
	panic(B(true))
}

/* crash:
panic: main.B(true)
	panic: main.F(+5.000000e-001)
*/
