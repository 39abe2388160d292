package main

import (
	"fmt"
	"math"
)

func main() {
	var zero float64
	nan, inf := math.NaN(), 1/zero
	neg := math.Copysign(0, -1)
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, inf > math.MaxFloat64, -inf) // out: false true false false true -Inf
	fmt.Println(neg == 0, 1/neg, neg, 0*inf, inf-inf, math.Signbit(neg))               // out: true -Inf -0 NaN NaN true
	fmt.Println(inf*2, min(1, nan), max(-1, 3.5), min(neg, 0.0) == 0)                  // out: +Inf NaN 3.5 true
	m := map[float64]int{nan: 1}
	m[nan] = 2
	m[0] = 3
	m[neg] = 4
	fmt.Println(len(m), m[0], m[nan]) // out: 3 4 0
}
