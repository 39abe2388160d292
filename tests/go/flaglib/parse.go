// Flags of every type, given in every way; what is left; errors and help with their texts.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

type level int

func (l level) MarshalText() ([]byte, error) { return []byte(fmt.Sprint("level", int(l))), nil }
func (l *level) UnmarshalText(b []byte) error {
	if !strings.HasPrefix(string(b), "level") {
		return errors.New("no level")
	}
	_, err := fmt.Sscan(string(b[5:]), (*int)(l))
	return err
}

type fragile struct{ p *int }

func (f fragile) String() string   { return fmt.Sprint(*f.p) }
func (f fragile) Set(string) error { return nil }

func set() (*flag.FlagSet, func()) {
	f := flag.NewFlagSet("prog", flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	b := f.Bool("b", false, "a `switch` of one letter")
	v := f.Bool("verbose", true, "say more\nin two lines")
	i := f.Int("n", 5, "number of `things`")
	i64 := f.Int64("i64", 0, "")
	u := f.Uint("u", 7, "unsigned")
	u64 := f.Uint64("u64", 0, "unsigned")
	s := f.String("s", "text", "a string")
	empty := f.String("empty", "", "another string")
	x := f.Float64("x", 1.5, "a float")
	d := f.Duration("d", 2*time.Second, "how long")
	var l list
	f.Var(&l, "l", "a list")
	var lv level
	f.TextVar(&lv, "level", level(3), "a text variable")
	f.Func("f", "a function", func(s string) error {
		if s == "bad" {
			return errors.New("it is bad")
		}
		fmt.Println("f called with", s)
		return nil
	})
	f.BoolFunc("bf", "a function without text", func(s string) error { fmt.Println("bf called with", s); return nil })
	return f, func() {
		fmt.Println(*b, *v, *i, *i64, *u, *u64, *s, *empty, *x, *d, l, lv, f.Args(), f.NArg(), f.NFlag(), f.Arg(0), f.Arg(9), f.Parsed())
		f.Visit(func(g *flag.Flag) { fmt.Print(g.Name, "=", g.Value, " ") })
		fmt.Println()
	}
}

func caught(f func()) {
	defer func() { fmt.Println("caught", recover()) }()
	f()
}

func main() {
	for _, line := range []string{"", "-b -n 3 rest", "--b --n=0x10 -s= -x 1e3 -d 1h2m -- -b", "-verbose=false -l a -l b --level level9 x -n 1",
		"-f hello -bf -u 3 -u64 18446744073709551615 -i64 -9", "-", "- -b"} {
		f, show := set()
		fmt.Println(f.Parse(strings.Fields(line)))
		show()
	}
	for _, line := range []string{"-none", "-n", "-n x", "-n 99999999999999999999", "-b=maybe", "---n", "-=3", "--", "-d 5", "-u -1", "-x y", "-level 4",
		"-f bad", "-verbose=2", "-i64=", "-s"} {
		f, _ := set()
		f.Usage = func() { fmt.Println("(usage)") }
		fmt.Println(f.Parse(strings.Fields(line)))
	}
	f, _ := set()
	err := f.Parse([]string{"-h"})
	fmt.Println(err, err == flag.ErrHelp)
	p := 3
	g := flag.NewFlagSet("", flag.ContinueOnError)
	g.SetOutput(os.Stdout)
	g.Var(fragile{&p}, "fragile", "breaks")
	g.Parse([]string{"-help"})

	caught(func() { f.Bool("b", false, "") })
	caught(func() { g.Var(fragile{&p}, "fragile", "") })
	caught(func() { f.Bool("-x", false, "") })
	caught(func() { f.Bool("x=y", false, "") })
	h := flag.NewFlagSet("h", flag.PanicOnError)
	h.SetOutput(os.Stdout)
	caught(func() { h.Parse([]string{"-x"}) })
	fmt.Println(f.Set("n", "12"), f.Set("n", "y"), f.Set("undefined", "1"), f.Lookup("n").Value, f.Lookup("n").DefValue, f.Lookup("zzz") == nil)
	fmt.Println(f.Lookup("x").Value.(flag.Getter).Get(), f.Name(), f.ErrorHandling() == flag.ContinueOnError)
	f.VisitAll(func(g *flag.Flag) {
		name, usage := flag.UnquoteUsage(g)
		fmt.Printf("%s:%s:%q ", g.Name, name, usage)
	})
	fmt.Println()
	n := flag.Int("global", 4, "of the command line")
	flag.CommandLine.SetOutput(os.Stdout)
	flag.Parse()
	fmt.Println(*n, flag.NArg(), flag.NFlag(), flag.Args(), flag.Parsed())
	flag.CommandLine.Init("cmd", flag.ContinueOnError)
	flag.PrintDefaults()
}

/* output:
<nil>
false true 5 0 7 0 text  1.5 2s [] 3 [] 0 0   true

<nil>
true true 3 0 7 0 text  1.5 2s [] 3 [rest] 1 2 rest  true
b=true n=3
<nil>
true true 16 0 7 0   1000 1h2m0s [] 3 [-b] 1 5 -b  true
b=true d=1h2m0s n=16 s= x=1000
<nil>
false false 5 0 7 0 text  1.5 2s [a b] 9 [x -n 1] 3 3 x  true
l=a,b level=level9 verbose=false
f called with hello
bf called with true
<nil>
false true 5 -9 3 18446744073709551615 text  1.5 2s [] 3 [] 0 5   true
bf= f= i64=-9 u=3 u64=18446744073709551615
<nil>
false true 5 0 7 0 text  1.5 2s [] 3 [-] 1 0 -  true

<nil>
false true 5 0 7 0 text  1.5 2s [] 3 [- -b] 2 0 -  true

flag provided but not defined: -none
(usage)
flag provided but not defined: -none
flag needs an argument: -n
(usage)
flag needs an argument: -n
invalid value "x" for flag -n: parse error
(usage)
invalid value "x" for flag -n: parse error
invalid value "99999999999999999999" for flag -n: value out of range
(usage)
invalid value "99999999999999999999" for flag -n: value out of range
invalid boolean value "maybe" for -b: parse error
(usage)
invalid boolean value "maybe" for -b: parse error
bad flag syntax: ---n
(usage)
bad flag syntax: ---n
bad flag syntax: -=3
(usage)
bad flag syntax: -=3
<nil>
invalid value "5" for flag -d: parse error
(usage)
invalid value "5" for flag -d: parse error
invalid value "-1" for flag -u: parse error
(usage)
invalid value "-1" for flag -u: parse error
invalid value "y" for flag -x: parse error
(usage)
invalid value "y" for flag -x: parse error
invalid value "4" for flag -level: no level
(usage)
invalid value "4" for flag -level: no level
invalid value "bad" for flag -f: it is bad
(usage)
invalid value "bad" for flag -f: it is bad
invalid boolean value "2" for -verbose: parse error
(usage)
invalid boolean value "2" for -verbose: parse error
invalid value "" for flag -i64: parse error
(usage)
invalid value "" for flag -i64: parse error
flag needs an argument: -s
(usage)
flag needs an argument: -s
Usage of prog:
  -b switch
    	a switch of one letter
  -bf
    	a function without text
  -d duration
    	how long (default 2s)
  -empty string
    	another string
  -f value
    	a function
  -i64 int
    	
  -l value
    	a list
  -level value
    	a text variable (default level3)
  -n things
    	number of things (default 5)
  -s string
    	a string (default "text")
  -u uint
    	unsigned (default 7)
  -u64 uint
    	unsigned
  -verbose
    	say more
    	in two lines (default true)
  -x float
    	a float (default 1.5)
flag: help requested true
Usage:
  -fragile value
    	breaks

panic calling String method on zero main.fragile for flag fragile: runtime error: invalid memory address or nil pointer dereference
prog flag redefined: b
caught prog flag redefined: b
flag redefined: fragile
caught flag redefined: fragile
flag "-x" begins with -
caught flag "-x" begins with -
flag "x=y" contains =
caught flag "x=y" contains =
flag provided but not defined: -x
Usage of h:
caught flag provided but not defined: -x
<nil> parse error no such flag -undefined 0 5 true
1.5 prog true
b:switch:"a switch of one letter" bf::"a function without text" d:duration:"how long" empty:string:"another string" f:value:"a function" i64:int:"" l:value:"a list" level:value:"a text variable" n:things:"number of things" s:string:"a string" u:uint:"unsigned" u64:uint:"unsigned" verbose::"say more\nin two lines" x:float:"a float"
4 0 0 [] true
  -global int
    	of the command line (default 4)
*/
