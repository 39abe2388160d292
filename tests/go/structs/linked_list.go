package main

import "fmt"

type list struct {
	head, tail *elem
	n          int
}
type elem struct {
	v    interface{}
	next *elem
}

func (l *list) push(v interface{}) *list {
	e := &elem{v: v}
	if l.tail == nil {
		l.head = e
	} else {
		l.tail.next = e
	}
	l.tail = e
	l.n++
	return l
}

func (l *list) reverse() {
	var prev *elem
	l.tail = l.head
	for e := l.head; e != nil; {
		e.next, prev, e = prev, e, e.next
	}
	l.head = prev
}

func main() {
	var l list
	l.push(1).push("two").push(nil).push(3.5)
	l.reverse()
	for e := l.head; e != nil; e = e.next {
		fmt.Print(e.v, " ")
	}
	fmt.Println(l.n, l.tail.v)
}

/* output:
3.5 <nil> two 1 4 1
*/
