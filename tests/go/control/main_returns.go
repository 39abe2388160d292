// When main returns, other goroutines end with it.
package main

func main() {
	started := make(chan bool)
	go func() {
		defer println("never")
		started <- true
		select {}
	}()
	<-started
	println("main ends") // out: main ends
}
