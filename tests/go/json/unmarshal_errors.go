// What json says of input that does not fit.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
)

type T struct {
	A int            `json:"a"`
	B []string       `json:"b"`
	C map[string]int `json:"c"`
}

func main() {
	for _, s := range []string{`{"a":1,"b":["x"],"c":{"k":2},"unknown":[]}`, `{"a":"s"}`, `{"a":1.5}`, `{"b":[1]}`, `{`, `{"a":1}x`, `[1]`, `nul`, `{"a":99999999999999999999}`, ``, `{"A":5}`} {
		var t T
		err := json.Unmarshal([]byte(s), &t)
		var se *json.SyntaxError
		var te *json.UnmarshalTypeError
		fmt.Println(t, err, errors.As(err, &se), errors.As(err, &te))
	}
	fmt.Println(json.Unmarshal([]byte("1"), nil), json.Unmarshal([]byte("1"), 5))
	var x any
	json.Unmarshal([]byte(`{"a":[1,2.5,"s",null,true,{"b":{}}]}`), &x)
	fmt.Printf("%v %T\n", x, x.(map[string]any)["a"].([]any)[0])
}

/* output:
{1 [x] map[k:2]} <nil> false false
{0 [] map[]} json: cannot unmarshal string into Go struct field T.a of type int false true
{0 [] map[]} json: cannot unmarshal number 1.5 into Go struct field T.a of type int false true
{0 [] map[]} json: cannot unmarshal number into Go struct field T.b of type string false true
{0 [] map[]} unexpected end of JSON input true false
{0 [] map[]} invalid character 'x' after top-level value true false
{0 [] map[]} json: cannot unmarshal array into Go value of type main.T false true
{0 [] map[]} invalid character ' ' in literal null (expecting 'l') true false
{0 [] map[]} json: cannot unmarshal number 99999999999999999999 into Go struct field T.a of type int false true
{0 [] map[]} unexpected end of JSON input true false
{5 [] map[]} <nil> false false
json: Unmarshal(nil) json: Unmarshal(non-pointer int)
map[a:[1 2.5 s <nil> true map[b:map[]]]] float64
*/
