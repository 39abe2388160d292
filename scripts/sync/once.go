package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

var (
	once sync.Once
	conn *string // what the first call shall set up
)

func dial() (*string, error) {
	time.Sleep(time.Second)
	return nil, errors.New("refused")
}

func use(name string) error {
	var err error
	once.Do(func() {
		fmt.Println(name, "dials")
		conn, err = dial()
	})
	fmt.Println(name, "is back, err:", err)
	if conn == nil { // the second check
		return errors.New("not connected")
	}
	return err
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		fmt.Println("second:", use("second"))
	}()
	fmt.Println("first:", use("first"))
	wg.Wait()
	fmt.Println("third:", use("third"))
}
