// The environment, and names of it in texts.
package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	os.Clearenv()
	fmt.Println(len(os.Environ()), os.Getenv("A"))
	fmt.Println(os.Setenv("B", "2"), os.Setenv("A", "1"), os.Setenv("E", ""), os.Setenv("", "x"), os.Setenv("a=b", "x"), os.Setenv("a\x00", "x"))
	a, ok := os.LookupEnv("A")
	fmt.Println(a, ok)
	e, ok := os.LookupEnv("E")
	fmt.Println(e, ok)
	_, ok = os.LookupEnv("none")
	fmt.Println(ok)
	os.Setenv("B", "two")
	fmt.Println(strings.Join(os.Environ(), " "))
	fmt.Println(os.Unsetenv("A"), os.Unsetenv("none"), os.Getenv("A"))
	_, err := os.UserHomeDir()
	fmt.Println(err)
	_, err = os.UserCacheDir()
	fmt.Println(err)
	os.Setenv("HOME", "/h")
	h, _ := os.UserHomeDir()
	c, _ := os.UserConfigDir()
	fmt.Println(h, c)
	os.Setenv("XDG_CONFIG_HOME", "rel")
	_, err = os.UserConfigDir()
	fmt.Println(err)
	mapping := func(name string) string { return "<" + name + ">" }
	for _, s := range []string{"$x", "a$x_1.b", "${x}y", "$", "a$", "$$", "$1a", "$12", "${", "${}", "${x", "${1}", "${**}", "$*$#", "$-", "${a b}",
		"$é", "price: $ 5", "", "$x$y"} {
		fmt.Printf("%q %q\n", s, os.Expand(s, mapping))
	}
	fmt.Println(os.ExpandEnv("$B ${HOME} $none."))
	fmt.Println(os.Getpagesize() > 0, os.PathSeparator, os.IsPathSeparator('/'), os.TempDir() != "", os.DevNull)
}

/* output:
0
<nil> <nil> <nil> setenv: invalid argument setenv: invalid argument setenv: invalid argument
1 true
 true
false
B=two A=1 E=
<nil> <nil>
$HOME is not defined
neither $XDG_CACHE_HOME nor $HOME are defined
/h /h/.config
<nil>
"$x" "<x>"
"a$x_1.b" "a<x_1>.b"
"${x}y" "<x>y"
"$" "$"
"a$" "a$"
"$$" "<$>"
"$1a" "<1>a"
"$12" "<1>2"
"${" ""
"${}" ""
"${x" "x"
"${1}" "<1>"
"${**}" "<**>"
"$*$#" "<*><#>"
"$-" "<->"
"${a b}" "<a b>"
"$é" "$é"
"price: $ 5" "price: $ 5"
"" ""
"$x$y" "<x><y>"
two /h .
true 47 true true /dev/null
*/
