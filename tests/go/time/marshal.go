// Times as bytes, text and JSON, and back; what cannot be written or read.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, t := range []time.Time{{}, time.Date(2024, 2, 29, 23, 59, 59, 123456789, time.UTC), time.Date(1969, 1, 2, 3, 4, 5, 0, time.FixedZone("X", 5*3600+1800)),
		time.Date(2000, 1, 1, 0, 0, 0, 1000, time.FixedZone("", -3601)), time.Date(12345, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(2001, 1, 1, 1, 1, 1, 0, time.FixedZone("far", 25*3600)),
		time.Date(2001, 1, 1, 1, 1, 1, 0, time.FixedZone("minute", -60)), time.Date(2020, 1, 1, 0, 0, 0, 0, time.FixedZone("zero", 0))} {
		b, err := t.MarshalBinary()
		fmt.Printf("%x %v\n", b, err)
		if err == nil {
			var u time.Time
			err := u.UnmarshalBinary(b)
			fmt.Println(err, u.Equal(t), u)
		}
		text, err := t.MarshalText()
		fmt.Printf("%s %v\n", text, err)
		j, err := t.MarshalJSON()
		fmt.Printf("%s %v\n", j, err)
		if err == nil {
			var u time.Time
			err := u.UnmarshalJSON(j)
			fmt.Println(err, u.Equal(t))
		}
		start, end := t.ZoneBounds()
		fmt.Println(t.IsDST(), start.IsZero(), end.IsZero())
	}
	var t time.Time
	fmt.Println(t.UnmarshalBinary(nil))
	fmt.Println(t.UnmarshalBinary([]byte{9}))
	fmt.Println(t.UnmarshalBinary([]byte{1, 2}))
	fmt.Println(t.UnmarshalText([]byte("yesterday")))
	fmt.Println(t.UnmarshalJSON([]byte("null")), t.UnmarshalJSON([]byte("12")), t.UnmarshalJSON([]byte(`"2024-13-01T00:00:00Z"`)))
	fmt.Println(t.UnmarshalText([]byte("2024-05-06T07:08:09.5+02:00")), t)
}

/* output:
01000000000000000000000000ffff <nil>
<nil> true 0001-01-01 00:00:00 +0000 UTC
0001-01-01T00:00:00Z <nil>
"0001-01-01T00:00:00Z" <nil>
<nil> true
false true true
010000000edd73117f075bcd15ffff <nil>
<nil> true 2024-02-29 23:59:59.123456789 +0000 UTC
2024-02-29T23:59:59.123456789Z <nil>
"2024-02-29T23:59:59.123456789Z" <nil>
<nil> true
false true true
010000000e75b1f2cd00000000014a <nil>
<nil> true 1969-01-02 03:04:05 +0530 +0530
1969-01-02T03:04:05+05:30 <nil>
"1969-01-02T03:04:05+05:30" <nil>
<nil> true
false true true
020000000eafff4891000003e8ffc4ff <nil>
<nil> true 2000-01-01 00:04:16.000001 -0055 -0055
2000-01-01T00:00:00.000001-01:00 <nil>
"2000-01-01T00:00:00.000001-01:00" <nil>
<nil> false
false true true
010000005ab2551d8000000000ffff <nil>
<nil> true 12345-01-01 00:00:00 +0000 UTC
 Time.MarshalText: year outside of range [0,9999]
 Time.MarshalJSON: year outside of range [0,9999]
false true true
010000000eb1e06e3d0000000005dc <nil>
<nil> true 2001-01-01 01:01:01 +2500 +2500
 Time.MarshalText: timezone hour outside of range [0,23]
 Time.MarshalJSON: timezone hour outside of range [0,23]
false true true
 Time.MarshalBinary: unexpected zone offset
2001-01-01T01:01:01-00:01 <nil>
"2001-01-01T01:01:01-00:01" <nil>
<nil> true
false true true
010000000ed59dd800000000000000 <nil>
<nil> true 2020-01-01 00:00:00 +0000 UTC
2020-01-01T00:00:00Z <nil>
"2020-01-01T00:00:00Z" <nil>
<nil> true
false true true
Time.UnmarshalBinary: no data
Time.UnmarshalBinary: unsupported version
Time.UnmarshalBinary: invalid length
parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006"
<nil> Time.UnmarshalJSON: input is not a JSON string parsing time "2024-13-01T00:00:00Z": month out of range
<nil> 2024-05-06 07:08:09.5 +0200 +0200
*/
