// A panic prints its own goroutine only, and who created it.
package main

import "time"

type server struct{ name string }

func (s *server) handle(req int) {
	if req == 2 {
		panic("bad request")
	}
}

func (s *server) serve(n int) {
	for i := range n {
		s.handle(i)
	}
}

func start(s *server) {
	go s.serve(3)
}

func main() {
	start(&server{"a"})
	time.Sleep(time.Second)
}

/* dump:
panic: bad request

goroutine 2 [running]:
main.(*server).handle(...)
	panic_in_goroutine.go:10
main.(*server).serve(...)
	panic_in_goroutine.go:16
created by main.start in goroutine 1
	panic_in_goroutine.go:21
*/
