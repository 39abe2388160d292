package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"0", "-42", "+7", "007", "", "x1", "12a", "1_000", " 1", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "1.5", "0x10"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	_, err := strconv.Atoi("q")
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err == strconv.ErrSyntax, errors.Is(err, strconv.ErrSyntax))
	fmt.Println(strconv.Itoa(-1<<63), strconv.Itoa(0), strconv.IntSize)
}

/* output:
0 <nil>
-42 <nil>
7 <nil>
7 <nil>
0 strconv.Atoi: parsing "": invalid syntax
0 strconv.Atoi: parsing "x1": invalid syntax
0 strconv.Atoi: parsing "12a": invalid syntax
0 strconv.Atoi: parsing "1_000": invalid syntax
0 strconv.Atoi: parsing " 1": invalid syntax
9223372036854775807 <nil>
9223372036854775807 strconv.Atoi: parsing "9223372036854775808": value out of range
-9223372036854775808 strconv.Atoi: parsing "-9223372036854775809": value out of range
0 strconv.Atoi: parsing "1.5": invalid syntax
0 strconv.Atoi: parsing "0x10": invalid syntax
true Atoi q true true
-9223372036854775808 0 64
*/
