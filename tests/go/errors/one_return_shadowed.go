// A bare return with a shadowed result.
package main

func f() (err error) {
	if err := error(nil); err == nil {
		return // error col:3: result parameter err not in scope at return\n\t./one_return_shadowed.go:5:5: inner declaration of var err error
	}
	return
}

func main() {}
