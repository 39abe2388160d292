// encoding/xml: elements, attributes, text and comments into fields, methods of values, and XML that does not fit.
package main

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

type email struct {
	Where string `xml:"where,attr"`
	Addr  string
}

type base struct {
	Kind string `xml:"kind,attr"`
}

type result struct {
	XMLName xml.Name `xml:"Person"`
	base
	Name    string  `xml:"FullName"`
	Phone   *string `xml:"Phone"`
	Email   []email
	Groups  []string   `xml:"Group>Value"`
	Age     int        `xml:"Age"`
	Big     uint64     `xml:"Big"`
	Ratio   float64    `xml:"Ratio"`
	Ok      bool       `xml:"Ok"`
	Text    string     `xml:",chardata"`
	Comment string     `xml:",comment"`
	Inner   string     `xml:",innerxml"`
	Rest    []item     `xml:",any"`
	Attrs   []xml.Attr `xml:",any,attr"`
	Bytes   []byte     `xml:"Bytes"`
	Stay    string     `xml:"Stay"`
}

type item struct {
	XMLName xml.Name
	Body    string `xml:",chardata"`
}

type temperature float64

func (t *temperature) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "%gC", (*float64)(t))
	return err
}

type points []int

func (p *points) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	for {
		t, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if e, ok := t.(xml.StartElement); ok {
			var n int
			if err := d.DecodeElement(&n, &e); err != nil {
				return err
			}
			*p = append(*p, n*10)
		}
	}
}

func (p *points) UnmarshalXMLAttr(a xml.Attr) error {
	for _, s := range strings.Fields(a.Value) {
		*p = append(*p, len(s))
	}
	return nil
}

type lazy struct{}

func (lazy) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error { return nil }

func main() {
	r := result{Stay: "here"}
	err := xml.Unmarshal([]byte(`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE x [<!ELEMENT a "<">]>
<Person kind="k" x:y="z" xmlns:x="http://x"><!-- note -->
	<FullName>Grace R. &lt;Emlin&gt; &#65;&#x42;</FullName>
	<Company>Example Inc.</Company>
	<Email where="home"><Addr>g@example.com</Addr></Email>
	<Email where='work'><Addr><![CDATA[<w>]]></Addr></Email>
	<Group><Value>Friends</Value><Other/><Value>Squash</Value></Group>
	<Age> 42 </Age><Big>18446744073709551615</Big><Ratio>-1.5e3</Ratio><Ok>true</Ok><Phone/><Bytes>ab</Bytes>
</Person>`), &r)
	fmt.Println(err, r.XMLName, r.Kind, r.Name, *r.Phone == "", r.Email, r.Groups, r.Age, r.Big, r.Ratio, r.Ok, r.Stay)
	fmt.Printf("%q %q %v %v %s\n%s\n", strings.TrimSpace(r.Text), r.Comment, r.Rest, r.Attrs, r.Bytes, r.Inner)

	var own struct {
		T    temperature    `xml:"t"`
		P    points         `xml:"p"`
		A    points         `xml:"a,attr"`
		Skip any            `xml:"s"`
		N    xml.Name       `xml:"n"`
		L    [][]byte       `xml:"l"`
		M    map[string]int `xml:"m"`
	}
	fmt.Println(xml.Unmarshal([]byte(`<r a="xx yyy"><t>21.5C</t><p><i>1</i><i>2</i></p><s><deep/></s><n q="1">x</n><l>1</l><l/></r>`), &own))
	fmt.Printf("%v %v %v %v %v %q\n", own.T, own.P, own.A, own.Skip, own.N, own.L)

	for _, text := range []string{"", "<a>", "<a></b>", "</a>", "<a b></a>", "<a b=c></a>", "<a><b></a>", "<a>&nope;</a>", "<a>&#xZ;</a>", "<a>&lt</a>", "<a>]]></a>",
		"<a b='<'/>", "<1/>", "< a/>", "<a/ >", "<a></a ", "<!-x>", "<!--a--b-->", "<![CDAT[", "<![CDATA[a", "<a>\x01</a>", "<a>\xff</a>", "<?xml version='1.1'?><a/>",
		"<?xml version='1.0' encoding='latin1'?><a/>", "<a:b:c/>", "<a xmlns:x='u'></x:a>", "<Other/>", "<Person><Age>x</Age></Person>", "<Person><Age>999999999999999999999</Age></Person>",
		"<Person><Ok>maybe</Ok></Person>", "<Person><Big>-1</Big></Person>", "<Person><Age></Age></Person>", "<Person/>trailing"} {
		fmt.Printf("%-60q %v\n", text, xml.Unmarshal([]byte(text), &result{}))
	}
	fmt.Println(xml.Unmarshal([]byte("<a/>"), result{}), xml.Unmarshal([]byte("<a/>"), (*result)(nil)))
	fmt.Println(xml.Unmarshal([]byte("<r><m/></r>"), &own))
	var l struct{ A lazy }
	fmt.Println(xml.Unmarshal([]byte("<r><A>x</A></r>"), &l))
	var spaced struct {
		XMLName xml.Name `xml:"http://a root"`
		X       string   `xml:"http://b x"`
		Y       string   `xml:"y"`
	}
	fmt.Println(xml.Unmarshal([]byte(`<root xmlns="http://a" xmlns:q="http://b"><q:x>1</q:x><x>2</x><q:y>3</q:y></root>`), &spaced), spaced)
	fmt.Println(xml.Unmarshal([]byte(`<root/>`), &spaced))
}

