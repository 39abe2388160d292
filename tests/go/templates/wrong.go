// text/template: what is said of templates that cannot be parsed, and of those that fail while they run.
package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"text/template"
)

type point struct {
	X, Y int
	in   string
	Next *point
	Any  any
}

func (point) Fail() (string, error) { return "", errors.New("it failed") }
func (point) Arg(n int) int         { return n }

func main() {
	for _, text := range []string{
		"{{", "{{.X", "{{.X}", "a\nb{{.X\n", "{{.X}}{{end}}", "{{if .X}}", "{{if}}x{{end}}", "{{range .X}}{{else}}{{else}}{{end}}", "{{else}}",
		"{{with .X}}{{define \"a\"}}{{end}}{{end}}", "{{define}}{{end}}", "{{define \"a\"}}", "{{define \"a\" 1}}{{end}}", "{{template}}",
		"{{template .X}}", "{{block \"a\"}}{{end}}", "{{block \"a\" .}}", "{{\"abc}}", "{{`abc}}", "{{'ab'}}", "{{'a}}", "{{/* x",
		"{{nothing 1}}", "{{$x}}", "{{$x := 1}}{{$y}}", "{{.X | 1}}", "{{.X | }}", "{{| .X}}", "{{()}}", "{{(1}}", "{{1)}}", "{{.X.}}", "{{1.X}}",
		"{{nil.X}}", "{{true.X}}", "{{.X .}}{{.}.}}", "{{$x, $y := .}}", "{{range $x, $y, $z := .}}{{end}}", "{{range $x, 1 := .}}{{end}}",
		"{{break}}", "{{range .}}{{continue 1}}{{end}}", "{{1a}}", "{{0x}}", "{{99999999999999999999}}", "{{1+2}}", "{{1+2i}}{{#}}", "{{\x01}}",
		"{{\u00e9?}}", "{{.X?}}", "{{:x}}", "{{.X = 1}}", "{{a b}}", "{{define \"a\"}}x{{end}}{{define \"a\"}}y{{end}}", "{{if .X}}{{else if}}{{end}}",
	} {
		_, err := template.New("t").Parse(text)
		fmt.Printf("%-50q %v\n", text, err)
	}
	_, err := template.New("t").Parse("{{/* x */ .X}}")
	fmt.Println(err)
	data := point{X: 1, Y: 2, Any: 3}
	for _, text := range []string{
		"{{.Z}}", "{{.in}}", "{{.X.Y}}", "{{.Next.X}}", "{{.Fail}}", "{{.Arg}}", "{{.Arg 1 2}}", "{{.Arg \"a\"}}", "{{.Arg 1.5}}", "{{.X 1}}", "{{1 2}}",
		"{{nil}}", "{{.Any.X}}", "{{template \"no\"}}", "{{range .X}}{{end}}", "{{len .X}}", "{{printf}}", "{{index .X 1}}", "{{call .X}}", "{{call nil}}",
		"{{slice .X}}", "ab\ncd{{\n .Next.Next.Z}}", "{{with $x := .Next}}{{else}}{{$x.Y}}{{end}}", "{{(.Arg 1).X}}", "{{.Arg .Any}} {{.Arg .Next}}",
		"{{\"100%\" | .Arg}}", "{{define \"in\"}}{{.Q}}{{end}}{{template \"in\" .}}", "{{not}}", "{{18446744073709551615}}",
		"{{.Next.Arg 1}}", "{{.X | .Y}}", "{{(1 | print) 2}}",
	} {
		t := template.Must(template.New("main").Parse(text))
		var b strings.Builder
		err := t.Execute(&b, data)
		fmt.Printf("%-50q %q %v\n", text, b.String(), err)
	}
	fmt.Println()
	for _, option := range []string{"missingkey=default", "missingkey=zero", "missingkey=error"} {
		t := template.Must(template.New("m").Option(option).Parse("{{.a}} {{.b}} {{.c.d}}"))
		var b strings.Builder
		err := t.Execute(&b, map[string]map[string]int{"a": {"x": 1}})
		fmt.Println(option, b.String(), err)
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		template.New("m").Option("missing")
	}()
	t, err := template.New("empty").New("other").Parse("{{template \"empty\"}}")
	err = t.Execute(io.Discard, nil)
	var exec template.ExecError
	fmt.Println(err, errors.As(err, &exec), exec.Name)
	fmt.Println(t.ExecuteTemplate(io.Discard, "nobody", nil))
	r, w := io.Pipe()
	r.Close()
	fmt.Println(template.Must(template.New("w").Parse("text")).Execute(w, nil))
	failing := template.Must(template.New("w").Parse("{{.Fail}}")).Execute(io.Discard, data)
	fmt.Println(errors.Unwrap(errors.Unwrap(failing)))
}

