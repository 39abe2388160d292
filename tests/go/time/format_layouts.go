// Layouts: the reference time's parts in many shapes.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 9, 4, 5, 6, 70800000, time.UTC)
	for _, l := range []string{time.ANSIC, time.RFC822Z, time.RFC1123, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.StampMicro, time.DateTime,
		"2006-1-_2 3:4:5.00 PM Mon", "Jan 02 '06 at 15h", "002 __2", "05.999999", "05,000 MST -0700 Z07:00"} {
		fmt.Println(t.Format(l))
	}
	fmt.Println(t, t.Weekday(), t.YearDay(), t.Month(), t.Unix(), t.UnixMilli())
	fmt.Printf("%#v\n", time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC))
}

/* output:
Fri Feb  9 04:05:06 2024
09 Feb 24 04:05 +0000
Fri, 09 Feb 2024 04:05:06 UTC
2024-02-09T04:05:06Z
2024-02-09T04:05:06.0708Z
4:05AM
Feb  9 04:05:06.070800
2024-02-09 04:05:06
2024-2- 9 4:5:6.07 AM Fri
Feb 09 '24 at 04h
040  40
06.0708
06,070 UTC +0000 Z
2024-02-09 04:05:06.0708 +0000 UTC Friday 40 February 1707451506 1707451506070
time.Date(1, time.January, 1, 0, 0, 0, 0, time.UTC)
*/
