// ops: nodes of binary trees made and walked; depth is the argument
package main

import (
	"fmt"
	"os"
	"strconv"
)

type node struct{ left, right *node }

func grow(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{grow(depth - 1), grow(depth - 1)}
}

func (n *node) count() int {
	if n.left == nil {
		return 1
	}
	return 1 + n.left.count() + n.right.count()
}

const shallowest = 4

func main() {
	depth, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	nodes := grow(depth + 1).count()
	lasting := grow(depth)
	for d := shallowest; d <= depth; d += 2 {
		for trees := 1 << (depth - d + shallowest); trees > 0; trees-- {
			nodes += grow(d).count()
		}
	}
	nodes += lasting.count()
	fmt.Println(nodes, nodes)
}
