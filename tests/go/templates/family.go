// text/template: templates that call each other, blocks that others replace, copies of a family, other delimiters, files.
package main

import (
	"fmt"
	"os"
	"strings"
	"text/template"
	"text/template/parse"
)

type node struct {
	Name string
	Kids []node
}

func main() {
	tree := template.Must(template.New("tree").Parse(
		`{{define "node"}}{{.Name}}{{if .Kids}}({{range $i, $k := .Kids}}{{if $i}} {{end}}{{template "node" $k}}{{end}}){{end}}{{end}}{{template "node" .}}` + "\n"))
	tree.Execute(os.Stdout, node{"a", []node{{"b", nil}, {"c", []node{{"d", nil}}}}}) // out: a(b c(d))
	fmt.Println(len(tree.Templates()), tree.Lookup("node").Name(), tree.Lookup("no") == nil, tree.DefinedTemplates() != "")
	// out: 2 node true true

	page := template.Must(template.New("page").Parse(`<{{block "title" .}}no title{{end}}> {{block "body" .Text}}{{.}}{{end}}` + "\n"))
	page.Execute(os.Stdout, map[string]string{"Text": "hello"}) // out: <no title> hello
	clone := template.Must(page.Clone())
	template.Must(clone.Parse(`{{define "title"}}{{.Text | len}} letters{{end}}`))
	clone.Execute(os.Stdout, map[string]string{"Text": "hello"}) // out: <5 letters> hello
	page.Execute(os.Stdout, map[string]string{"Text": "hello"})  // out: <no title> hello
	clone.ExecuteTemplate(os.Stdout, "body", "alone")
	fmt.Println() // out: alone

	odd := template.Must(template.New("odd").Delims("<%", "%>").Parse("<% . %> {{.}} <%- /* c */ -%> x\n"))
	odd.Execute(os.Stdout, 3) // out: 3 {{.}}x

	template.Must(page.New("added").Parse("added {{.}}\n"))
	page.ExecuteTemplate(os.Stdout, "added", 1)                 // out: added 1
	template.Must(page.Parse("  "))                             // blanks do not replace a template
	page.Execute(os.Stdout, map[string]string{"Text": "still"}) // out: <no title> still

	folder, _ := os.MkdirTemp("", "t")
	defer os.RemoveAll(folder)
	os.WriteFile(folder+"/a.tmpl", []byte(`a calls {{template "b.tmpl" .}}`), 0o644)
	os.WriteFile(folder+"/b.tmpl", []byte("b with {{.}}\n"), 0o644)
	files := template.Must(template.ParseFiles(folder+"/a.tmpl", folder+"/b.tmpl"))
	fmt.Println(files.Name(), files.Execute(os.Stdout, 1))
	// out: a calls b with 1
	// out: a.tmpl <nil>
	glob := template.Must(template.ParseGlob(folder + "/*.tmpl"))
	glob.ExecuteTemplate(os.Stdout, "b.tmpl", 2) // out: b with 2
	fsys := template.Must(template.New("x").ParseFS(os.DirFS(folder), "b*"))
	fsys.ExecuteTemplate(os.Stdout, "b.tmpl", 3) // out: b with 3
	_, err := template.ParseGlob("none*")
	fmt.Println(err) // out: template: pattern matches no files: `none*`
	_, err = template.ParseFiles()
	fmt.Println(err) // out: template: no files named in call to ParseFiles

	text := `{{define "d"}}{{end}}{{$x, $y := 1}}`
	_, err = parse.Parse("p", text, "", "")
	fmt.Println(err) // out: template: p:1: too many declarations in command
	t := parse.New("p")
	t.Mode = parse.ParseComments | parse.SkipFuncCheck
	set := map[string]*parse.Tree{}
	_, err = t.Parse(`a{{/* c */}}{{if f .X | g 1 "s"}}{{range $i, $e := (h .Y).Z}}{{break}}{{else}}{{$i := nil}}{{end}}{{else}}{{template "q" 1.5}}{{end}}`, "", "", set)
	fmt.Println(t.Root, err)
	// out: a{{/* c */}}{{if f .X | g 1 "s"}}{{range $i, $e := (h .Y).Z}}{{break}}{{else}}{{$i := nil}}{{end}}{{else}}{{template "q" 1.5}}{{end}} <nil>
	fmt.Println(t.Copy().Root.String() == t.Root.String(), len(set), parse.IsEmptyTree(t.Root)) // out: true 1 false
	where, what := t.ErrorContext(t.Root.Nodes[2])
	fmt.Println(where, strings.HasPrefix(what, "{{if")) // out: p:1:17 true
	for _, n := range t.Root.Nodes {
		fmt.Print(n.Type() == parse.NodeText, n.Type() == parse.NodeComment, n.Type() == parse.NodeIf, n.Position(), " ")
	}
	fmt.Println("|") // out: true false false 0 false true false 3 false false true 17 |
}
