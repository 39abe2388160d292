package main

func main() {
	ch := make(chan (bool), 1)

	go func() {
		readForever(ch)
	}()

	writeForever(ch)
}

func readForever(ch chan (bool)) {
	for {
		<-ch
	}
}

func writeForever(ch chan (bool)) {
	for {
		ch <- true
	}
}
