package main

import (
	"fmt"
	"runtime"
	"strings"
)

func where() (string, int) {
	_, file, line, ok := runtime.Caller(1)
	if !ok {
		return "", 0
	}
	return file[strings.LastIndex(file, "/")+1:], line
}

func main() {
	fmt.Println(where()) // out: caller.go 18
	func() {
		fmt.Println(where()) // out: caller.go 20
	}()
}
