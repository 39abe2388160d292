package main

import (
	"fmt"
	"sync"
)

type job struct {
	id   int
	name string
}

func worker(n int, jobs <-chan job, results chan<- string, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		text := fmt.Sprintf("worker %d did %s (%d)", n, j.name, j.id)
		results <- text
	}
}

func main() {
	jobs := make(chan job, 4)
	results := make(chan string, 3)
	var wg sync.WaitGroup
	for i := 1; i <= 3; i++ {
		wg.Add(1)
		go worker(i, jobs, results, &wg)
	}
	go func() {
		for i := 0; i < 30; i++ {
			jobs <- job{i, fmt.Sprint("job ", i)}
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	total := 0
	for r := range results {
		total += len(r)
		fmt.Println(r)
	}
	fmt.Println(total)
}
