package main

import (
	"fmt"
	"runtime"
	"strings"
)

func inner() string {
	buf := make([]byte, 4096)
	return string(buf[:runtime.Stack(buf, false)])
}

func main() {
	s := inner()
	lines := strings.Split(s, "\n")
	fmt.Println(lines[0])                                                                                                      // out: goroutine 1 [running]:
	fmt.Println(strings.Contains(s, "main.inner("), strings.Contains(s, "main.main()"), strings.Contains(s, "stack_text.go:")) // out: true true true
}
