// net/url: queries, and escaping for a query and for one segment of a path.
package main

import (
	"fmt"
	"net/url"
)

func main() {
	v := url.Values{}
	v.Set("name", "Ann Ü")
	v.Add("z", "1&2")
	v.Add("z", "=")
	v.Add("a", "")
	fmt.Println(v.Encode(), v.Get("z"), v.Get("no"), v.Has("a"), v.Has("no")) // out: a=&name=Ann+%C3%9C&z=1%262&z=%3D 1&2  true false
	v.Del("z")
	fmt.Println(len(v), url.Values(nil).Encode() == "") // out: 2 true

	q, err := url.ParseQuery("a=1&b=x+y&a=%32&&c&d=%zz&e;f=1&=none")
	fmt.Println(q, err) // out: map[:[none] a:[1 2] b:[x y] c:[]] invalid semicolon separator in query
	_, err = url.ParseQuery("a=%&b=%zz")
	fmt.Println(err) // out: invalid URL escape "%"
	u, _ := url.Parse("/?a=b%26c&d=%")
	fmt.Println(u.Query()) // out: map[a:[b&c]]

	all := " !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~é"
	fmt.Println(url.QueryEscape(all))
	// out: +%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F09%3A%3B%3C%3D%3E%3F%40AZ%5B%5C%5D%5E_%60az%7B%7C%7D~%C3%A9
	fmt.Println(url.PathEscape(all))
	// out: %20%21%22%23$%25&%27%28%29%2A+%2C-.%2F09:%3B%3C=%3E%3F@AZ%5B%5C%5D%5E_%60az%7B%7C%7D~%C3%A9
	one, err1 := url.QueryUnescape(url.QueryEscape(all))
	two, err2 := url.PathUnescape(url.PathEscape(all))
	fmt.Println(one == all, two == all, err1, err2) // out: true true <nil> <nil>
	fmt.Println(url.PathUnescape("a+b%2"))          // out:  invalid URL escape "%2"
	fmt.Println(url.QueryUnescape("a+b"))           // out: a b <nil>
}
