// A deferred closure sees and changes named results, after return has set them.
package main

import (
	"errors"
	"fmt"
)

func inc() (n int) {
	defer func() { n++ }()
	return 41
}

func plain() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func wrap() (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("wrapped: %w", err)
		}
	}()
	return errors.New("inner")
}

func shadow() (err error) {
	defer func() { fmt.Println("sees", err) }()
	if err := errors.New("shadowed"); err != nil {
		_ = err
	}
	return
}

func main() { fmt.Println(inc(), plain(), wrap(), shadow()) }

/* output:
sees <nil>
42 1 wrapped: inner <nil>
*/
