package examples

// Examples are tests when a comment says what they print, in order or not.

import (
	"fmt"
	"testing"
)

type T struct{}

func (T) method() {}

func TestFirst(t *testing.T) { t.Log("tests come first") }

func Example() {
	fmt.Println("the package")
	fmt.Print("two lines, \"quoted\" \\ and 日本\n")
	// Output:
	// the package
	// two lines, "quoted" \ and 日本
}

func ExampleT_method() {
	fmt.Println("  spaces around do not count  ")
	// output: spaces around do not count
}

func Example_unordered() {
	for _, s := range []string{"b", "a", "c"} {
		fmt.Println(s)
	}
	// Unordered output:
	// a
	// b
	// c
}

func Example_wrong() {
	fmt.Println("this")
	// Output: that
}

func Example_wrongOrder() {
	fmt.Println("b")
	fmt.Println("a")
	// Output:
	// a
	// b
}

func Example_notRun() {
	panic("without a comment it is compiled only")
}

func Example_empty() {
	// Output:
}

func Example_codeBehind() {
	// Output: stands before

	fmt.Println("stands before")
	if false {
		return
	}
}

func Example_behindCode() {
	fmt.Println("//", `"`, '"') // Output: // " 34

}

func Example_oneAfterAnother() {
	fmt.Println("both") // a comment by itself
	// Output: both
}

func Example_otherComment() {
	// Output: is not the last comment
	panic("not run") // this is
}

func Exampleless() { panic("no example") }

/* tests:
pass TestFirst
pass Example
pass ExampleT_method
pass Example_unordered
fail Example_wrong
fail Example_wrongOrder
pass Example_empty
pass Example_codeBehind
pass Example_behindCode
pass Example_oneAfterAnother
examples_test.go:14: tests come first
*/

// exit: 1
