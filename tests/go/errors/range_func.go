package main

func noYield()                             {}
func notFunc(int)                          {}
func results(func(int) bool) bool          { return false }
func three(func(a, b, c int) bool)         {}
func noBool(func(int))                     {}
func none(func() bool)                     {}
func one(func(string) bool)                {}
func wrong(yield func(int) bool, more int) {}

func f() int {
	for range noYield { // error: cannot range over noYield (value of type func()): func must be func(yield func(...) bool): wrong argument count
	}
	for range notFunc { // error: cannot range over notFunc (value of type func(int)): func must be func(yield func(...) bool): argument is not func
	}
	for range results { // error: cannot range over results (value of type func(func(int) bool) bool): func must be func(yield func(...) bool): unexpected results
	}
	for range three { // error: cannot range over three (value of type func(func(a int, b int, c int) bool)): func must be func(yield func(...) bool): yield func has too many parameters
	}
	for range noBool { // error: cannot range over noBool (value of type func(func(int))): func must be func(yield func(...) bool): yield func does not return bool
	}
	for x := range none { // error: range over none (value of type func(func() bool)) permits no iteration variables
	}
	for x, y := range one { // error: range over one (value of type func(func(string) bool)) permits only one iteration variable
		_ = x
	}
	for i := range one { // error: declared and not used: i
		return "s" // error: cannot use "s" (untyped string constant) as int value in return statement
	}
	return 0
}

func main() {}
