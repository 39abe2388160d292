// Parsing with layouts, and what the errors say.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, c := range [][2]string{{time.RFC3339, "2024-02-29T12:00:00Z"}, {time.RFC3339, "2023-02-29T12:00:00Z"}, {time.DateOnly, "2024-13-01"},
		{"Jan _2 2006", "Feb  3 2024"}, {"15:04", "25:00"}, {time.RFC3339, "2024-02-29 12:00"}, {"2006-01-02 -0700", "2024-01-01 +0530"}, {"3:04PM", "12:30AM"}, {"2006", "24"}} {
		t, err := time.Parse(c[0], c[1])
		fmt.Println(t.Format(time.RFC3339), err)
	}
}

/* output:
2024-02-29T12:00:00Z <nil>
0001-01-01T00:00:00Z parsing time "2023-02-29T12:00:00Z": day out of range
0001-01-01T00:00:00Z parsing time "2024-13-01": month out of range
2024-02-03T00:00:00Z <nil>
0001-01-01T00:00:00Z parsing time "25:00": hour out of range
0001-01-01T00:00:00Z parsing time "2024-02-29 12:00" as "2006-01-02T15:04:05Z07:00": cannot parse " 12:00" as "T"
2024-01-01T00:00:00+05:30 <nil>
0000-01-01T00:30:00Z <nil>
0001-01-01T00:00:00Z parsing time "24" as "2006": cannot parse "24" as "2006"
*/
