// The String method of the panic's value panics itself.
package main

type T struct{}

func (T) Error() string { panic("in Error") }

func main() {
	defer func() {
		println("recovered", recover() != nil) // out: recovered true
	}()
	panic(T{})
}
