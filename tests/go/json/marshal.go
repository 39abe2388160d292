// Go values as JSON: kinds, tags, embedding, methods, maps, floats, strings, what cannot be written.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"time"
)

type Base struct {
	ID   int `json:"id"`
	Kind string
}

type hidden struct{ Shown, hiddenToo int }

type Color int

func (c Color) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("color-%d", int(c))), nil }

type Temp float64

func (t Temp) MarshalJSON() ([]byte, error) {
	return []byte(fmt.Sprintf(`{"deg" : %.1f, "<": "&"}`, float64(t))), nil
}

type Ptr struct{ n int }

func (p *Ptr) MarshalJSON() ([]byte, error) { return []byte(fmt.Sprint(p.n)), nil }

type Bad struct{}

func (Bad) MarshalJSON() ([]byte, error) { return nil, errors.New("refused") }

type Broken struct{}

func (Broken) MarshalJSON() ([]byte, error) { return []byte(`{"a":}`), nil }

type BadText struct{}

func (*BadText) MarshalText() ([]byte, error) { return nil, errors.New("no text") }

type All struct {
	Base
	*hidden
	B      bool               `json:"b"`
	I8     int8               `json:",omitempty"`
	U64    uint64             `json:"u64,string"`
	F      float64            `json:"f,omitempty,string"`
	S      string             `json:"s,string"`
	P      *int               `json:"p"`
	Skip   string             `json:"-"`
	Dash   string             `json:"-,"`
	L      []int              `json:"l,omitempty"`
	Nil    []int              `json:"nil"`
	Raw    json.RawMessage    `json:"raw"`
	M      map[string]any     `json:"m"`
	Bytes  []byte             `json:"bytes"`
	A      [2]Color           `json:"a"`
	X      any                `json:"x"`
	T      Temp               `json:"t"`
	Ptrs   []Ptr              `json:"ptrs"`
	Num    json.Number        `json:"num"`
	Odd    string             `json:"odd name"`
	Bad    string             `json:"bad\"name"`
	Inner  struct{ A, B any } `json:"inner"`
	Colors map[Color]int      `json:"colors"`
	Ints   map[int16]bool     `json:"ints"`
	lower  int
}

func show(v any) {
	b, err := json.Marshal(v)
	if err != nil {
		fmt.Printf("%T %v\n", err, err)
		return
	}
	fmt.Println(string(b))
}

type Level1 struct{ Level2 }
type Level2 struct{ X, Y int }
type Twice struct {
	Level1
	Other
}
type Other struct {
	X int
	Y int `json:"Y"`
}
type Node struct {
	V    int
	Next *Node `json:",omitempty"`
}

func main() {
	n := 7
	show(All{Base: Base{1, "k"}, U64: math.MaxUint64, F: 0.5, S: `q"`, P: &n, Dash: "d", L: []int{1}, Raw: json.RawMessage(` {"r" : [1, 2]} `), M: map[string]any{"b": 1, "a": []any{nil, true, "x"}, "": 1.5}, Bytes: []byte("hello\xff"), A: [2]Color{1, 2}, X: map[int]string{2: "b", 10: "c", 1: "a"}, T: 36.6, Ptrs: []Ptr{{1}, {2}}, Num: "1e3", Colors: map[Color]int{3: 1, 1: 2}, Ints: map[int16]bool{-1: true, 12: false}})
	show(&All{hidden: &hidden{1, 2}})
	for _, f := range []float64{0, -0.0, 1, 0.1, 1e20, 1e21, 123456789012345678, 1e-6, 9.9e-7, 1e-7, 1.5e300, math.MaxFloat64, 5e-324, math.Pi, 100, 1e6} {
		show(f)
		show(float32(f))
	}
	for _, s := range []string{"", "plain", "quo\"te\\", "<a href='x'>&</a>", "\x00\x1f\x7f\b\f\n\r\t", "日本 é 😀", "\u2028\u2029", "bad \xff\xfe utf8", "\ufffd"} {
		show(s)
	}
	show([]any{nil, 1, int8(-1), uint(3), "s", true, []string{}, map[string]int{}, struct{}{}, [0]int{}, (*int)(nil), []int(nil), map[string]int(nil), error(nil)})
	show(map[string]Ptr{"not addressable": {1}})
	show(map[string]*Ptr{"pointer": {1}, "nil": nil})
	show(&struct{ P Ptr }{Ptr{3}})
	show(struct{ P Ptr }{Ptr{3}})
	show(Twice{Level1{Level2{1, 2}}, Other{3, 4}})
	show(Level1{Level2{1, 2}})
	show(&Node{1, &Node{2, &Node{V: 3}}})
	for _, v := range []any{make(chan int), func() {}, 1i, map[bool]int{true: 1}, []any{func() {}}, math.NaN(), math.Inf(-1), float32(math.Inf(1)), Bad{}, []Bad{{}}, Broken{}, &BadText{}, struct{ C chan int }{}, json.Number("x"), map[*BadText]int{{}: 1}} {
		show(v)
	}
	cycle := &Node{V: 1}
	cycle.Next = cycle
	show(cycle)
	m := map[string]any{}
	m["m"] = m
	show(m)
	s := make([]any, 1)
	s[0] = s
	show(s)
	show(time.Duration(5))
	b, err := json.MarshalIndent(map[string]any{"a": []int{1, 2}, "b": map[string]int{}, "c": []int{}, "d": map[string]any{"e": nil}}, ">", "  ")
	fmt.Println(string(b), err)
	_, err = json.Marshal(Bad{})
	var me *json.MarshalerError
	fmt.Println(errors.As(err, &me), errors.Unwrap(err))
}