/* output:
"{{"                                               template: t:1: unclosed action
"{{.X"                                             template: t:1: unclosed action
"{{.X}"                                            template: t:1: bad character U+007D '}'
"a\nb{{.X\n"                                       template: t:3: unclosed action started at t:2
"{{.X}}{{end}}"                                    template: t:1: unexpected {{end}}
"{{if .X}}"                                        template: t:1: unexpected EOF
"{{if}}x{{end}}"                                   template: t:1: missing value for if
"{{range .X}}{{else}}{{else}}{{end}}"              template: t:1: expected end; found {{else}}
"{{else}}"                                         template: t:1: unexpected {{else}}
"{{with .X}}{{define \"a\"}}{{end}}{{end}}"        template: t:1: unexpected <define> in command
"{{define}}{{end}}"                                template: t:1: unexpected "}}" in define clause
"{{define \"a\"}}"                                 template: t:1: unexpected EOF
"{{define \"a\" 1}}{{end}}"                        template: t:1: unexpected "1" in define clause
"{{template}}"                                     template: t:1: unexpected "}}" in template clause
"{{template .X}}"                                  template: t:1: unexpected ".X" in template clause
"{{block \"a\"}}{{end}}"                           template: t:1: missing value for block clause
"{{block \"a\" .}}"                                template: t:1: unexpected EOF
"{{\"abc}}"                                        template: t:1: unterminated quoted string
"{{`abc}}"                                         template: t:1: unterminated raw quoted string
"{{'ab'}}"                                         template: t:1: malformed character constant: 'ab'
"{{'a}}"                                           template: t:1: unterminated character constant
"{{/* x"                                           template: t:1: unclosed comment
"{{nothing 1}}"                                    template: t:1: function "nothing" not defined
"{{$x}}"                                           template: t:1: undefined variable "$x"
"{{$x := 1}}{{$y}}"                                template: t:1: undefined variable "$y"
"{{.X | 1}}"                                       template: t:1: non executable command in pipeline stage 2
"{{.X | }}"                                        <nil>
"{{| .X}}"                                         template: t:1: unexpected "|" in command
"{{()}}"                                           template: t:1: missing value for parenthesized pipeline
"{{(1}}"                                           template: t:1: unclosed left paren
"{{1)}}"                                           template: t:1: unexpected right paren
"{{.X.}}"                                          template: t:1: unexpected <.> in operand
"{{1.X}}"                                          template: t:1: bad number syntax: "1.X"
"{{nil.X}}"                                        template: t:1: unexpected . after term "nil"
"{{true.X}}"                                       template: t:1: unexpected . after term "true"
"{{.X .}}{{.}.}}"                                  template: t:1: bad character U+007D '}'
"{{$x, $y := .}}"                                  template: t:1: too many declarations in command
"{{range $x, $y, $z := .}}{{end}}"                 template: t:1: too many declarations in range
"{{range $x, 1 := .}}{{end}}"                      template: t:1: range can only initialize variables
"{{break}}"                                        template: t:1: {{break}} outside {{range}}
"{{range .}}{{continue 1}}{{end}}"                 template: t:1: unexpected "1" in {{continue}}
"{{1a}}"                                           template: t:1: bad number syntax: "1a"
"{{0x}}"                                           template: t:1: illegal number syntax: "0x"
"{{99999999999999999999}}"                         template: t:1: integer overflow: "99999999999999999999"
"{{1+2}}"                                          template: t:1: bad number syntax: "1+2"
"{{1+2i}}{{#}}"                                    template: t:1: unexpected "#" in command
"{{\x01}}"                                         template: t:1: unrecognized character in action: U+0001
"{{é?}}"                                           template: t:1: bad character U+003F '?'
"{{.X?}}"                                          template: t:1: bad character U+003F '?'
"{{:x}}"                                           template: t:1: expected :=
"{{.X = 1}}"                                       template: t:1: unexpected "=" in operand
"{{a b}}"                                          template: t:1: function "a" not defined
"{{define \"a\"}}x{{end}}{{define \"a\"}}y{{end}}" template: t:1: template: multiple definition of template "a"
"{{if .X}}{{else if}}{{end}}"                      template: t:1: missing value for if
template: t:1: comment ends before closing delimiter
"{{.Z}}"                                           "" template: main:1:2: executing "main" at <.Z>: can't evaluate field Z in type main.point
"{{.in}}"                                          "" template: main:1:2: executing "main" at <.in>: in is an unexported field of struct type main.point
"{{.X.Y}}"                                         "" template: main:1:4: executing "main" at <.X.Y>: can't evaluate field Y in type int
"{{.Next.X}}"                                      "" template: main:1:7: executing "main" at <.Next.X>: nil pointer evaluating *main.point.X
"{{.Fail}}"                                        "" template: main:1:2: executing "main" at <.Fail>: error calling Fail: it failed
"{{.Arg}}"                                         "" template: main:1:2: executing "main" at <.Arg>: wrong number of args for Arg: want 1 got 0
"{{.Arg 1 2}}"                                     "" template: main:1:2: executing "main" at <.Arg>: wrong number of args for Arg: want 1 got 2
"{{.Arg \"a\"}}"                                   "" template: main:1:7: executing "main" at <"a">: expected integer; found "a"
"{{.Arg 1.5}}"                                     "" template: main:1:7: executing "main" at <1.5>: expected integer; found 1.5
"{{.X 1}}"                                         "" template: main:1:2: executing "main" at <.X>: X has arguments but cannot be invoked as function
"{{1 2}}"                                          "" template: main:1:2: executing "main" at <1>: can't give argument to non-function 1
"{{nil}}"                                          "" template: main:1:2: executing "main" at <nil>: nil is not a command
"{{.Any.X}}"                                       "" template: main:1:6: executing "main" at <.Any.X>: can't evaluate field X in type interface {}
"{{template \"no\"}}"                              "" template: main:1:11: executing "main" at <{{template "no"}}>: template "no" not defined
"{{range .X}}{{end}}"                              "" template: main:1:8: executing "main" at <.X>: range can't iterate over 1
"{{len .X}}"                                       "" template: main:1:2: executing "main" at <len .X>: error calling len: len of type int
"{{printf}}"                                       "" template: main:1:2: executing "main" at <printf>: wrong number of args for printf: want at least 1 got 0
"{{index .X 1}}"                                   "" template: main:1:2: executing "main" at <index .X 1>: error calling index: can't index item of type int
"{{call .X}}"                                      "" template: main:1:2: executing "main" at <call .X>: error calling call: non-function .X of type int
"{{call nil}}"                                     "" template: main:1:2: executing "main" at <call nil>: error calling call: call of nil
"{{slice .X}}"                                     "" template: main:1:2: executing "main" at <slice .X>: error calling slice: can't slice item of type int
"ab\ncd{{\n .Next.Next.Z}}"                        "ab\ncd" template: main:3:6: executing "main" at <.Next.Next.Z>: nil pointer evaluating *main.point.Next
"{{with $x := .Next}}{{else}}{{$x.Y}}{{end}}"      "" template: main:1:32: executing "main" at <$x.Y>: nil pointer evaluating *main.point.Y
"{{(.Arg 1).X}}"                                   "" template: main:1:8: executing "main" at <1>: can't evaluate field X in type int
"{{.Arg .Any}} {{.Arg .Next}}"                     "3 " template: main:1:21: executing "main" at <.Next>: wrong type for value; expected int; got *main.point
"{{\"100%\" | .Arg}}"                              "" template: main:1:11: executing "main" at <.Arg>: wrong type for value; expected int; got string
"{{define \"in\"}}{{.Q}}{{end}}{{template \"in\" .}}" "" template: main:1:17: executing "in" at <.Q>: can't evaluate field Q in type main.point
"{{not}}"                                          "" template: main:1:2: executing "main" at <not>: wrong number of args for not: want 1 got 0
"{{18446744073709551615}}"                         "" template: main:1:2: executing "main" at <18446744073709551615>: 18446744073709551615 overflows int
"{{.Next.Arg 1}}"                                  "" template: main:1:7: executing "main" at <.Next.Arg>: error calling Arg: value method main.point.Arg called using nil *point pointer
"{{.X | .Y}}"                                      "" template: main:1:7: executing "main" at <.Y>: Y has arguments but cannot be invoked as function
"{{(1 | print) 2}}"                                "" template: main:1:2: executing "main" at <(1 | print) 2>: can't give argument to non-function 1 | print

missingkey=default map[x:1] <no value> <no value> <nil>
missingkey=zero map[x:1] map[] 0 <nil>
missingkey=error map[x:1]  template: m:1:9: executing "m" at <.b>: map has no entry for key "b"
unrecognized option: missing
template: other:1:11: executing "other" at <{{template "empty"}}>: template "empty" not defined true other
template: no template "nobody" associated with template "other"
io: read/write on closed pipe
it failed
*/
