package main

import "fmt"

func main() {
	m := make(map[int]int, 1000)
	for i := 0; i < 5000; i++ {
		m[i*7919%10007] = i
	}
	sum, keys := 0, 0
	for k, v := range m {
		sum += v
		keys ^= k
	}
	fmt.Println(len(m), sum, keys) // out: 5000 12497500 8896
	for i := 0; i < 5000; i += 2 {
		delete(m, i*7919%10007)
	}
	_, ok := m[7919]
	_, gone := m[2*7919%10007]
	fmt.Println(len(m), ok, gone) // out: 2500 true false
}
