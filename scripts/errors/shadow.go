package main

import (
	"errors"
	"fmt"
)

func write(try int) (int, error) {
	return 0, errors.New("disk full")
}

func save() error {
	var err error
	for try := 1; try <= 2; try++ {
		n, err := write(try)
		if err == nil {
			break
		}
		fmt.Println("try", try, "wrote", n, "bytes:", err)
	}
	return err
}

func main() {
	if err := save(); err != nil {
		fmt.Println("not saved:", err)
		return
	}
	fmt.Println("saved")
}
