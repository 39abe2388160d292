// Methods with pointer receivers are promoted through an embedded pointer, and through an addressable value.
package main

import "fmt"

type Counter struct{ n int }

func (c *Counter) Inc() { c.n++ }

type ByValue struct{ Counter }
type ByPointer struct{ *Counter }

type Incer interface{ Inc() }

func main() {
	v, p := ByValue{}, ByPointer{&Counter{}}
	v.Inc()
	v.Counter.Inc()
	q := p
	q.Inc()
	p.Inc()
	var i Incer = p
	i.Inc()
	i = &v
	i.Inc()
	fmt.Println(v.n, p.n)
}

/* output:
3 3
*/
