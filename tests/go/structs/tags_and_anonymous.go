package main

import "fmt"

type T struct {
	Name string `json:"name"`
	int
	*string
	f func() int
}

func main() {
	s := "x"
	t := T{"n", 5, &s, func() int { return 3 }}
	t.int++
	*t.string += "y"
	fmt.Println(t.Name, t.int, s, t.f()) // out: n 6 xy 3
	var cfg struct {
		host string
		opts struct{ retries, limit int }
	}
	cfg.opts.limit = 3
	cfg.host = "h"
	fmt.Printf("%+v\n", cfg) // out: {host:h opts:{retries:0 limit:3}}
	points := []struct{ x, y int }{{1, 2}, {3, 4}}
	for _, p := range points {
		fmt.Println(p.x * p.y) // out: 2
		// out: 12
	}
}
