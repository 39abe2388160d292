package sum

import "errors"

func Sum(xs ...int) (n int) {
	for _, x := range xs {
		n += x
	}
	return
}

func Div(a, b int) (int, error) {
	if b == 0 {
		return 0, errors.New("division by zero")
	}
	return a / b, nil
}
