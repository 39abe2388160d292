package main

var c = make(chan int, 1)

func add(n int) (sum int) {
	defer func() { sum += n }()
	return 1
}

func main() {
	go func() { c <- add(2) }()
	select {
	case v := <-c:
		println(v)
	}
}
