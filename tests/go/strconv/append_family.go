// The Append functions of strconv.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	b := []byte("n:")
	b = strconv.AppendInt(b, -42, 10)
	b = strconv.AppendUint(append(b, ' '), 255, 16)
	b = strconv.AppendBool(append(b, ' '), true)
	b = strconv.AppendFloat(append(b, ' '), 1.0/3, 'g', 5, 64)
	b = strconv.AppendQuote(append(b, ' '), "a\tb")
	b = strconv.AppendQuoteRune(append(b, ' '), '☺')
	fmt.Println(string(b))
}

/* output:
n:-42 ff true 0.33333 "a\tb" '☺'
*/
