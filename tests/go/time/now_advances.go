package main

import (
	"fmt"
	"time"
)

func main() {
	a := time.Now()
	time.Sleep(3 * time.Millisecond)
	b := time.Now()
	fmt.Println(b.After(a), a.Before(b), a.Equal(a), b.Sub(a) >= 3*time.Millisecond, a.Add(time.Hour).Sub(a)) // out: true true true true 1h0m0s
	var z time.Time
	fmt.Println(z.IsZero(), a.IsZero(), z.Unix(), a.Unix() > 0) // out: true false -62135596800 true
	fmt.Println(time.Until(a) < 0, time.Unix(0, 0).Unix())      // out: true 0
	fmt.Println(time.January, time.Saturday, time.Month(13))    // out: January Saturday %!Month(13)
}
