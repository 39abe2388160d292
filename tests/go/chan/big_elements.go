// Elements of several words are copied whole; changing the sender's copy changes nothing.
package main

import "fmt"

type big struct {
	a [10]int
	s string
	m map[string]int
}

func main() {
	c := make(chan big, 1)
	b := big{s: "one", m: map[string]int{}}
	b.a[9] = 9
	c <- b
	b.a[9], b.s = 0, "two"
	b.m["shared"] = 1
	got := <-c
	fmt.Println(got.a[9], got.s, got.m)
	u := make(chan big)
	go func() { u <- b }()
	fmt.Println((<-u).s)
}

/* output:
9 one map[shared:1]
two
*/
