// What has no bytes lies at one address: package variables, what new, composite literals and make give, variables that leave their
// function. Addresses of different variables that are only compared differ all the same: Go's compiler knows that without asking.
package main

import "fmt"

type empty struct{}

var a, b struct{}
var c [0]int
var p = new(struct{})
var addresses []*empty

func local() *[0]string {
	var v [0]string
	return &v
}

func at(x any) string { return fmt.Sprintf("%p", x) }

func main() {
	fmt.Println(at(new(empty)) == at(p), at(&a) == at(p), at(&b) == at(p), at(&c) == at(p)) // out: true true true true
	fmt.Println(at(local()) == at(p), at(&struct{}{}) == at(p))                    // out: true true
	fmt.Println(at(make([]int, 0)) == at(p), at([]string{}) == at(p))              // out: true true
	none := append([]struct{}(nil), struct{}{}, struct{}{})
	fmt.Println(at(none) == at(p), at(&none[1]) == at(p), len(none)) // out: true true 2

	counts := map[*struct{}]int{}
	counts[p]++
	counts[&a]++
	counts[new(struct{})]++
	fmt.Println(len(counts), counts[&b]) // out: 1 3

	fmt.Println(&a == &b, &a != &b) // out: false true
	if &a == &b {
		fmt.Println("one variable")
	}
	var d, e empty
	fmt.Println(&d == &e, &d == &d) // out: false true
	var f, g empty
	addresses = append(addresses, &f, &g)
	fmt.Println(addresses[0] == addresses[1]) // out: true
}
