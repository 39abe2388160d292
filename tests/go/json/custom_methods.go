// MarshalJSON, UnmarshalJSON and text methods, as values and as keys.
package main

import (
	"encoding/json"
	"fmt"
	"strings"
)

type Color int

func (c Color) MarshalText() ([]byte, error) { return []byte(fmt.Sprint("c", int(c))), nil }
func (c *Color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "c%d", (*int)(c))
	return err
}

type Up string

func (u Up) MarshalJSON() ([]byte, error) { return json.Marshal(strings.ToUpper(string(u))) }
func (u *Up) UnmarshalJSON(b []byte) error {
	*u = Up(strings.Trim(string(b), `"`) + "!")
	return nil
}

func main() {
	b, err := json.Marshal(map[Color]Up{2: "two", 1: "one"})
	fmt.Println(string(b), err)
	var m map[Color]Up
	fmt.Println(json.Unmarshal(b, &m), m)
	var s struct{ C []Color }
	fmt.Println(json.Unmarshal([]byte(`{"C":["c3","c4"]}`), &s), s)
	fmt.Println(json.Unmarshal([]byte(`{"C":["x"]}`), &s))
}

/* output:
{"c1":"ONE","c2":"TWO"} <nil>
<nil> map[1:ONE! 2:TWO!]
<nil> {[3 4]}
input does not match format
*/
