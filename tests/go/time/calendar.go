// Date arithmetic normalises; months overflow into the next; weeks of the ISO year.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2023, 1, 31, 23, 59, 59, 0, time.UTC)
	fmt.Println(t.AddDate(0, 1, 0).Format(time.DateOnly), t.AddDate(1, 0, 1).Format(time.DateOnly), t.Add(time.Second).Format(time.DateTime))
	fmt.Println(time.Date(2023, 14, -3, 25, 61, 0, 0, time.UTC))
	y, w := time.Date(2024, 12, 30, 0, 0, 0, 0, time.UTC).ISOWeek()
	fmt.Println(y, w, t.Truncate(24*time.Hour).Format(time.DateTime), t.Sub(t.AddDate(0, 0, -1)))
	z := time.FixedZone("X", 3600)
	fmt.Println(t.In(z), t.In(z).Equal(t), t.In(z) == t, t.Compare(t.Add(1)))
}

/* output:
2023-03-03 2024-02-01 2023-02-01 00:00:00
2024-01-29 02:01:00 +0000 UTC
2025 1 2023-01-31 00:00:00 24h0m0s
2023-02-01 00:59:59 +0100 X true false -1
*/
