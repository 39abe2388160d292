package main

import "fmt"

type node struct {
	val  [2]int
	tags []string
	left *node
}

func change(n node) node {
	n.val[0] = 9
	n.tags[0] = "changed"
	n.left = nil
	return n
}

func main() {
	a := node{[2]int{1, 2}, []string{"t"}, &node{}}
	b := change(a)
	fmt.Println(a.val, a.tags, a.left != nil, b.val, b.left) // out: [1 2] [changed] true [9 2] <nil>
	s := []node{a, b}
	for _, n := range s {
		n.val[1] = 100
	}
	for i := range s {
		s[i].val[1]++
	}
	fmt.Println(s[0].val, s[1].val, a.val) // out: [1 3] [9 3] [1 2]
	s[0], s[1] = s[1], s[0]
	fmt.Println(s[0].val, s[1].val) // out: [9 3] [1 3]
	func(n *node) { n.val = [2]int{7, 7} }(&s[0])
	fmt.Println(s[0].val) // out: [7 7]
}
