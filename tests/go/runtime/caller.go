package main

import (
	"fmt"
	"path/filepath"
	"runtime"
)

func where() (string, int) {
	_, file, line, ok := runtime.Caller(1)
	if !ok {
		return "", 0
	}
	return filepath.Base(file), line
}

func main() {
	fmt.Println(where()) // out: caller.go 18
	func() {
		fmt.Println(where()) // out: caller.go 20
	}()
}
