package main

import (
	"fmt"
	"time"
)

func main() {
	d := 90*time.Minute + 30*time.Second + 5*time.Millisecond
	fmt.Println(d, d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds())
	fmt.Println(time.Duration(0), time.Duration(1), 1500*time.Microsecond, 2*time.Second, -time.Minute, 999*time.Nanosecond, 100*time.Hour)
	fmt.Println(d.Round(time.Minute), d.Truncate(time.Hour), time.Duration(1<<63-1), d.Abs(), time.Duration(1100)*time.Millisecond)
	fmt.Printf("%v %d %s %T\n", time.Second, time.Second, time.Microsecond, d)
	for _, s := range []string{"1h15m30.918s", "1.5h", "-2us", "300ms", "", "5", "3x", "1h-1m"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	n := 3
	fmt.Println(time.Duration(n)*time.Second/2, time.Second*2 > 1999*time.Millisecond)
}

/* output:
1h30m30.005s 1.508334722222222 90.50008333333334 5430.005 5430005
0s 1ns 1.5ms 2s -1m0s 999ns 100h0m0s
1h31m0s 1h0m0s 2562047h47m16.854775807s 1h30m30.005s 1.1s
1s 1000000000 1µs time.Duration
1h15m30.918s <nil>
1h30m0s <nil>
-2µs <nil>
300ms <nil>
0s time: invalid duration ""
0s time: missing unit in duration "5"
0s time: unknown unit "x" in duration "3x"
0s time: unknown unit "h-" in duration "1h-1m"
1.5s true
*/
