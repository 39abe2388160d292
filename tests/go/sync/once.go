package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	for i := 0; i < 3; i++ {
		once.Do(func() { fmt.Println("only once", i) }) // out: only once 0
	}
	var p sync.Once
	func() {
		defer func() { fmt.Println("recovered", recover()) }() // out: recovered first call
		p.Do(func() { panic("first call") })
	}()
	p.Do(func() { fmt.Println("never: a panic counts as done") })
	f := sync.OnceFunc(func() { fmt.Println("OnceFunc") }) // out: OnceFunc
	f()
	f()
	g := sync.OnceFunc(func() { panic("again") })
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered", recover()) }() // out: recovered again
			// out: recovered again
			g()
		}()
	}
}
