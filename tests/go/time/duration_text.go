// How durations print, round and convert.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 1500, 2 * time.Millisecond, 90 * time.Second, 36*time.Hour + 5*time.Second, -time.Minute, 1<<63 - 1} {
		fmt.Println(d, d.Seconds(), d.Milliseconds(), d.Round(time.Second), d.Truncate(time.Hour), d.Abs())
	}
	for _, s := range []string{"1h2m3.5s", "-1.5ms", "0", "3us", "1d", "", "h", "9999999h"} {
		fmt.Println(time.ParseDuration(s))
	}
}

/* output:
0s 0 0 0s 0s 0s
1ns 1e-09 0 0s 0s 1ns
1.5µs 1.5e-06 0 0s 0s 1.5µs
2ms 0.002 2 0s 0s 2ms
1m30s 90 90000 1m30s 0s 1m30s
36h0m5s 129605 129605000 36h0m5s 36h0m0s 36h0m5s
-1m0s -60 -60000 -1m0s 0s 1m0s
2562047h47m16.854775807s 9.223372036854776e+09 9223372036854 2562047h47m16.854775807s 2562047h0m0s 2562047h47m16.854775807s
1h2m3.5s <nil>
-1.5ms <nil>
0s <nil>
3µs <nil>
0s time: unknown unit "d" in duration "1d"
0s time: invalid duration ""
0s time: invalid duration "h"
0s time: invalid duration "9999999h"
*/
