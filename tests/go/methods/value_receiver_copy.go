// A method value with a value receiver copies the receiver when it is made.
package main

type N struct{ n int }

func (x N) Get() int   { return x.n }
func (x *N) Add(d int) { x.n += d }

func main() {
	x := N{1}
	get, add := x.Get, x.Add
	add(5)
	println(get(), x.Get())
	p := &x
	get2 := p.Get
	p.n = 100
	println(get2(), x.n)
}

/* output:
1 6
6 100
*/
