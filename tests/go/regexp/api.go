// All the ways to find, replace, split and expand.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	re := regexp.MustCompile(`(?P<key>\w+)=(?P<value>\w*)`)
	s := "a=1, bb=22 ,c=; d"
	b := []byte(s)
	fmt.Printf("%q\n", re.Find(b))
	fmt.Printf("%q\n", re.FindString(s))
	fmt.Println(re.FindIndex(b), re.FindStringIndex(s))
	fmt.Printf("%q %q\n", re.FindSubmatch(b), re.FindStringSubmatch(s))
	fmt.Println(re.FindSubmatchIndex(b), re.FindStringSubmatchIndex(s))
	for _, n := range []int{-1, 0, 1, 2, 5} {
		fmt.Printf("%d %q %q\n", n, re.FindAll(b, n), re.FindAllString(s, n))
		fmt.Println(re.FindAllIndex(b, n), re.FindAllStringIndex(s, n))
		fmt.Printf("%q %q\n", re.FindAllSubmatch(b, n), re.FindAllStringSubmatch(s, n))
		fmt.Println(re.FindAllSubmatchIndex(b, n), re.FindAllStringSubmatchIndex(s, n))
		fmt.Printf("%q %q\n", re.Split(s, n), regexp.MustCompile(`,\s*`).Split("x, y,z,", n))
	}
	fmt.Println(re.Match(b), re.MatchString("none"), re.MatchReader(strings.NewReader(s)), re.FindReaderIndex(strings.NewReader(s)), re.FindReaderSubmatchIndex(strings.NewReader("..q=w")))
	for _, repl := range []string{"$value:$key", "${key}x", "$keyx", "$1$2", "$3", "$$", "$", "${", "${key", "$ 1", "<$0>", "${2}1", "$21"} {
		fmt.Printf("%q %q %q\n", re.ReplaceAllString(s, repl), re.ReplaceAll(b, []byte(repl)), re.ReplaceAllLiteralString(s, repl))
	}
	fmt.Println(re.ReplaceAllStringFunc(s, strings.ToUpper), string(re.ReplaceAllFunc(b, func(x []byte) []byte { return x[:1] })), string(re.ReplaceAllLiteral(b, []byte("$1"))))
	fmt.Println(string(re.Expand([]byte("> "), []byte("$value-$key"), b, re.FindSubmatchIndex(b))), string(re.ExpandString(nil, "$key", s, re.FindStringSubmatchIndex(s))))
	fmt.Println(re.SubexpIndex("value"), re.SubexpIndex("none"), re.SubexpIndex(""), re.NumSubexp(), re.String(), re)
	for _, p := range []string{`abc`, `abc+`, `^abc`, `(abc)`, `(?i)abc`, `a|b`, ``} {
		prefix, complete := regexp.MustCompile(p).LiteralPrefix()
		fmt.Printf("%q %v ", prefix, complete)
	}
	fmt.Println()
	for _, p := range []string{`a*`, ``, `x*`, `b|`, `^`, `$`, `\b`, `(?m)^`} {
		re := regexp.MustCompile(p)
		for _, s := range []string{"", "a", "baac", "日本", "a b\nc"} {
			fmt.Printf("%q %q %v %q|", re.ReplaceAllString(s, "-"), re.FindAllString(s, -1), re.FindAllStringIndex(s, -1), re.Split(s, -1))
		}
		fmt.Println()
	}
	fmt.Println(regexp.QuoteMeta(`a.b*c[d]\e`), regexp.MustCompile(regexp.QuoteMeta("1+1=2?")).MatchString("1+1=2?"))
	text, _ := re.MarshalText()
	var other regexp.Regexp
	fmt.Println(string(text), other.UnmarshalText([]byte("x+")), other.String(), other.UnmarshalText([]byte("x(")))
	long := strings.Repeat("a", 5000)
	fmt.Println(regexp.MustCompile(`(a*)*b`).MatchString(long), regexp.MustCompile(`(a|aa)*$`).MatchString(long), regexp.MustCompile(`(x+x+)+y`).MatchString(strings.Repeat("x", 2000)))
	ok, err := regexp.Match(`^\d{3}-\d{4}$`, []byte("555-1234"))
	fmt.Println(ok, err)
	dates := regexp.MustCompile(`(\d{4})-(\d{2})-(\d{2})`)
	fmt.Println(dates.ReplaceAllString("on 2024-01-31 and 1999-12-25", "$3/$2/$1"))
}

