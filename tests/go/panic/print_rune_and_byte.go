package main

func main() {
	defer func() {
		panic(byte(200))
	}()
	panic('a')
}

/* crash:
panic: 97
	panic: 200
*/
