// Where an error lies in a stream that is read by tokens: counted in the values read so far, without what stands between them.
package main

import (
	"encoding/json"
	"fmt"
	"strings"
)

func main() {
	for _, text := range []string{`{ "\a" }`, ` \a`, `[1, 22, "\a"]`, `{"key": nul }`, ` [ {"a": 1} {"a": 2}]`, `{ "a" 1 }`, `[1 2]`} {
		dec := json.NewDecoder(strings.NewReader(text))
		for {
			token, err := dec.Token()
			if err == nil {
				fmt.Print(token, " ")
				continue
			}
			fmt.Print(err)
			if e, ok := err.(*json.SyntaxError); ok {
				fmt.Print(" at ", e.Offset)
			}
			fmt.Println()
			break
		}
	}
	dec := json.NewDecoder(strings.NewReader(` 1  "two" [3] nul`))
	for {
		var x any
		if err := dec.Decode(&x); err != nil {
			fmt.Println(err, dec.InputOffset())
			break
		}
		fmt.Print(x, " ")
	}
	dec = json.NewDecoder(strings.NewReader(` 1  "two" [3 x`))
	var x any
	for dec.Decode(&x) == nil {
	}
	fmt.Println(dec.Decode(&x).(*json.SyntaxError).Offset)
}

/* output:
{ invalid character 'a' in string escape code at 3
invalid character '\\' looking for beginning of value at 1
[ 1 22 invalid character 'a' in string escape code at 6
{ key invalid character ' ' in literal null (expecting 'l') at 9
[ { a 1 } invalid character '{' after array element at 12
{ a invalid character '1' after object key at 6
[ 1 invalid character '2' after array element at 3
1 two [3] unexpected EOF 13
14
*/
