package main

import (
	"fmt"
	"io"
	"os"
)

const path = "/tmp/gopher.txt"

// The error of Close is dropped.
func careless() error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.WriteString(f, "hello gopher")
	return err
}

func solution01() error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err = io.WriteString(f, "hello gopher"); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

func solution02() (err error) {
	f, err := os.Create(path)
	if err != nil {
		return
	}
	defer func() {
		closeErr := f.Close()
		if err == nil {
			err = closeErr
		}
	}()
	_, err = io.WriteString(f, "hello gopher")
	return
}

func solution03() error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := io.WriteString(f, "hello gopher"); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return nil
}

func solution04() error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err = io.WriteString(f, "hello world"); err != nil {
		return err
	}
	return f.Sync()
}

func main() {
	fmt.Println("careless:  ", careless())
	fmt.Println("solution01:", solution01())
	fmt.Println("solution02:", solution02())
	fmt.Println("solution03:", solution03())
	fmt.Println("solution04:", solution04())
}
