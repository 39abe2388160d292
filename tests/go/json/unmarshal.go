// JSON into Go values: kinds, structs, embedding, maps, interfaces, methods, reuse of what is there.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

type Up string

func (u *Up) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		return errors.New("empty text")
	}
	*u = Up(strings.ToUpper(string(b)))
	return nil
}

type Raw struct{ text string }

func (r *Raw) UnmarshalJSON(b []byte) error { r.text = string(b); return nil }

type Emb struct {
	E int
	F string `json:"f"`
}

type emb2 struct{ G int }

type S struct {
	A   int                              `json:"a"`
	B   string                           `json:"b"`
	C   *float64                         `json:"c"`
	D   []int                            `json:"d"`
	E   map[string]int                   `json:"e"`
	F2  [3]int8                          `json:"f2"`
	X   any                              `json:"x"`
	Up  Up                               `json:"up"`
	Ups map[Up]int                       `json:"ups"`
	Raw Raw                              `json:"raw"`
	RP  *Raw                             `json:"rp"`
	Msg json.RawMessage                  `json:"msg"`
	Num json.Number                      `json:"num"`
	Q   int                              `json:"q,string"`
	QS  string                           `json:"qs,string"`
	QP  *bool                            `json:"qp,string"`
	Bs  []byte                           `json:"bs"`
	PP  **int                            `json:"pp"`
	U8  uint8                            `json:"u8"`
	F32 float32                          `json:"f32"`
	In  struct{ Deep []struct{ V int } } `json:"in"`
	IM  map[int]string                   `json:"im"`
	Err error                            `json:"err"`
	Ch  chan int                         `json:"ch"`
	Emb
	*emb2
	low int
}

func try(text string, v any) {
	err := json.Unmarshal([]byte(text), v)
	out, _ := json.Marshal(v)
	if len(out) > 200 {
		out = out[:200]
	}
	fmt.Printf("%q => %s %q", text, out, fmt.Sprint(err))
	switch e := err.(type) {
	case *json.UnmarshalTypeError:
		fmt.Printf(" [%s %v %d %s %s]", e.Value, e.Type, e.Offset, e.Struct, e.Field)
	case *json.SyntaxError:
		fmt.Printf(" [%d]", e.Offset)
	}
	fmt.Println()
}

func main() {
	var s S
	err := json.Unmarshal([]byte(` { "a" : 5 , "B":"bee","c":1.5e2,"d":[1,2,3],"e":{"k":1,"l":2},"f2":[1,2,3,4],"x":{"y":[1,"z",null,true,{"w":{}}]},
		"up":"low","ups":{"a":1},"raw":{"any": [1]},"rp":[2],"msg":{"keep": "me"},"num":12.50,"q":"42","qs":"\"in\"","qp":"true","bs":"aGk=","pp":7,"u8":255,"f32":0.1,
		"in":{"deep":[{"v":1},{"V":2},{"other":[[]]}]},"im":{"1":"one","-2":"two"},"E":9,"f":"eff","unknown":{"a":[1,{}]},"low":3}`), &s)
	fmt.Println(err)
	fmt.Printf("%d %s %v %v %v %v %v\n", s.A, s.B, *s.C, s.D, s.E, s.F2, s.X)
	fmt.Printf("%v %v %v %v %s %v %v %v %v %s %v %v %v\n", s.Up, s.Ups, s.Raw, *s.RP, s.Msg, s.Num, s.Q, s.QS, *s.QP, s.Bs, **s.PP, s.U8, s.F32)
	fmt.Printf("%v %v %v %v %v\n", s.In, s.IM, s.Emb, s.low, s.emb2)
	fmt.Println(json.Unmarshal([]byte(`{"d":[9],"e":{"m":3},"x":null,"c":null,"f2":[7],"pp":null,"bs":null,"in":{"deep":[]}}`), &s), s.D, s.E, s.X, s.C == nil, s.F2, s.PP == nil, s.Bs == nil, len(s.In.Deep), cap(s.In.Deep))

	for _, t := range []string{`{"a":"x"}`, `{"a":1.5}`, `{"a":1e2}`, `{"b":1}`, `{"d":{}}`, `{"e":[]}`, `{"u8":256}`, `{"u8":-1}`, `{"f32":1e40}`, `{"in":{"deep":[{"v":"no"}]}}`, `{"up":""}`, `{"up":5}`, `{"num":"x"}`, `{"q":5}`, `{"q":"x"}`, `{"q":""}`, `{"qs":"x"}`, `{"qp":"null"}`, `{"qp":null}`, `{"im":{"x":"y"}}`, `{"err":"e"}`, `{"err":null}`, `{"bs":"!"}`, `{"bs":[1,2]}`, `{"G":1}`, `{"a":true,"b":2,"d":[1,"x",3]}`, `{"f2":[1,300]}`, `{"x":1e999}`, `{"c":[]}`, `[]`, `"s"`, `null`, `5`} {
		var s S
		try(t, &s)
	}
	for _, t := range []string{``, ` `, `{`, `}`, `[`, `[1`, `[1,`, `[1,]`, `[,]`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `{a:1}`, `{"a" 1}`, `{"a":1 "b"}`, `[1 2]`, `tru`, `trux`, `nul`, `falsy`, `01`, `1.`, `1.x`, `-`, `-x`, `1e`, `1e+`, `1ex`, `"abc`, `"a` + "\n" + `"`, `"\x"`, `"\u12g4"`, `"\u12`, `1 2`, `{} x`, `nullx`, `'a'`, "\x01", `"\ud83d\ude00 \ud83d x \ude00"`, "\"\xff\"", `é`, `+1`, `.5`, `[1]]`, strings.Repeat("[", 10001)} {
		var x any
		if len(t) > 40 {
			fmt.Println(json.Unmarshal([]byte(t), &x))
			continue
		}
		try(t, &x)
	}
	var n int
	var np *int
	for _, v := range []any{nil, n, np, struct{}{}, s.E} {
		fmt.Println(json.Unmarshal([]byte(`1`), v))
	}
	var i any = &n
	fmt.Println(json.Unmarshal([]byte(`12`), &i), n, i == any(&n))
	var e fmt.Stringer
	fmt.Println(json.Unmarshal([]byte(`1`), &e), json.Unmarshal([]byte(`null`), &e))
	arr := [2]*S{{A: 1}}
	fmt.Println(json.Unmarshal([]byte(`[{"b":"kept a"},{"a":2}]`), &arr), arr[0].A, arr[0].B, arr[1].A)
	m := map[string]*Emb{"k": {1, "old"}}
	fmt.Println(json.Unmarshal([]byte(`{"k":{"E":5},"n":null}`), &m), *m["k"], m["n"])
	fmt.Println(json.Valid([]byte(`{"a":[1,2]}`)), json.Valid([]byte(`{a}`)))
}

