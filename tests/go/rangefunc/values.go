// What a loop over a function gives its variables, and which variables the body shares with the function around it.
package main

import "fmt"

type pairs func(yield func(string, int) bool)

type tree struct {
	left, right *tree
	key         int
}

func (t *tree) all(yield func(int) bool) bool {
	return t == nil || t.left.all(yield) && yield(t.key) && t.right.all(yield)
}

func (t *tree) All(yield func(int) bool) { t.all(yield) }

func (t *tree) walk() func(func(*tree) bool) {
	return func(yield func(*tree) bool) {
		if t == nil || !yield(t) {
			return
		}
		for sub := range t.left.walk() {
			if !yield(sub) {
				return
			}
		}
		for sub := range t.right.walk() {
			if !yield(sub) {
				return
			}
		}
	}
}

func two(yield func(string, int) bool) { _ = yield("one", 1) && yield("two", 2) }

type point struct{ x, y int }

func main() {
	for range two {
		fmt.Print("- ")
	}
	for k := range two {
		fmt.Print(k, " ")
	}
	for _, v := range two {
		fmt.Print(v, " ")
	}
	for k, v := range pairs(two) {
		k += "!"
		v *= 10
		fmt.Print(k, v, " ")
	}
	fmt.Println() // out: - - one two 1 2 one!10 two!20

	var i any
	var s struct{ names [3]string }
	n, m := 0, map[string]int{}
	for s.names[n], i = range two {
		n++
		m[s.names[n-1]]++
	}
	fmt.Println(s, i, n, m) // out: {[one two ]} 2 2 map[one:1 two:1]
	for m["key"] = range func(yield func(int) bool) { yield(5) } {
	}
	fmt.Println(m["key"]) // out: 5

	t := &tree{key: 5, left: &tree{key: 2, right: &tree{key: 3}}, right: &tree{key: 8}}
	sum, p := 0, point{1, 2}
	for key := range t.All {
		sum += key
		p.x += key
		p = point{p.y, p.x}
		if key == 5 {
			break
		}
	}
	fmt.Println(sum, p) // out: 10 {5 8}
	for sub := range t.walk() {
		fmt.Print(sub.key, " ")
	}
	fmt.Println() // out: 5 2 3 8

	var each []func() int
	for k := range t.All {
		twice := k * 2
		each = append(each, func() int { k++; twice++; return k*100 + twice })
	}
	for _, f := range each {
		f()
		fmt.Print(f(), " ")
	}
	fmt.Println() // out: 406 508 712 1018

	total := 0
	for x := range t.All {
		for y := range t.All {
			for z := range t.All {
				if z > y || y > x {
					break
				}
				total += func() int { return x*100 + y*10 + z }()
			}
		}
	}
	fmt.Println(total, len("abc")) // out: 13041 3
	big := [2000]int{7: 1}
	for k := range t.All {
		big[k]++
	}
	fmt.Println(big[2], big[7], big[8]) // out: 1 1 1
}
