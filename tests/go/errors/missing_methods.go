package main

type I interface{ M() }
type J interface {
	I
	N(int) string
}
type T struct{}

func (*T) M() {}

type U struct{}

func (U) M(int) {}
func (U) m()    {}

func take(i I) {}

func ret() J { return &T{} } // error col:23: cannot use &T{} (value of type *T) as J value in return statement: *T does not implement J (missing method N)

func main() {
	var i I = 3                // error col:12: cannot use 3 (constant of type int) as I value in variable declaration: int does not implement I (missing method M)
	var j I = T{}              // error col:12: cannot use T{} (value of type T) as I value in variable declaration: T does not implement I (method M has pointer receiver)
	var k interface{ M() } = 3 // error col:27: cannot use 3 (constant of type int) as interface{M()} value in variable declaration: int does not implement interface{M()} (missing method M)
	i = U{}                    // error col:6: cannot use U{} (value of type U) as I value in assignment: U does not implement I (wrong type for method M)\n\t\thave M(int)\n\t\twant M()
	take("s")                  // error col:7: cannot use "s" (constant of type string) as I value in argument to take: string does not implement I (missing method M)
	take(T{})                  // error col:7: cannot use T{} (value of type T) as I value in argument to take: T does not implement I (method M has pointer receiver)
	var jj J = i               // error col:13: cannot use i (variable of type I) as J value in variable declaration: I does not implement J (missing method N)
	_ = []I{T{}, &T{}}         // error col:10: cannot use T{} (value of type T) as I value in array or slice literal: T does not implement I (method M has pointer receiver)
	println(j, k, jj)
}
