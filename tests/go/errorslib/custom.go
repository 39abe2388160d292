package main

import (
	"errors"
	"fmt"
	"strconv"
)

var ErrNegative = errors.New("negative")

type parseError struct {
	line int
	err  error
}

func (e *parseError) Error() string { return fmt.Sprintf("line %d: %v", e.line, e.err) }
func (e *parseError) Unwrap() error { return e.err }

func parse(lines []string) (sum int, err error) {
	for i, l := range lines {
		n, err := strconv.Atoi(l)
		if err != nil {
			return 0, &parseError{i + 1, err}
		}
		if n < 0 {
			return 0, &parseError{i + 1, ErrNegative}
		}
		sum += n
	}
	return sum, nil
}

func main() {
	for _, in := range [][]string{{"1", "2"}, {"1", "x"}, {"5", "3", "-1"}} {
		sum, err := parse(in)
		var pe *parseError
		switch {
		case err == nil:
			fmt.Println("sum", sum)
		case errors.Is(err, ErrNegative):
			fmt.Println("negative:", err)
		case errors.As(err, &pe):
			fmt.Println("line", pe.line, "-", pe.err, errors.Is(err, strconv.ErrSyntax))
		}
	}
}

/* output:
sum 3
line 2 - strconv.Atoi: parsing "x": invalid syntax true
negative: line 3: negative
*/
