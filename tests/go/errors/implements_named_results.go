// A wrong method's parameters lose their names in the text, its only result keeps the parentheses that a name needs.
package main

type I interface {
	M(f func(x int) (y int)) bool
	N() (a, b int)
}

type T struct{}

func (T) M(f func(x int) (y int)) (ok string) { return }
func (T) N() (a, b int)                       { return }

func main() {
	var _ I = T{} // error col:12: cannot use T{} (value of type T) as I value in variable declaration: T does not implement I (wrong type for method M)\n\t\thave M(func(int) (int)) (string)\n\t\twant M(func(int) (int)) bool
}
