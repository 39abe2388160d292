package main

type shape interface{ area(scale int) int }
type sq struct{ side []int }

func (s sq) area(scale int) int { return s.side[scale] }

//go:noinline
func total(ss ...shape) (n int) {
	for i, s := range ss {
		n += s.area(i)
	}
	return
}

func main() {
	total(sq{[]int{1}}, sq{[]int{2}})
}

/* dump:
panic: runtime error: index out of range [1] with length 1

goroutine 1 [running]:
main.sq.area(...)
	method_and_interface.go:6
main.total(...)
	method_and_interface.go:11
main.main(...)
	method_and_interface.go:17
*/
