// An interface embedded in a struct: its methods are promoted, and some may be replaced.
package main

import "fmt"

type Speaker interface {
	Name() string
	Speak() string
}

type Dog struct{}

func (Dog) Name() string  { return "dog" }
func (Dog) Speak() string { return "woof" }

type Loud struct{ Speaker }

func (l Loud) Speak() string { return l.Speaker.Speak() + "!" }

func main() {
	var s Speaker = Loud{Dog{}}
	fmt.Println(s.Name(), s.Speak())
	defer func() { fmt.Println(recover()) }()
	Loud{}.Name()
}

/* output:
dog woof!
runtime error: invalid memory address or nil pointer dereference
*/
