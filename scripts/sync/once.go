package main

import (
	"errors"
	"fmt"
	"sync"
)

var (
	once  sync.Once
	ready bool
)

func connect(name string) error {
	err := errors.New("never tried")
	once.Do(func() {
		fmt.Println(name, "connects")
		err = errors.New("refused")
	})
	return err
}

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"first", "second"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(name, "got:", connect(name))
		}()
	}
	wg.Wait()
	fmt.Println("ready:", ready)
}