/* output:
<nil>
5 bee 150 [1 2 3] map[k:1 l:2] [1 2 3] map[y:[1 z <nil> true map[w:map[]]]]
LOW map[A:1] {{"any": [1]}} {[2]} {"keep": "me"} 12.50 42 in true hi 7 255 0.1
{[{1} {2} {0}]} map[-2:two 1:one] {9 eff} 0 <nil>
<nil> [9] map[k:1 l:2 m:3] <nil> true [7 0 0] true true 0 0
"{\"a\":\"x\"}" =>  "json: cannot unmarshal string into Go struct field S.a of type int" [string int 8 S a]
"{\"a\":1.5}" =>  "json: cannot unmarshal number 1.5 into Go struct field S.a of type int" [number 1.5 int 8 S a]
"{\"a\":1e2}" =>  "json: cannot unmarshal number 1e2 into Go struct field S.a of type int" [number 1e2 int 8 S a]
"{\"b\":1}" =>  "json: cannot unmarshal number into Go struct field S.b of type string" [number string 6 S b]
"{\"d\":{}}" =>  "json: cannot unmarshal object into Go struct field S.d of type []int" [object []int 6 S d]
"{\"e\":[]}" =>  "json: cannot unmarshal array into Go struct field S.e of type map[string]int" [array map[string]int 6 S e]
"{\"u8\":256}" =>  "json: cannot unmarshal number 256 into Go struct field S.u8 of type uint8" [number 256 uint8 9 S u8]
"{\"u8\":-1}" =>  "json: cannot unmarshal number -1 into Go struct field S.u8 of type uint8" [number -1 uint8 8 S u8]
"{\"f32\":1e40}" =>  "json: cannot unmarshal number 1e40 into Go struct field S.f32 of type float32" [number 1e40 float32 11 S f32]
"{\"in\":{\"deep\":[{\"v\":\"no\"}]}}" =>  "json: cannot unmarshal string into Go struct field .in.Deep.V of type int" [string int 24  in.Deep.V]
"{\"up\":\"\"}" =>  "empty text"
"{\"up\":5}" =>  "json: cannot unmarshal number into Go struct field S.up of type main.Up" [number main.Up 7 S up]
"{\"num\":\"x\"}" =>  "json: invalid number literal, trying to unmarshal \"\\\"x\\\"\" into Number"
"{\"q\":5}" =>  "json: invalid use of ,string struct tag, trying to unmarshal unquoted value into int"
"{\"q\":\"x\"}" =>  "json: invalid use of ,string struct tag, trying to unmarshal \"x\" into int"
"{\"q\":\"\"}" =>  "json: invalid use of ,string struct tag, trying to unmarshal \"\" into int"
"{\"qs\":\"x\"}" =>  "json: invalid use of ,string struct tag, trying to unmarshal \"x\" into string"
"{\"qp\":\"null\"}" =>  "<nil>"
"{\"qp\":null}" =>  "<nil>"
"{\"im\":{\"x\":\"y\"}}" =>  "json: cannot unmarshal number x into Go struct field S.im of type int" [number x int 8 S im]
"{\"err\":\"e\"}" =>  "json: cannot unmarshal string into Go struct field S.err of type error" [string error 10 S err]
"{\"err\":null}" =>  "<nil>"
"{\"bs\":\"!\"}" =>  "illegal base64 data at input byte 0"
"{\"bs\":[1,2]}" =>  "<nil>"
"{\"G\":1}" =>  "json: cannot set embedded pointer to unexported struct: main.emb2"
"{\"a\":true,\"b\":2,\"d\":[1,\"x\",3]}" =>  "json: cannot unmarshal bool into Go struct field S.a of type int" [bool int 9 S a]
"{\"f2\":[1,300]}" =>  "json: cannot unmarshal number 300 into Go struct field S.f2 of type int8" [number 300 int8 12 S f2]
"{\"x\":1e999}" =>  "json: cannot unmarshal number 1e999 into Go struct field S.x of type float64" [number 1e999 float64 11 S x]
"{\"c\":[]}" =>  "json: cannot unmarshal array into Go struct field S.c of type float64" [array float64 6 S c]
"[]" =>  "json: cannot unmarshal array into Go value of type main.S" [array main.S 1  ]
"\"s\"" =>  "json: cannot unmarshal string into Go value of type main.S" [string main.S 3  ]
"null" =>  "<nil>"
"5" =>  "json: cannot unmarshal number into Go value of type main.S" [number main.S 1  ]
"" => null "unexpected end of JSON input" [0]
" " => null "unexpected end of JSON input" [1]
"{" => null "unexpected end of JSON input" [1]
"}" => null "invalid character '}' looking for beginning of value" [1]
"[" => null "unexpected end of JSON input" [1]
"[1" => null "unexpected end of JSON input" [2]
"[1," => null "unexpected end of JSON input" [3]
"[1,]" => null "invalid character ']' looking for beginning of value" [4]
"[,]" => null "invalid character ',' looking for beginning of value" [2]
"{\"a\"" => null "unexpected end of JSON input" [4]
"{\"a\":" => null "unexpected end of JSON input" [5]
"{\"a\":1" => null "unexpected end of JSON input" [6]
"{\"a\":1," => null "unexpected end of JSON input" [7]
"{\"a\":1,}" => null "invalid character '}' looking for beginning of object key string" [8]
"{a:1}" => null "invalid character 'a' looking for beginning of object key string" [2]
"{\"a\" 1}" => null "invalid character '1' after object key" [6]
"{\"a\":1 \"b\"}" => null "invalid character '\"' after object key:value pair" [8]
"[1 2]" => null "invalid character '2' after array element" [4]
"tru" => null "invalid character ' ' in literal true (expecting 'e')" [3]
"trux" => null "invalid character 'x' in literal true (expecting 'e')" [4]
"nul" => null "invalid character ' ' in literal null (expecting 'l')" [3]
"falsy" => null "invalid character 'y' in literal false (expecting 'e')" [5]
"01" => null "invalid character '1' after top-level value" [2]
"1." => null "invalid character ' ' after decimal point in numeric literal" [2]
"1.x" => null "invalid character 'x' after decimal point in numeric literal" [3]
"-" => null "invalid character ' ' in numeric literal" [1]
"-x" => null "invalid character 'x' in numeric literal" [2]
"1e" => null "invalid character ' ' in exponent of numeric literal" [2]
"1e+" => null "invalid character ' ' in exponent of numeric literal" [3]
"1ex" => null "invalid character 'x' in exponent of numeric literal" [3]
"\"abc" => null "unexpected end of JSON input" [4]
"\"a\n\"" => null "invalid character '\\n' in string literal" [3]
"\"\\x\"" => null "invalid character 'x' in string escape code" [3]
"\"\\u12g4\"" => null "invalid character 'g' in \\u hexadecimal character escape" [6]
"\"\\u12" => null "invalid character ' ' in \\u hexadecimal character escape" [5]
"1 2" => null "invalid character '2' after top-level value" [3]
"{} x" => null "invalid character 'x' after top-level value" [4]
"nullx" => null "invalid character 'x' after top-level value" [5]
"'a'" => null "invalid character '\\'' looking for beginning of value" [1]
"\x01" => null "invalid character '\\x01' looking for beginning of value" [1]
"\"\\ud83d\\ude00 \\ud83d x \\ude00\"" => "😀 � x �" "<nil>"
"\"\xff\"" => "�" "<nil>"
"é" => null "invalid character 'Ã' looking for beginning of value" [1]
"+1" => null "invalid character '+' looking for beginning of value" [1]
".5" => null "invalid character '.' looking for beginning of value" [1]
"[1]]" => null "invalid character ']' after top-level value" [4]
invalid character '[' exceeded max depth
json: Unmarshal(nil)
json: Unmarshal(non-pointer int)
json: Unmarshal(nil *int)
json: Unmarshal(non-pointer struct {})
json: Unmarshal(non-pointer map[string]int)
<nil> 12 true
json: cannot unmarshal number into Go value of type fmt.Stringer <nil>
<nil> 1 kept a 2
<nil> {5 } <nil>
true false
*/
