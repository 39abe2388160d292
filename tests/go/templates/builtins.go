// text/template: the functions that every template has, functions of one's own, and what escaping makes of text.
package main

import (
	"fmt"
	"os"
	"strings"
	"text/template"
	"time"
)

type weekday int

func (d weekday) String() string { return time.Weekday(d).String() }

type money struct{ cents int }

func (m *money) String() string { return fmt.Sprintf("%d.%02d", m.cents/100, m.cents%100) }

func show(text string, data any) {
	funcs := template.FuncMap{
		"upper": strings.ToUpper,
		"add": func(xs ...int) (sum int) {
			for _, x := range xs {
				sum += x
			}
			return
		},
		"fails": func() (int, error) { return 0, fmt.Errorf("no luck") },
		"dies":  func() int { panic("ouch") },
		"any":   func(x any) string { return fmt.Sprintf("%T", x) },
		"ptr":   func(m *money) int { return m.cents },
	}
	t := template.Must(template.New("t").Funcs(funcs).Parse(text))
	if err := t.Execute(os.Stdout, data); err != nil {
		fmt.Print("|", err)
	}
	fmt.Println()
}

func main() {
	show(`{{eq 1 1}} {{eq 1 2 3 1}} {{ne "a" "b"}} {{lt 1 2}} {{le 2 2}} {{gt 1.5 1.25}} {{ge "b" "a"}} {{eq .u 3}} {{lt .i .u}} {{gt .u .i}}`,
		map[string]any{"u": uint8(3), "i": -1})
	show(`{{eq .a .b}} {{eq .a nil}} {{eq .n nil}} {{ne .a .n}}`, map[string]any{"a": [2]int{1, 2}, "b": [2]int{1, 2}, "n": (*int)(nil)})
	show(`{{eq 1 "a"}}`, nil)
	show(`{{eq 1 1.0}}`, nil)
	show(`{{lt true false}}`, nil)
	show(`{{eq .}}`, 1)
	show(`{{eq . .}}`, []int{1})
	show(`{{index .m "k" 1}} {{index .s 0 1}} {{index .t 1}} {{index .m "no"}}`,
		map[string]any{"m": map[string][]int{"k": {5, 6}}, "s": [][]string{{"a", "b"}}, "t": "xyz"})
	show(`{{index . 3}}`, []int{1})
	show(`{{index . "x"}}`, []int{1})
	show(`{{index . 1 2}}`, []int{1, 2})
	show(`{{slice . 1}} {{slice . 1 2}} {{slice .}}`, "hello")
	show(`{{slice . 0 2 3}} {{slice . 3 2}}`, []int{1, 2, 3, 4})
	show(`{{len "é"}} {{len .}} {{len 3}}`, map[int]int{1: 2})
	show(`{{print 1 2 "a" "b" nil}}|{{println "x" 1}}|{{printf "%d-%s-%v-%q" 1 "s" .D "q"}}`, struct{ D weekday }{2})
	show(`{{.}} {{index . 0}}`, []*money{{1234}})
	show(`{{range .}}{{.}} {{end}}`, []money{{5}, {250}})
	show(`{{html "<a href='x'>&\"\x00"}} {{. | html}} {{js "it's <b>\n=\u00e9\u2028"}} {{urlquery "a b&c=/é"}} {{html 1 2}}`, "<>")
	show(`{{upper "abc"}} {{add}} {{add 1 2 3}} {{3 | add 1}} {{"x" | upper | printf "%s!"}} {{any 1}} {{any nil}} {{any 1.5}} {{any 'x'}}`, nil)
	show(`{{ptr .}} {{any .}}`, &money{3})
	show(`a{{fails}}`, nil)
	show(`a{{dies}}`, nil)
	show(`{{add "x"}}`, nil)
	show(`{{upper 1}}`, nil)
	show(`{{upper}}`, nil)
	show(`{{upper .}}`, 3)
	show(`{{ptr .}}`, 3)
	show(`{{add 1.5}}`, nil)
	show(`{{.}}`, func() {})
	show(`{{call .}}`, func() (int, int, int) { return 1, 2, 3 })
	show(`{{call . 1}}`, func() int { return 1 })
	fmt.Println(template.HTMLEscapeString("a<b>"), template.JSEscapeString(`a"b`), template.URLQueryEscaper("x", 1, 2))
	truth, ok := template.IsTrue([]int{})
	fmt.Println(truth, ok)
	for _, bad := range []template.FuncMap{{"a-b": fmt.Sprint}, {"x": 3}, {"f": func() {}}, {"g": func() (int, int) { return 0, 0 }}} {
		func() {
			defer func() { fmt.Println(recover()) }()
			template.New("").Funcs(bad)
		}()
	}
}

/* output:
true true true true true true true true true true
true false true |template: t:1:43: executing "t" at <ne .a .n>: error calling ne: non-comparable types [%!s(int=1) %!s(int=2)]: [2]int, *int: <nil>
|template: t:1:2: executing "t" at <eq 1 "a">: error calling eq: incompatible types for comparison
|template: t:1:2: executing "t" at <eq 1 1.0>: error calling eq: incompatible types for comparison
|template: t:1:2: executing "t" at <lt true false>: error calling lt: invalid type for comparison
|template: t:1:2: executing "t" at <eq .>: error calling eq: missing argument for comparison
|template: t:1:2: executing "t" at <eq . .>: error calling eq: non-comparable type [%!s(int=1)]: []int
6 b 121 []
|template: t:1:2: executing "t" at <index . 3>: error calling index: index out of range: 3
|template: t:1:2: executing "t" at <index . "x">: error calling index: cannot index slice/array with type string
|template: t:1:2: executing "t" at <index . 1 2>: error calling index: can't index item of type int
ello e hello
[1 2] |template: t:1:20: executing "t" at <slice . 3 2>: error calling slice: invalid slice index: 3 > 2
2 1 |template: t:1:25: executing "t" at <len 3>: error calling len: len of type int
1 2ab<nil>|x 1
|1-s-Tuesday-"q"
[12.34] 12.34
0.05 2.50
&lt;a href=&#39;x&#39;&gt;&amp;&#34;� &lt;&gt; it\'s \u003Cb\u003E\u000A\u003Dé\u2028 a+b%26c%3D%2F%C3%A9 1 2
ABC 0 6 4 X! int <nil> float64 int
3 *main.money
a|template: t:1:3: executing "t" at <fails>: error calling fails: no luck
a|template: t:1:3: executing "t" at <dies>: error calling dies: ouch
|template: t:1:6: executing "t" at <"x">: expected integer; found "x"
|template: t:1:8: executing "t" at <1>: expected string; found 1
|template: t:1:2: executing "t" at <upper>: wrong number of args for upper: want 1 got 0
|template: t:1:8: executing "t" at <.>: wrong type for value; expected string; got int
|template: t:1:6: executing "t" at <.>: wrong type for value; expected *main.money; got int
|template: t:1:6: executing "t" at <1.5>: expected integer; found 1.5
|template: t:1:2: executing "t" at <{{.}}>: can't print {{.}} of type func()
|template: t:1:2: executing "t" at <call .>: error calling call: function . has 3 return values; should be 1 or 2
|template: t:1:2: executing "t" at <call . 1>: error calling call: wrong number of args for .: got 1 want 0
a&lt;b&gt; a\"b x1+2
false true
function name "a-b" is not a valid identifier
value for x not a function
function f has 0 return values; should be 1 or 2
invalid function signature for g: second return value should be error; is int
*/