/* output:
{"id":1,"Kind":"k","b":false,"u64":"18446744073709551615","f":"0.5","s":"\"q\\\"\"","p":7,"-":"d","l":[1],"nil":null,"raw":{"r":[1,2]},"m":{"":1.5,"a":[null,true,"x"],"b":1},"bytes":"aGVsbG//","a":["color-1","color-2"],"x":{"1":"a","10":"c","2":"b"},"t":{"deg":36.6,"\u003c":"\u0026"},"ptrs":[1,2],"num":1e3,"odd name":"","Bad":"","inner":{"A":null,"B":null},"colors":{"color-1":2,"color-3":1},"ints":{"-1":true,"12":false}}
{"id":0,"Kind":"","Shown":1,"b":false,"u64":"0","s":"\"\"","p":null,"-":"","nil":null,"raw":null,"m":null,"bytes":null,"a":["color-0","color-0"],"x":null,"t":{"deg":0.0,"\u003c":"\u0026"},"ptrs":null,"num":0,"odd name":"","Bad":"","inner":{"A":null,"B":null},"colors":null,"ints":null}
0
0
0
0
1
1
0.1
0.1
100000000000000000000
100000000000000000000
1e+21
1e+21
123456789012345680
123456790000000000
0.000001
0.000001
9.9e-7
9.9e-7
1e-7
1e-7
1.5e+300
*json.UnsupportedValueError json: unsupported value: +Inf
1.7976931348623157e+308
*json.UnsupportedValueError json: unsupported value: +Inf
5e-324
0
3.141592653589793
3.1415927
100
100
1000000
1000000
""
"plain"
"quo\"te\\"
"\u003ca href='x'\u003e\u0026\u003c/a\u003e"
"\u0000\u001f\b\f\n\r\t"
"日本 é 😀"
"\u2028\u2029"
"bad \ufffd\ufffd utf8"
"�"
[null,1,-1,3,"s",true,[],{},{},[],null,null,null,null]
{"not addressable":{}}
{"nil":null,"pointer":1}
{"P":3}
{"P":{}}
{"X":3,"Y":4}
{"X":1,"Y":2}
{"V":1,"Next":{"V":2,"Next":{"V":3}}}
*json.UnsupportedTypeError json: unsupported type: chan int
*json.UnsupportedTypeError json: unsupported type: func()
*json.UnsupportedTypeError json: unsupported type: complex128
*json.UnsupportedTypeError json: unsupported type: map[bool]int
*json.UnsupportedTypeError json: unsupported type: func()
*json.UnsupportedValueError json: unsupported value: NaN
*json.UnsupportedValueError json: unsupported value: -Inf
*json.UnsupportedValueError json: unsupported value: +Inf
*json.MarshalerError json: error calling MarshalJSON for type main.Bad: refused
*json.MarshalerError json: error calling MarshalJSON for type main.Bad: refused
*json.MarshalerError json: error calling MarshalJSON for type main.Broken: invalid character '}' looking for beginning of value
*json.MarshalerError json: error calling MarshalText for type *main.BadText: no text
*json.UnsupportedTypeError json: unsupported type: chan int
*errors.errorString json: invalid number literal "x"
*errors.errorString json: encoding error for type "map[*main.BadText]int": "no text"
*json.UnsupportedValueError json: unsupported value: encountered a cycle via *main.Node
*json.UnsupportedValueError json: unsupported value: encountered a cycle via map[string]interface {}
*json.UnsupportedValueError json: unsupported value: encountered a cycle via []interface {}
5
{
>  "a": [
>    1,
>    2
>  ],
>  "b": {},
>  "c": [],
>  "d": {
>    "e": null
>  }
>} <nil>
true refused
*/
