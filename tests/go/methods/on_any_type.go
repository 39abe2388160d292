// Methods on defined types of every kind.
package main

import "fmt"

type F func(int) int
type S []int
type M map[string]int
type I int
type C chan int

func (f F) Twice(n int) int { return f(f(n)) }
func (s S) Len() int        { return len(s) }
func (m M) Inc(k string)    { m[k]++ }
func (i *I) Next() I        { *i++; return *i }
func (c C) Send(n int) C    { c <- n; return c }

func main() {
	m, i, c := M{}, I(4), make(C, 2)
	m.Inc("a")
	m.Inc("a")
	fmt.Println(F(func(n int) int { return n * 3 }).Twice(2), S{1, 2}.Len(), m, i.Next(), i)
	fmt.Println(len(c.Send(1).Send(2)))
}

/* output:
18 2 map[a:2] 5 5
2
*/
