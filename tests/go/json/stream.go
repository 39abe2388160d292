// Encoder and Decoder: several values, tokens, options, offsets; Indent, Compact and HTMLEscape.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func tokens(text string) {
	dec := json.NewDecoder(strings.NewReader(text))
	for {
		t, err := dec.Token()
		if err != nil {
			fmt.Println("|", err)
			return
		}
		fmt.Printf("%T:%v@%d more=%v ", t, t, dec.InputOffset(), dec.More())
	}
}

func main() {
	enc := json.NewEncoder(os.Stdout)
	enc.Encode(map[string]any{"html": "<b>&", "n": 1})
	enc.SetEscapeHTML(false)
	enc.Encode("<b>&")
	enc.SetIndent("", "\t")
	enc.Encode([]any{1, map[string]int{"a": 1}, []int{}})
	fmt.Println(enc.Encode(func() {}))

	dec := json.NewDecoder(strings.NewReader(`{"a":1} [2] "three" 4 null true 5.5e1 {"b":`))
	for {
		var x any
		err := dec.Decode(&x)
		fmt.Println(x, err, dec.InputOffset())
		if err != nil {
			break
		}
	}
	dec = json.NewDecoder(slowly(`12 345 [1,   2] {"k" : "v"} x`))
	for i := 0; i < 6; i++ {
		var x any
		err := dec.Decode(&x)
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			fmt.Println("offset", syntax.Offset)
		}
		fmt.Println(x, err)
	}
	rest, _ := io.ReadAll(json.NewDecoder(strings.NewReader(`1 rest`)).Buffered())
	fmt.Printf("%q\n", rest)
	dec = json.NewDecoder(strings.NewReader(`{"n": 12345678901234567890, "zz": 1}`))
	dec.UseNumber()
	var x any
	fmt.Println(dec.Decode(&x), x)
	n := x.(map[string]any)["n"].(json.Number)
	f, _ := n.Float64()
	_, err := n.Int64()
	fmt.Println(n, f, err)
	dec = json.NewDecoder(strings.NewReader(`{"A": 1, "zz": 2}`))
	dec.DisallowUnknownFields()
	var s struct{ A int }
	fmt.Println(dec.Decode(&s), s)

	tokens(`{"a": [1, "x", null, true, {"b": 2.5}], "c": {}} [] "end"`)
	for _, t := range []string{`[1 2]`, `{"a" 1}`, `{1:2}`, `[1,,2]`, `{"a":1 "b"}`, `]`, `[1}`, `{"a":}`, `[`, `{"a":1,}`, `[1,]`, `tru`} {
		tokens(t)
	}
	dec = json.NewDecoder(strings.NewReader(`[{"v":1},{"v":2} , {"v":3}]`))
	dec.Token()
	for dec.More() {
		var item struct{ V int }
		fmt.Print(dec.Decode(&item), item, " ")
	}
	t, err := dec.Token()
	fmt.Println(t, err)

	var b bytes.Buffer
	src := []byte(" { \"a\" : [ 1 , 2.5 , \"x y\\\" ,\" ] , \"b\" : { } , \"c\":[ ], \"d\":{\"e\":[[]]} }\n")
	fmt.Println(json.Compact(&b, src), b.String())
	b.Reset()
	fmt.Println(json.Indent(&b, src, "--", "\t"))
	fmt.Printf("%s|\n", b.String())
	b.Reset()
	json.HTMLEscape(&b, []byte(`"<script>&\u2028`+"\u2028"+`"`))
	fmt.Println(b.String(), json.Compact(&b, []byte(`{x}`)), json.Indent(&b, []byte(`[1`), "", ""))
	fmt.Println(json.Delim('['), json.RawMessage(nil) == nil)
}

// slowly reads a byte at a time.
func slowly(s string) io.Reader { return &slow{s} }

type slow struct{ s string }

func (r *slow) Read(p []byte) (int, error) {
	if r.s == "" {
		return 0, io.EOF
	}
	p[0] = r.s[0]
	r.s = r.s[1:]
	return 1, nil
}

/* output:
{"html":"\u003cb\u003e\u0026","n":1}
"<b>&"
[
	1,
	{
		"a": 1
	},
	[]
]
json: unsupported type: func()
map[a:1] <nil> 7
[2] <nil> 11
three <nil> 19
4 <nil> 21
<nil> <nil> 26
true <nil> 31
55 <nil> 37
<nil> unexpected EOF 37
12 <nil>
345 <nil>
[1 2] <nil>
map[k:v] <nil>
offset 29
<nil> invalid character 'x' looking for beginning of value
offset 29
<nil> invalid character 'x' looking for beginning of value
""
<nil> map[n:12345678901234567890 zz:1]
12345678901234567890 1.2345678901234567e+19 strconv.ParseInt: parsing "12345678901234567890": value out of range
json: unknown field "zz" {1}
json.Delim:{@1 more=true string:a@4 more=true json.Delim:[@7 more=true float64:1@8 more=true string:x@13 more=true <nil>:<nil>@19 more=true bool:true@25 more=true json.Delim:{@28 more=true string:b@31 more=true float64:2.5@36 more=false json.Delim:}@37 more=false json.Delim:]@38 more=true string:c@43 more=true json.Delim:{@46 more=false json.Delim:}@47 more=false json.Delim:}@48 more=true json.Delim:[@50 more=false json.Delim:]@51 more=true string:end@57 more=false | EOF
json.Delim:[@1 more=true float64:1@2 more=true | invalid character '2' after array element
json.Delim:{@1 more=true string:a@4 more=true | invalid character '1' after object key
json.Delim:{@1 more=true | invalid character '1'
json.Delim:[@1 more=true float64:1@2 more=true | invalid character ',' looking for beginning of value
json.Delim:{@1 more=true string:a@4 more=true float64:1@6 more=true | invalid character '"' after object key:value pair
| invalid character ']' looking for beginning of value
json.Delim:[@1 more=true float64:1@2 more=false | invalid character '}' after array element
json.Delim:{@1 more=true string:a@4 more=true | invalid character '}' looking for beginning of value
json.Delim:[@1 more=false | EOF
json.Delim:{@1 more=true string:a@4 more=true float64:1@6 more=true | invalid character '}' looking for beginning of object key string
json.Delim:[@1 more=true float64:1@2 more=true | invalid character ']' looking for beginning of value
| unexpected EOF
<nil> {1} <nil> {2} <nil> {3} ] <nil>
<nil> {"a":[1,2.5,"x y\" ,"],"b":{},"c":[],"d":{"e":[[]]}}
<nil>
{
--	"a": [
--		1,
--		2.5,
--		"x y\" ,"
--	],
--	"b": {},
--	"c": [],
--	"d": {
--		"e": [
--			[]
--		]
--	}
--}
|
"\u003cscript\u003e\u0026\u2028\u2028" invalid character 'x' looking for beginning of object key string unexpected end of JSON input
[ true
*/
