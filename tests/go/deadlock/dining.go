// Every philosopher has the left fork before any asks for the right one.
package main

import "sync"

func main() {
	const n = 3
	var forks [n]sync.Mutex
	var seated, done sync.WaitGroup
	seated.Add(n)
	for i := range n {
		done.Add(1)
		go func() {
			defer done.Done()
			forks[i].Lock()
			seated.Done()
			seated.Wait()
			forks[(i+1)%n].Lock()
		}()
	}
	done.Wait() // deadlock: semacquire
	println("never")
}
