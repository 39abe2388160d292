// ops: multiplications
package main

import (
	"fmt"
	"os"
	"strconv"
)

func build(n int, seed float64) [][]float64 {
	m := make([][]float64, n)
	for i := range m {
		m[i] = make([]float64, n)
		for j := range m[i] {
			m[i][j] = seed * float64(i-j) * float64(i+j)
		}
	}
	return m
}

func multiply(a, b [][]float64, n int) [][]float64 {
	c := make([][]float64, n)
	for i := range c {
		row := make([]float64, n)
		for j := 0; j < n; j++ {
			sum := 0.0
			for k := 0; k < n; k++ {
				sum += a[i][k] * b[k][j]
			}
			row[j] = sum
		}
		c[i] = row
	}
	return c
}

func main() {
	n, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	c := multiply(build(n, 0.5), build(n, 2), n)
	trace := 0.0
	for i := 0; i < n; i++ {
		trace += c[i][i]
	}
	fmt.Printf("%d %.6e\n", n*n*n, trace)
}
