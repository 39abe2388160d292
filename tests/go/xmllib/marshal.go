// encoding/xml: what the tags of fields make of values, name spaces, methods of values, indentation, and what cannot be written.
package main

import (
	"encoding/xml"
	"errors"
	"fmt"
	"os"
	"time"
)

type address struct {
	City  string
	State string `xml:",omitempty"`
}

type person struct {
	XMLName xml.Name `xml:"person"`
	ID      int      `xml:"id,attr"`
	First   string   `xml:"name>first"`
	Last    string   `xml:"name>last"`
	Age     uint8    `xml:"age"`
	Height  float32  `xml:"height,omitempty"`
	Married bool
	address
	Friends []string  `xml:"friends>friend"`
	Note    string    `xml:",comment"`
	Boss    *person   `xml:"person"`
	Any     any       `xml:"any"`
	Data    []byte    `xml:"data"`
	When    time.Time `xml:"when,attr"`
	skipped int
	Left    string `xml:"-"`
}

type text struct {
	Lang string `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
	Kind string `xml:"http://e.com/ns kind,attr,omitempty"`
	Body string `xml:",chardata"`
}

type cdata struct {
	Body string `xml:",cdata"`
	Raw  string `xml:",innerxml"`
}

type color int

func (c color) MarshalText() ([]byte, error) { return []byte([]string{"red", "green"}[c]), nil }

type span struct{ from, to int }

func (s span) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	start.Attr = append(start.Attr, xml.Attr{Name: xml.Name{Local: "len"}, Value: fmt.Sprint(s.to - s.from)})
	return e.EncodeElement(fmt.Sprintf("%d-%d", s.from, s.to), start)
}

func (s span) MarshalXMLAttr(name xml.Name) (xml.Attr, error) {
	if s.from == s.to {
		return xml.Attr{}, nil
	}
	return xml.Attr{Name: name, Value: fmt.Sprint(s.from, "+", s.to-s.from)}, nil
}

type broken struct{}

func (broken) MarshalXML(e *xml.Encoder, start xml.StartElement) error { return e.EncodeToken(start) }

type mixed struct {
	C  color  `xml:"c,attr"`
	S  span   `xml:"s,attr"`
	Z  span   `xml:"z,attr"`
	D  color  `xml:"d"`
	T  span   `xml:"t"`
	Ps []span `xml:"ps>p"`
}

type spaced struct {
	XMLName xml.Name `xml:"http://e.com/a root"`
	Inner   struct {
		XMLName xml.Name
		X       int `xml:"http://e.com/b x"`
	} `xml:"inner"`
}

type pair[T any] struct{ A, B T }

func show(v any) {
	b, err := xml.Marshal(v)
	fmt.Println(string(b), err)
}

func main() {
	p := &person{ID: 13, First: "Ann", Last: "O'Lee <&>", Age: 42, address: address{City: "Oslo"}, Friends: []string{"Bo", "Cy"}, Note: " hi ",
		Data: []byte("a\tb\n"), When: time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC)}
	p.Boss = &person{Any: 3.5, Height: 1.75}
	b, err := xml.MarshalIndent(p, ">", "  ")
	fmt.Println(xml.Header+string(b), err)
	show(text{"en", "k", "x \"quoted\"\x01\xff"})
	show(cdata{Body: "a<b]]>c"})
	show(cdata{Raw: "<b>raw</b>"})
	show(mixed{C: 1, S: span{1, 4}, D: 0, T: span{2, 2}, Ps: []span{{1, 2}, {3, 4}}})
	show(spaced{})
	show([]any{1, "two", nil, true, 2.5, color(1), [2]int{1, 2}, pair[int]{1, 2}})
	show(struct {
		XMLName xml.Name
		A       *int       `xml:"a"`
		L       xml.Name   `xml:"l"`
		Attrs   []xml.Attr `xml:",any,attr"`
	}{XMLName: xml.Name{Local: "given"}, Attrs: []xml.Attr{{Name: xml.Name{Space: "u:v/w", Local: "x"}, Value: "1"}}})
	for _, bad := range []any{
		make(chan int), map[string]int{}, func() {}, struct{ A int }{}, broken{},
		struct {
			A int `xml:"a,attr,chardata"`
		}{},
		struct {
			A int `xml:"n "`
		}{},
		struct {
			A int `xml:"a>b>"`
		}{},
		struct {
			A int `xml:"x"`
			B int `xml:"x"`
		}{},
		struct {
			XMLName xml.Name `xml:"c"`
			A       string   `xml:",comment"`
		}{A: "a--b"},
	} {
		show(bad)
	}
	var unsupported *xml.UnsupportedTypeError
	_, err = xml.Marshal(make(chan int))
	fmt.Println(errors.As(err, &unsupported))

	e := xml.NewEncoder(os.Stdout)
	e.Indent("", "\t")
	start := xml.StartElement{Name: xml.Name{Local: "list"}, Attr: []xml.Attr{{Name: xml.Name{Local: "n"}, Value: "2"}}}
	for _, t := range []xml.Token{xml.ProcInst{Target: "xml", Inst: []byte(`version="1.0"`)}, start, xml.Comment(" c "),
		xml.StartElement{Name: xml.Name{Space: "s", Local: "a"}}, xml.CharData("x < y\n"), xml.EndElement{Name: xml.Name{Space: "s", Local: "a"}},
		xml.Directive("D <x>"), start.End()} {
		if err := e.EncodeToken(t); err != nil {
			fmt.Println(err)
		}
	}
	e.Flush()
	fmt.Println()
	e = xml.NewEncoder(os.Stdout)
	for _, t := range []xml.Token{start.End(), xml.Comment("-->"), xml.Directive("<"), xml.ProcInst{Target: "", Inst: nil}, 7, xml.StartElement{}, start,
		xml.EndElement{Name: xml.Name{Local: "other"}}} {
		fmt.Println(e.EncodeToken(t))
	}
	fmt.Println(e.Close(), e.EncodeToken(start))
	xml.EscapeText(os.Stdout, []byte("a&b<c>\"'\r\n\t\x00é\n"))
	fmt.Println()
}

/* output:
<?xml version="1.0" encoding="UTF-8"?>
><person id="13" when="2024-05-06T07:08:09Z">
>  <name>
>    <first>Ann</first>
>    <last>O&#39;Lee &lt;&amp;&gt;</last>
>  </name>
>  <age>42</age>
>  <Married>false</Married>
>  <City>Oslo</City>
>  <friends>
>    <friend>Bo</friend>
>    <friend>Cy</friend>
>  </friends>
>  <!-- hi -->
>  <person id="0" when="0001-01-01T00:00:00Z">
>    <name>
>      <first></first>
>      <last></last>
>    </name>
>    <age>0</age>
>    <height>1.75</height>
>    <Married>false</Married>
>    <City></City>
>    <friends></friends>
>    <any>3.5</any>
>    <data></data>
>  </person>
>  <data>a&#x9;b&#xA;</data>
></person> <nil>
<text xml:lang="en" xmlns:ns="http://e.com/ns" ns:kind="k">x &#34;quoted&#34;��</text> <nil>
<cdata><![CDATA[a<b]]]]><![CDATA[>c]]></cdata> <nil>
<cdata><b>raw</b></cdata> <nil>
<mixed c="green" s="1+3"><d>red</d><t len="0">2-2</t><ps><p len="1">1-2</p><p len="1">3-4</p></ps></mixed> <nil>
<root xmlns="http://e.com/a"><inner xmlns=""><x xmlns="http://e.com/b">0</x></inner></root> <nil>
<int>1</int><string>two</string><bool>true</bool><float64>2.5</float64><color>green</color><int>1</int><int>2</int><pair><A>1</A><B>2</B></pair> <nil>
<given xmlns:w="u:v/w" w:x="1"><l></l></given> <nil>
 xml: unsupported type: chan int
 xml: unsupported type: map[string]int
 xml: unsupported type: func()
 xml: unsupported type: struct { A int }
 xml: main.broken.MarshalXML wrote invalid XML: <broken> not closed
 xml: invalid tag in field A of type struct { A int "xml:\"a,attr,chardata\"" }: "a,attr,chardata"
 xml: namespace without name in field A of type struct { A int "xml:\"n \"" }: "n "
 xml: trailing '>' in field A of type struct { A int "xml:\"a>b>\"" }
 struct { A int "xml:\"x\""; B int "xml:\"x\"" } field "A" with tag "x" conflicts with field "B" with tag "x"
 xml: comments must not contain "--"
true
<?xml version="1.0"?><list n="2"><!-- c -->
	<a xmlns="s">x &lt; y
</a><!D <x>>
</list>
xml: end tag </list> without start tag
xml: EncodeToken of Comment containing --> marker
xml: EncodeToken of Directive containing wrong < or > markers
xml: EncodeToken of ProcInst with invalid Target
xml: EncodeToken of invalid token type
xml: start tag with no name
<nil>
xml: end tag </other> does not match start tag <list>
<list n="2">unclosed tag <list> use of closed Encoder
a&amp;b&lt;c&gt;&#34;&#39;&#xD;&#xA;&#x9;�é&#xA;
*/
