package main

type T struct{ n int }

//go:noinline
func (t *T) ptr(s []int, i int) int { return s[i] + t.n }

//go:noinline
func (t T) val(i int) int { return t.plus(i) }

//go:noinline
func (t *T) plus(i int) int { return t.ptr([]int{1, 2}, i) }

func main() {
	func() {
		T{1}.val(5)
	}()
}

/* dump:
panic: runtime error: index out of range [5] with length 2

goroutine 1 [running]:
main.(*T).ptr(...)
	panic_frames.go:6
main.(*T).plus(...)
	panic_frames.go:12
main.T.val(...)
	panic_frames.go:9
main.main.func1(...)
	panic_frames.go:16
main.main(...)
	panic_frames.go:17
*/
