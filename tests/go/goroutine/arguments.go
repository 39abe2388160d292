// The function value and its arguments are evaluated by the goroutine that says go.
package main

import "fmt"

type T struct{ n int }

func (t T) show(c chan string, extra string) { c <- fmt.Sprint(t.n, extra) }

func arg(s string) string { fmt.Println("evaluated", s); return s }

func main() {
	c := make(chan string)
	t := T{1}
	f := func(s string) { c <- "f " + s }
	go t.show(c, arg("a"))
	t.n = 2
	fmt.Println(<-c)
	go f(arg("b"))
	f = nil
	fmt.Println(<-c)
	go func(n int) { c <- fmt.Sprint(n, t.n) }(t.n)
	t.n = 3
	fmt.Println(<-c)
	var i interface{ show(chan string, string) } = t
	go i.show(c, "iface")
	fmt.Println(<-c)
	done := make(chan bool, 1)
	go close(done)
	fmt.Println(<-done)
	go println("builtin")
	m := map[string]int{"k": 1}
	go delete(m, "k")
	d := make(chan int)
	go func() { d <- 1 }()
	<-d
}

/* output:
evaluated a
1a
evaluated b
f b
2 3
3iface
false
*/
