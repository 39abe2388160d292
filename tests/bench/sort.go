// ops: elements times their logarithm
package main

import (
	"fmt"
	"os"
	"strconv"
)

func quicksort(a []int) {
	for len(a) > 12 {
		pivot := a[len(a)/2]
		i, j := 0, len(a)-1
		for i <= j {
			for a[i] < pivot {
				i++
			}
			for a[j] > pivot {
				j--
			}
			if i <= j {
				a[i], a[j] = a[j], a[i]
				i++
				j--
			}
		}
		quicksort(a[:j+1])
		a = a[i:]
	}
	for i := 1; i < len(a); i++ {
		v := a[i]
		j := i - 1
		for j >= 0 && a[j] > v {
			a[j+1] = a[j]
			j--
		}
		a[j+1] = v
	}
}

func main() {
	n, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	a := make([]int, n)
	x := 12345
	for i := range a {
		x = (x*1103515245 + 12345) & 0x7fffffff
		a[i] = x
	}
	quicksort(a)
	sum, log := 0, 0
	for i := 1; i < n; i++ {
		if a[i-1] > a[i] {
			panic("not sorted")
		}
		sum = (sum*31 + a[i]) & 0xffffffff
	}
	for 1<<log < n {
		log++
	}
	fmt.Println(n*log, sum)
}
