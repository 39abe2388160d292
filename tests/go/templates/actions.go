// text/template: text, blanks beside it, pipelines, variables, conditions, loops over everything there is.
package main

import (
	"fmt"
	"os"
	"strings"
	"text/template"
)

type item struct {
	Name  string
	Price float64
	Tags  []string
	in    int
}

func (i item) Upper() string            { return strings.ToUpper(i.Name) }
func (i *item) Rename(to string) string { i.Name = to; return "now " + to }
func (i item) Times(n int, of ...string) (string, error) {
	if n < 0 {
		return "", fmt.Errorf("%d times", n)
	}
	return strings.Repeat(strings.Join(of, "+"), n), nil
}

func show(text string, data any) {
	t := template.Must(template.New("t").Parse(text))
	if err := t.Execute(os.Stdout, data); err != nil {
		fmt.Print("|", err)
	}
	fmt.Println()
}

func main() {
	pen := &item{"pen", 1.5, []string{"blue", "thin"}, 1}
	m := map[string]any{"b": 2, "a": []int{1, 2, 3}, "n": nil, "f": func(s string) string { return "<" + s + ">" }}
	show("plain {{/* a comment */}}text", nil)
	show("a  {{- 1 -}}  b {{- /* c */ -}} d", nil)
	show("{{.Name}} {{.Price}} {{.Tags}} {{.Upper}} {{.Rename \"ink\"}} {{.Name}} {{len .Tags}}", pen)
	show("{{.Times 2 \"x\" `y`}} {{\"z\" | .Times 3}} {{.Times 1}}|{{.}}", pen)
	show("{{.b}} {{.a}} {{.n}} {{.none}} {{index .a 1}} {{call .f \"x\"}} {{.a | len | printf \"%03d\"}}", m)
	show("{{1}} {{1.5}} {{1e3}} {{0x10}} {{'a'}} {{1i}} {{true}} {{\"s\\t\"}} {{`r`}} {{-3}} {{1_000}}", nil)
	show("{{$x := 1}}{{$y := $x}}{{$x = 2}}{{$x}}{{$y}}{{if true}}{{$x = 3}}{{$y := 4}}{{$y}}{{end}}{{$x}}{{$y}} {{$}}", "dot")
	for _, truth := range []any{0, 1, "", "x", nil, []int{}, []int{0}, pen, (*item)(nil), item{}, 0.0, false, map[int]int{}, struct{}{}} {
		show("{{if .}}T{{else}}F{{end}}", truth)
	}
	show("{{if eq . 1}}one{{else if eq . 2}}two{{else if gt . 5}}many{{else}}some{{end}}", 2)
	show("{{with .Tags}}{{.}} of {{$.Name}}{{else}}none{{end}} {{with $v := .Price}}{{$v}}{{end}} {{with 0}}{{else with 7}}{{.}}{{end}}", pen)
	show("{{range .}}[{{.}}]{{else}}none{{end}}", []string{"a", "b"})
	show("{{range .}}[{{.}}]{{else}}none{{end}}", []string{})
	show("{{range $i, $e := .}}{{if $i}}, {{end}}{{$i}}={{$e}}{{end}}", [3]bool{1: true})
	show("{{range $k, $v := .}}{{$k}}:{{$v}} {{end}}", map[string]int{"b": 2, "a": 1, "c": 3})
	show("{{range $k, $v := .}}{{$k}}:{{$v}} {{end}}", map[float64]bool{2.5: true, -1: false})
	show("{{range $v := .}}{{$v}} {{end}}", map[[2]int]string{{1, 2}: "x", {1, 1}: "y", {0, 9}: "z"})
	show("{{range .}}{{if eq . 2}}{{continue}}{{end}}{{if eq . 4}}{{break}}{{end}}{{.}} {{end}}", []int{1, 2, 3, 4, 5})
	show("{{range .}}{{range .}}{{if eq . 2}}{{break}}{{end}}{{.}}{{end}};{{end}}", [][]int{{1, 2, 3}, {4}})
	c := make(chan int, 3)
	c <- 7
	c <- 8
	close(c)
	show("{{range $i, $e := .}}{{$i}}:{{$e}} {{end}}", c)
	show("{{$s := 0}}{{range $s = .}}{{$s}} {{end}}{{$s}}", []int{1, 2})
	show("{{(index . 0).Name}} {{(index . 0).Tags | len}} {{range .}}{{.Price | printf \"%.2f\"}} {{end}}", []*item{pen})
	show("{{not .}} {{and 1 0 (call nil)}} {{or 0 2 (call nil)}} {{and 1 2}} {{or \"\" 0}} {{1 | and 2}}", true)
}

/* output:
plain text
a1bd
pen 1.5 [blue thin] PEN now ink ink 2
x+yx+y zzz |{ink 1.5 [blue thin] 1}
2 [1 2 3] <no value> <no value> 2 <x> 003
1 1.5 1000 16 97 (0+1i) true s	 r -3 1000
21431 dot
F
T
F
T
F
F
T
T
F
T
F
F
F
T
two
[blue thin] of ink 1.5 7
[a][b]
none
0=false, 1=true, 2=false
a:1 b:2 c:3
-1:false 2.5:true
z y x
1 3
1;4;
0:7 1:8
1 2 2
ink 2 1.50
false 0 2 2 0 1
*/
