// Channels of a type parameter, and a channel type as core type.
package main

import "fmt"

func produce[T any](xs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, x := range xs {
			c <- x
		}
	}()
	return c
}

func merge[C ~<-chan T | ~chan T, T any](cs ...C) (all []T) {
	for _, c := range cs {
		for x := range c {
			all = append(all, x)
		}
	}
	return
}

func main() {
	fmt.Println(merge(produce(1, 2), produce(3)))
	fmt.Println(merge(produce("a")))
}

/* output:
[1 2 3]
[a]
*/
