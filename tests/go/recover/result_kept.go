package main

import "fmt"

func a() (n int, err error) {
	n = 1
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	n = 2
	if true {
		panic("late")
	}
	return 3, nil
}

func b() (n int) {
	defer func() { recover() }()
	return func() int { panic("while the result is computed") }()
}

func c() (n int) {
	defer func() {
		recover()
		n += 100
	}()
	defer func() { panic("after return") }()
	return 7
}

func main() {
	fmt.Println(a()) // out: 2 late
	fmt.Println(b()) // out: 0
	fmt.Println(c()) // out: 107
}
