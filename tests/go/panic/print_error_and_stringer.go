// A value with both methods is printed with Error.
package main

type both struct{}

func (both) Error() string  { return "the error" }
func (both) String() string { return "the string" }

func main() {
	panic(both{}) // panic: the error
}
