// A method with a field's name.
package main

type T struct{ M int }

func (T) M() {} // error col:10: field and method with the same name M\n\t./one_method_field_clash.go:4:16: other declaration of M

func main() {}
