// What a timer sends is the time at which it was to fire, however late somebody receives it.
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	after, ticker, long := time.After(10*time.Millisecond), time.NewTicker(20*time.Millisecond), time.NewTimer(15*time.Millisecond)
	time.Sleep(200 * time.Millisecond)
	fmt.Println((<-after).Sub(start) < 100*time.Millisecond)    // out: true
	fmt.Println((<-ticker.C).Sub(start) < 100*time.Millisecond) // out: true
	fmt.Println((<-long.C).Sub(start) < 100*time.Millisecond)   // out: true
	ticker.Stop()
}
