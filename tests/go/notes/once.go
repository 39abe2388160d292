// sync.Once counts a first call as done even when it failed.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var (
	once sync.Once
	conf string
)

func load(fail bool) (err error) {
	once.Do(func() {
		if fail {
			err = errors.New("load failed")
			return
		}
		conf = "ready"
	})
	return err
}

func main() {
	fmt.Println(load(true))  // out: load failed
	fmt.Println(load(false)) // out: <nil>
	fmt.Printf("%q\n", conf) // out: ""
}
