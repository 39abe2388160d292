package main

import "fmt"

type failure struct{ code int }

func (f *failure) Error() string { return "failure" }

func work(fail bool) error {
	var f *failure
	if fail {
		f = &failure{code: 7}
	}
	return f
}

func main() {
	err := work(false)
	if err != nil {
		fmt.Println("an error without an error:", err == nil)
	}
	var none error
	fmt.Println(none == nil)
}
