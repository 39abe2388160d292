// Struct tags in json: names, omitempty, string, dash, embedded structs.
package main

import (
	"encoding/json"
	"fmt"
)

type Base struct {
	ID   int `json:"id"`
	Kind string
}
type Doc struct {
	Base
	Name  string          `json:"name"`
	Empty string          `json:"empty,omitempty"`
	List  []int           `json:"list,omitempty"`
	Num   int64           `json:",string"`
	Skip  int             `json:"-"`
	Dash  int             `json:"-,"`
	P     *float64        `json:"p"`
	M     map[string]any  `json:"m"`
	Raw   json.RawMessage `json:"raw,omitempty"`
	inner int
}

func main() {
	x := 1.5
	b, err := json.Marshal(Doc{Base: Base{1, "k"}, Name: "a<b>&\u2028", Num: 7, P: &x, M: map[string]any{"z": nil, "a": []any{1, "x", true}}, Raw: json.RawMessage(`{"q": [1]}`)})
	fmt.Println(string(b), err)
	b, err = json.MarshalIndent(map[int]string{2: "b", 1: "a"}, ">", "  ")
	fmt.Println(string(b), err)
	_, err = json.Marshal(map[string]any{"f": func() {}})
	fmt.Println(err)
	b, err = json.Marshal([]any{1e21, 1e-7, float32(0.1), 100.0, []byte("hi"), [2]bool{true}})
	fmt.Println(string(b), err)
}

/* output:
{"id":1,"Kind":"k","name":"a\u003cb\u003e\u0026\u2028","Num":"7","-":0,"p":1.5,"m":{"a":[1,"x",true],"z":null},"raw":{"q":[1]}} <nil>
{
>  "1": "a",
>  "2": "b"
>} <nil>
json: unsupported type: func()
[1e+21,1e-7,0.1,100,"aGk=",[true,false]] <nil>
*/
