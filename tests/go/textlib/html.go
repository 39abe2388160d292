// Escaping for HTML, and entities by name and number, good and broken.
package main

import (
	"fmt"
	"html"
	"strings"
)

func main() {
	fmt.Println(html.EscapeString(`<a href="x">'Tom' & "Jerry"</a> é`))
	for _, s := range []string{"", "&", "&&", "&amp;", "&amp", "&amp;amp;", "a&lt;b&gt;c", "&ltx", "&notit;", "&notin;", "&no", "&copy2024", "&COPY;", "&Aacute;é",
		"&#65;", "&#x41;", "&#X41", "&#65x", "&#", "&#;", "&#x;", "&#xg", "&#0;", "&#128;", "&#x80;", "&#159;", "&#xD800;", "&#x110000;", "&#99999999999;",
		"&#1;", "&#-1;", "&#65", "&#6", "&nbsp;|", "&Tab;|&NewLine;|", "&hArr;&NotEqualTilde;", "&bogus;", "&;", "& amp;", "&frac12;&frac34",
		"&CounterClockwiseContourIntegral;", "&amp&lt&gt", "&quot;&apos;", "tail &", "&ampersand", "&fjlig;", "&zopf;"} {
		fmt.Printf("%q %q\n", s, html.UnescapeString(s))
	}
	text := strings.Repeat(`<p class="a">`, 50)
	fmt.Println(html.UnescapeString(html.EscapeString(text)) == text)
}

/* output:
&lt;a href=&#34;x&#34;&gt;&#39;Tom&#39; &amp; &#34;Jerry&#34;&lt;/a&gt; é
"" ""
"&" "&"
"&&" "&&"
"&amp;" "&"
"&amp" "&"
"&amp;amp;" "&amp;"
"a&lt;b&gt;c" "a<b>c"
"&ltx" "<x"
"&notit;" "¬it;"
"&notin;" "∉"
"&no" "&no"
"&copy2024" "©2024"
"&COPY;" "©"
"&Aacute;é" "Áé"
"&#65;" "A"
"&#x41;" "A"
"&#X41" "A"
"&#65x" "Ax"
"&#" "&#"
"&#;" "&#;"
"&#x;" "�"
"&#xg" "&#xg"
"&#0;" "�"
"&#128;" "€"
"&#x80;" "€"
"&#159;" "Ÿ"
"&#xD800;" "�"
"&#x110000;" "�"
"&#99999999999;" "�"
"&#1;" "\x01"
"&#-1;" "&#-1;"
"&#65" "A"
"&#6" "&#6"
"&nbsp;|" "\u00a0|"
"&Tab;|&NewLine;|" "\t|\n|"
"&hArr;&NotEqualTilde;" "⇔≂̸"
"&bogus;" "&bogus;"
"&;" "&;"
"& amp;" "& amp;"
"&frac12;&frac34" "½¾"
"&CounterClockwiseContourIntegral;" "∳"
"&amp&lt&gt" "&<>"
"&quot;&apos;" "\"'"
"tail &" "tail &"
"&ampersand" "&ersand"
"&fjlig;" "fj"
"&zopf;" "𝕫"
true
*/
