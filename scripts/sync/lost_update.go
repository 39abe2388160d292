package main

import (
	"fmt"
	"sync"
)

var visits int

func count(wg *sync.WaitGroup) {
	defer wg.Done()
	seen := visits
	seen = seen + 1
	visits = seen
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go count(&wg)
	go count(&wg)
	wg.Wait()
	fmt.Println("visits:", visits)
}
