// The log package: prefixes, flags, Panic.
package main

import (
	"fmt"
	"log"
	"os"
)

func main() {
	l := log.New(os.Stdout, "[app] ", log.Lshortfile)
	l.Println("one", 2)
	l.SetFlags(log.Lmsgprefix)
	l.Printf("no newline %d", 3)
	l.SetPrefix("")
	l.SetFlags(0)
	l.Print("a", 1, 2, "b\n")
	fmt.Println(l.Prefix() == "", l.Flags())
	defer func() { fmt.Println("recovered:", recover()) }()
	l.Panicf("stop %s", "here")
}

/* output:
[app] log.go:12: one 2
[app] no newline 3
a1 2b
true 0
stop here
recovered: stop here
*/