/* output:
"a=1"
"a=1"
[0 3] [0 3]
["a=1" "a" "1"] ["a=1" "a" "1"]
[0 3 0 1 2 3] [0 3 0 1 2 3]
-1 ["a=1" "bb=22" "c="] ["a=1" "bb=22" "c="]
[[0 3] [5 10] [12 14]] [[0 3] [5 10] [12 14]]
[["a=1" "a" "1"] ["bb=22" "bb" "22"] ["c=" "c" ""]] [["a=1" "a" "1"] ["bb=22" "bb" "22"] ["c=" "c" ""]]
[[0 3 0 1 2 3] [5 10 5 7 8 10] [12 14 12 13 14 14]] [[0 3 0 1 2 3] [5 10 5 7 8 10] [12 14 12 13 14 14]]
["" ", " " ," "; d"] ["x" "y" "z" ""]
0 [] []
[] []
[] []
[] []
[] []
1 ["a=1"] ["a=1"]
[[0 3]] [[0 3]]
[["a=1" "a" "1"]] [["a=1" "a" "1"]]
[[0 3 0 1 2 3]] [[0 3 0 1 2 3]]
["a=1, bb=22 ,c=; d"] ["x, y,z,"]
2 ["a=1" "bb=22"] ["a=1" "bb=22"]
[[0 3] [5 10]] [[0 3] [5 10]]
[["a=1" "a" "1"] ["bb=22" "bb" "22"]] [["a=1" "a" "1"] ["bb=22" "bb" "22"]]
[[0 3 0 1 2 3] [5 10 5 7 8 10]] [[0 3 0 1 2 3] [5 10 5 7 8 10]]
["" ", bb=22 ,c=; d"] ["x" "y,z,"]
5 ["a=1" "bb=22" "c="] ["a=1" "bb=22" "c="]
[[0 3] [5 10] [12 14]] [[0 3] [5 10] [12 14]]
[["a=1" "a" "1"] ["bb=22" "bb" "22"] ["c=" "c" ""]] [["a=1" "a" "1"] ["bb=22" "bb" "22"] ["c=" "c" ""]]
[[0 3 0 1 2 3] [5 10 5 7 8 10] [12 14 12 13 14 14]] [[0 3 0 1 2 3] [5 10 5 7 8 10] [12 14 12 13 14 14]]
["" ", " " ," "; d"] ["x" "y" "z" ""]
true false true [0 3] [2 5 2 3 4 5]
"1:a, 22:bb ,:c; d" "1:a, 22:bb ,:c; d" "$value:$key, $value:$key ,$value:$key; d"
"ax, bbx ,cx; d" "ax, bbx ,cx; d" "${key}x, ${key}x ,${key}x; d"
",  ,; d" ",  ,; d" "$keyx, $keyx ,$keyx; d"
"a1, bb22 ,c; d" "a1, bb22 ,c; d" "$1$2, $1$2 ,$1$2; d"
",  ,; d" ",  ,; d" "$3, $3 ,$3; d"
"$, $ ,$; d" "$, $ ,$; d" "$$, $$ ,$$; d"
"$, $ ,$; d" "$, $ ,$; d" "$, $ ,$; d"
"${, ${ ,${; d" "${, ${ ,${; d" "${, ${ ,${; d"
"${key, ${key ,${key; d" "${key, ${key ,${key; d" "${key, ${key ,${key; d"
"$ 1, $ 1 ,$ 1; d" "$ 1, $ 1 ,$ 1; d" "$ 1, $ 1 ,$ 1; d"
"<a=1>, <bb=22> ,<c=>; d" "<a=1>, <bb=22> ,<c=>; d" "<$0>, <$0> ,<$0>; d"
"11, 221 ,1; d" "11, 221 ,1; d" "${2}1, ${2}1 ,${2}1; d"
",  ,; d" ",  ,; d" "$21, $21 ,$21; d"
A=1, BB=22 ,C=; d a, b ,c; d $1, $1 ,$1; d
> 1-a a
2 -1 -1 2 (?P<key>\w+)=(?P<value>\w*) (?P<key>\w+)=(?P<value>\w*)
"abc" true "abc" false "" false "abc" true "" false "" false "" true
"-" [""] [[0 0]] [""]|"-" ["a"] [[0 1]] ["" ""]|"-b-c-" ["" "aa" ""] [[0 0] [1 3] [4 4]] ["b" "c"]|"-日-本-" ["" "" ""] [[0 0] [3 3] [6 6]] ["日" "本"]|"- -b-\n-c-" ["a" "" "" "" ""] [[0 1] [2 2] [3 3] [4 4] [5 5]] ["" " " "b" "\n" "c"]|
"-" [""] [[0 0]] []|"-a-" ["" ""] [[0 0] [1 1]] ["a"]|"-b-a-a-c-" ["" "" "" "" ""] [[0 0] [1 1] [2 2] [3 3] [4 4]] ["b" "a" "a" "c"]|"-日-本-" ["" "" ""] [[0 0] [3 3] [6 6]] ["日" "本"]|"-a- -b-\n-c-" ["" "" "" "" "" ""] [[0 0] [1 1] [2 2] [3 3] [4 4] [5 5]] ["a" " " "b" "\n" "c"]|
"-" [""] [[0 0]] [""]|"-a-" ["" ""] [[0 0] [1 1]] ["a"]|"-b-a-a-c-" ["" "" "" "" ""] [[0 0] [1 1] [2 2] [3 3] [4 4]] ["b" "a" "a" "c"]|"-日-本-" ["" "" ""] [[0 0] [3 3] [6 6]] ["日" "本"]|"-a- -b-\n-c-" ["" "" "" "" "" ""] [[0 0] [1 1] [2 2] [3 3] [4 4] [5 5]] ["a" " " "b" "\n" "c"]|
"-" [""] [[0 0]] [""]|"-a-" ["" ""] [[0 0] [1 1]] ["a"]|"-a-a-c-" ["b" "" "" ""] [[0 1] [2 2] [3 3] [4 4]] ["" "a" "a" "c"]|"-日-本-" ["" "" ""] [[0 0] [3 3] [6 6]] ["日" "本"]|"-a- -\n-c-" ["" "" "b" "" ""] [[0 0] [1 1] [2 3] [4 4] [5 5]] ["a" " " "\n" "c"]|
"-" [""] [[0 0]] [""]|"-a" [""] [[0 0]] ["a"]|"-baac" [""] [[0 0]] ["baac"]|"-日本" [""] [[0 0]] ["日本"]|"-a b\nc" [""] [[0 0]] ["a b\nc"]|
"-" [""] [[0 0]] [""]|"a-" [""] [[1 1]] ["a"]|"baac-" [""] [[4 4]] ["baac"]|"日本-" [""] [[6 6]] ["日本"]|"a b\nc-" [""] [[5 5]] ["a b\nc"]|
"" [] [] [""]|"-a-" ["" ""] [[0 0] [1 1]] ["a"]|"-baac-" ["" ""] [[0 0] [4 4]] ["baac"]|"日本" [] [] ["日本"]|"-a- -b-\n-c-" ["" "" "" "" "" ""] [[0 0] [1 1] [2 2] [3 3] [4 4] [5 5]] ["a" " " "b" "\n" "c"]|
"-" [""] [[0 0]] [""]|"-a" [""] [[0 0]] ["a"]|"-baac" [""] [[0 0]] ["baac"]|"-日本" [""] [[0 0]] ["日本"]|"-a b\n-c" ["" ""] [[0 0] [4 4]] ["a b\n" "c"]|
a\.b\*c\[d\]\\e true
(?P<key>\w+)=(?P<value>\w*) <nil> x+ error parsing regexp: missing closing ): `x(`
false true false
true <nil>
on 31/01/2024 and 25/12/1999
*/
