// net/url: the parts of a URL, what they look like put together again, and what cannot be read.
package main

import (
	"errors"
	"fmt"
	"net/url"
)

func show(text string) {
	u, err := url.Parse(text)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s|%s|%v|%s|%s|%s|%s|%s %t %t\n", u.Scheme, u.Opaque, u.User, u.Host, u.Path, u.RawPath, u.RawQuery, u.Fragment,
		u.ForceQuery, u.OmitHost)
	if u.String() != text {
		fmt.Println("written", u)
	}
}

func main() {
	show("postgres://user:pass@host.com:5432/path?k=v&k=w#frag")
	// out: postgres||user:pass|host.com:5432|/path||k=v&k=w|frag false false
	show("mailto:a@b.c?subject=x") // out: mailto|a@b.c|||||subject=x| false false
	show("HTTP://a%20b@[fe80::1%25en0]:80/a%2fb/ü?")
	// out: http||a%20b|[fe80::1%en0]:80|/a/b/ü|/a%2fb/ü|| true false
	// out: written http://a%20b@[fe80::1%25en0]:80/a/b/%C3%BC?
	show("file:/etc/x")   // out: file||||/etc/x||| false true
	show("file:///etc/x") // out: file||||/etc/x||| false false
	show("//host/p")      // out: |||host|/p||| false false
	show("///p")          // out: ||||///p||| false false
	show("a/b:c")         // out: ||||a/b:c||| false false
	show("*")             // out: ||||*||| false false
	show("#a%20b c")      // out: |||||||a b c false false
	// out: written #a%20b%20c
	show("a:b:c")                      // out: a|b:c|||||| false false
	show("1a:b")                       // out: parse "1a:b": first path segment in URL cannot contain colon
	show(":b")                         // out: parse ":b": missing protocol scheme
	show("http://a:b")                 // out: parse "http://a:b": invalid port ":b" after host
	show("http://[::1")                // out: parse "http://[::1": missing ']' in host
	show("http://a b/")                // out: parse "http://a b/": invalid character " " in host name
	show("http://a%41/")               // out: parse "http://a%41/": invalid URL escape "%41"
	show("/%zz")                       // out: parse "/%zz": invalid URL escape "%zz"
	show("/%4")                        // out: parse "/%4": invalid URL escape "%4"
	show("http://a\x7f/")              // out: parse "http://a\x7f/": net/url: invalid control character in URL
	show("http://us er@h/")            // out: parse "http://us er@h/": net/url: invalid userinfo
	_, err := url.ParseRequestURI("a") // a request names a whole URL or a path
	fmt.Println(err)                   // out: parse "a": invalid URI for request
	_, err = url.ParseRequestURI("")
	fmt.Println(err) // out: parse "": empty url
	var wrong *url.Error
	fmt.Println(errors.As(err, &wrong), wrong.Op, wrong.Timeout(), wrong.Temporary()) // out: true parse false false

	u := &url.URL{Scheme: "https", Host: "e.com:8080", Path: "/a b/c;d", RawQuery: "q=1", User: url.UserPassword("me", "p@:/")}
	fmt.Println(u)                                                     // out: https://me:p%40%3A%2F@e.com:8080/a%20b/c;d?q=1
	fmt.Println(u.Redacted())                                          // out: https://me:xxxxx@e.com:8080/a%20b/c;d?q=1
	fmt.Println(u.Hostname(), u.Port(), u.RequestURI(), u.IsAbs())     // out: e.com 8080 /a%20b/c;d?q=1 true
	fmt.Println(u.JoinPath("../x", "y/"), u.EscapedPath())             // out: https://me:p%40%3A%2F@e.com:8080/a%20b/x/y/?q=1 /a%20b/c;d
	fmt.Println(&url.URL{Path: "a:b"}, &url.URL{Host: "h", Path: "p"}) // out: ./a:b //h/p
	fmt.Println(url.JoinPath("http://h/a/", "b", "../c"))              // out: http://h/a/c <nil>
	text, _ := u.MarshalBinary()
	var back url.URL
	fmt.Println(back.UnmarshalBinary(text), back == *u, *back.User == *u.User) // out: <nil> false true

	base, _ := url.Parse("http://h/b/c/d;p?q#f")
	for _, ref := range []string{"g:h", "g", "./g/", "/g", "//g", "?y", "#s", "", "..", "../../../g", "g;x=1/../y", "./.", "a//b", "../..//x"} {
		to, _ := base.Parse(ref)
		fmt.Print(to, " ")
	}
	// out: g:h http://h/b/c/g http://h/b/c/g/ http://h/g http://g http://h/b/c/d;p?y http://h/b/c/d;p?q#s http://h/b/c/d;p?q#f http://h/b/ http://h/g http://h/b/c/y http://h/b/c/ http://h/b/c/a//b http://h//x |
	fmt.Println("|")
}
