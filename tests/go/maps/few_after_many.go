// A map that lost most of its entries keeps finding the others while entries come and go.
package main

func main() {
	m := make(map[int]string)
	for i := 0; i < 100; i++ {
		m[i] = "old"
	}
	for i := 0; i < 96; i++ {
		delete(m, i)
	}
	for i := 0; i < 1000; i++ {
		m[-1] = "new"
		delete(m, -1)
	}
	println(len(m), m[96], m[97], m[98], m[99]) // out: 4 old old old old
	m[99] = "newer"
	println(len(m), m[99]) // out: 4 newer
	for i := 0; i < 50; i++ {
		m[i] = "again"
	}
	println(len(m), m[99], m[49]) // out: 54 newer again
}