/* output:
<nil> { Person} k Grace R. <Emlin> AB true [{home g@example.com} {work <w>}] [Friends Squash] 42 18446744073709551615 -1500 true here
"" " note " [{{ Company} Example Inc.}] [{{http://x y} z} {{xmlns x} http://x}] ab
<!-- note -->
	<FullName>Grace R. &lt;Emlin&gt; &#65;&#x42;</FullName>
	<Company>Example Inc.</Company>
	<Email where="home"><Addr>g@example.com</Addr></Email>
	<Email where='work'><Addr><![CDATA[<w>]]></Addr></Email>
	<Group><Value>Friends</Value><Other/><Value>Squash</Value></Group>
	<Age> 42 </Age><Big>18446744073709551615</Big><Ratio>-1.5e3</Ratio><Ok>true</Ok><Phone/><Bytes>ab</Bytes>

<nil>
21.5 [10 20] [2 3] <nil> { n} ["1" ""]
""                                                           EOF
"<a>"                                                        expected element type <Person> but have <a>
"<a></b>"                                                    expected element type <Person> but have <a>
"</a>"                                                       XML syntax error on line 1: unexpected end element </a>
"<a b></a>"                                                  XML syntax error on line 1: attribute name without = in element
"<a b=c></a>"                                                XML syntax error on line 1: unquoted or missing attribute value in element
"<a><b></a>"                                                 expected element type <Person> but have <a>
"<a>&nope;</a>"                                              expected element type <Person> but have <a>
"<a>&#xZ;</a>"                                               expected element type <Person> but have <a>
"<a>&lt</a>"                                                 expected element type <Person> but have <a>
"<a>]]></a>"                                                 expected element type <Person> but have <a>
"<a b='<'/>"                                                 XML syntax error on line 1: unescaped < inside quoted string
"<1/>"                                                       XML syntax error on line 1: invalid XML name: 1
"< a/>"                                                      XML syntax error on line 1: expected element name after <
"<a/ >"                                                      XML syntax error on line 1: expected /> in element
"<a></a "                                                    expected element type <Person> but have <a>
"<!-x>"                                                      XML syntax error on line 1: invalid sequence <!- not part of <!--
"<!--a--b-->"                                                XML syntax error on line 1: invalid sequence "--" not allowed in comments
"<![CDAT["                                                   XML syntax error on line 1: invalid <![ sequence
"<![CDATA[a"                                                 XML syntax error on line 1: unexpected EOF in CDATA section
"<a>\x01</a>"                                                expected element type <Person> but have <a>
"<a>\xff</a>"                                                expected element type <Person> but have <a>
"<?xml version='1.1'?><a/>"                                  xml: unsupported version "1.1"; only version 1.0 is supported
"<?xml version='1.0' encoding='latin1'?><a/>"                xml: encoding "latin1" declared but Decoder.CharsetReader is nil
"<a:b:c/>"                                                   XML syntax error on line 1: expected element name after <
"<a xmlns:x='u'></x:a>"                                      expected element type <Person> but have <a>
"<Other/>"                                                   expected element type <Person> but have <Other>
"<Person><Age>x</Age></Person>"                              strconv.ParseInt: parsing "x": invalid syntax
"<Person><Age>999999999999999999999</Age></Person>"          strconv.ParseInt: parsing "999999999999999999999": value out of range
"<Person><Ok>maybe</Ok></Person>"                            strconv.ParseBool: parsing "maybe": invalid syntax
"<Person><Big>-1</Big></Person>"                             strconv.ParseUint: parsing "-1": invalid syntax
"<Person><Age></Age></Person>"                               <nil>
"<Person/>trailing"                                          <nil>
non-pointer passed to Unmarshal nil pointer passed to Unmarshal
unknown type map[string]int
xml: main.lazy.UnmarshalXML did not consume entire <A> element
<nil> {{http://a root} 1 3}
expected element <root> in name space http://a but have no name space
*/
