package main

import "errors"

func third() {
	defer func() {
		panic(errors.New("third: cannot clean up"))
	}()
	panic("second: the file is gone")
}

func first() {
	defer third()
	panic(1)
}

func main() {
	first()
}
