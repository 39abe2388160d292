// encoding/xml: tokens one by one, their places, name spaces, text that is no strict XML, and a reader of tokens of one's own.
package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

func show(d *xml.Decoder, next func() (xml.Token, error)) {
	for {
		t, err := next()
		if err != nil {
			fmt.Println(err)
			return
		}
		line, column := d.InputPos()
		fmt.Printf("%d:%d@%d %T ", line, column, d.InputOffset(), t)
		switch t := t.(type) {
		case xml.StartElement:
			fmt.Println(t.Name, t.Attr)
		case xml.EndElement:
			fmt.Println(t.Name)
		case xml.ProcInst:
			fmt.Printf("%s %q\n", t.Target, t.Inst)
		default:
			fmt.Printf("%q\n", t)
		}
	}
}

type letters struct{ left int }

func (l *letters) Token() (xml.Token, error) {
	l.left--
	switch {
	case l.left == 3:
		return xml.StartElement{Name: xml.Name{Local: "a"}}, nil
	case l.left > 0:
		return xml.CharData(fmt.Sprint(l.left)), nil
	case l.left == 0:
		return xml.EndElement{Name: xml.Name{Local: "a"}}, io.EOF
	}
	return nil, io.EOF
}

func main() {
	const text = "<?xml version=\"1.0\"?>\r\n<!DOCTYPE d [<!-- c --> <!ENTITY a '>'>]>\n<a xmlns='u' xmlns:p=\"v\" p:q='1' r = \"&amp;\n\">" +
		"x &gt; y<p:b/><!-- c -->\r<![CDATA[<&]]]></a>\n"
	d := xml.NewDecoder(strings.NewReader(text))
	show(d, d.Token)
	d = xml.NewDecoder(strings.NewReader(text))
	show(d, d.RawToken)

	d = xml.NewDecoder(strings.NewReader("<P class=x checked>a &nbsp;&copy; b &unknown; & c<br>d<IMG src='s'></p><ul><li>1<li>2</ul>"))
	d.Strict = false
	d.AutoClose = xml.HTMLAutoClose
	d.Entity = xml.HTMLEntity
	show(d, d.Token)
	fmt.Println(len(xml.HTMLEntity), xml.HTMLEntity["euro"], xml.HTMLEntity["Alpha"], len(xml.HTMLAutoClose))

	d = xml.NewDecoder(strings.NewReader("<a><b><c/></b>text</a>"))
	d.DefaultSpace = "home"
	d.Token()
	t, _ := d.Token()
	fmt.Println(t, d.Skip())
	t, _ = d.Token()
	kept := xml.CopyToken(t)
	d.Token()
	fmt.Printf("%s\n", kept)

	d = xml.NewTokenDecoder(&letters{4})
	var a string
	fmt.Println(d.Decode(&a), a)

	d = xml.NewDecoder(strings.NewReader("<?xml version='1.0' encoding='upper'?><a>x</a>"))
	d.CharsetReader = func(charset string, r io.Reader) (io.Reader, error) {
		b, err := io.ReadAll(r)
		return bytes.NewReader(bytes.ToUpper(b)), err
	}
	show(d, d.Token)
}

/* output:
1:22@21 xml.ProcInst xml "version=\"1.0\""
2:1@23 xml.CharData "\n"
2:42@64 xml.Directive "DOCTYPE d [  <!ENTITY a '>'>]"
3:1@65 xml.CharData "\n"
4:3@111 xml.StartElement {u a} [{{ xmlns} u} {{xmlns p} v} {{v q} 1} {{ r} &
}]
4:11@119 xml.CharData "x > y"
4:17@125 xml.StartElement {v b} []
4:17@125 xml.EndElement {v b}
4:27@135 xml.Comment " c "
4:28@136 xml.CharData "\n"
4:43@151 xml.CharData "<&]"
4:47@155 xml.EndElement {u a}
5:1@156 xml.CharData "\n"
EOF
1:22@21 xml.ProcInst xml "version=\"1.0\""
2:1@23 xml.CharData "\n"
2:42@64 xml.Directive "DOCTYPE d [  <!ENTITY a '>'>]"
3:1@65 xml.CharData "\n"
4:3@111 xml.StartElement { a} [{{ xmlns} u} {{xmlns p} v} {{p q} 1} {{ r} &
}]
4:11@119 xml.CharData "x > y"
4:17@125 xml.StartElement {p b} []
4:17@125 xml.EndElement {p b}
4:27@135 xml.Comment " c "
4:28@136 xml.CharData "\n"
4:43@151 xml.CharData "<&]"
4:47@155 xml.EndElement { a}
5:1@156 xml.CharData "\n"
EOF
1:20@19 xml.StartElement { P} [{{ class} x} {{ checked} checked}]
1:50@49 xml.CharData "a \u00a0© b &unknown; & c"
1:54@53 xml.StartElement { br} []
1:55@54 xml.EndElement { br}
1:55@54 xml.CharData "d"
1:68@67 xml.StartElement { IMG} [{{ src} s}]
1:72@71 xml.EndElement { IMG}
1:72@71 xml.EndElement { P}
XML syntax error on line 1: unexpected end element </p>
252 € Α 13
{{home b} []} <nil>
text
<nil> 21
1:39@38 xml.ProcInst xml "version='1.0' encoding='upper'"
1:42@41 xml.StartElement { A} []
1:43@42 xml.CharData "X"
1:47@46 xml.EndElement { A}
EOF
*/
