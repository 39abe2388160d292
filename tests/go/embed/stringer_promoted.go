// An embedded type's String method becomes the outer type's, and hides the other fields from fmt.
package main

import (
	"fmt"
	"sync"
)

type id int

func (i id) String() string { return fmt.Sprintf("#%d", int(i)) }

type user struct {
	id
	name string
}

type locked struct {
	sync.Mutex
	n int
}

func main() {
	fmt.Println(user{7, "bob"})                                         // out: #7
	fmt.Printf("%v %+v %d\n", user{1, "x"}, user{2, "y"}, user{3, "z"}) // out: #1 #2 {3 %!d(string=z)}
	var l locked
	l.Lock()
	l.n++
	l.Unlock()
	fmt.Println(l.n, l.TryLock(), l.TryLock()) // out: 1 true false
}
