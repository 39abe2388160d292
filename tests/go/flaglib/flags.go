// A FlagSet: values, defaults, errors, what is left.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"
)

func main() {
	fs := flag.NewFlagSet("tool", flag.ContinueOnError)
	fs.SetOutput(os.Stdout)
	n := fs.Int("n", 3, "how `many`")
	s := fs.String("name", "x", "the name")
	b := fs.Bool("v", false, "verbose")
	d := fs.Duration("wait", time.Second, "how long")
	fmt.Println(fs.Parse([]string{"-n=5", "--name", "bob", "-v", "-wait", "2m", "rest", "-n", "9"}))
	fmt.Println(*n, *s, *b, *d, fs.Args(), fs.NFlag(), fs.Arg(0))
	fs.VisitAll(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, "(", f.DefValue, ") ") })
	fmt.Println()
	fmt.Println(fs.Parse([]string{"-n", "abc"}))
	fmt.Println(fs.Parse([]string{"-zzz"}))
}

/* output:
<nil>
5 bob true 2m0s [rest -n 9] 4 rest
n=5(3) name=bob(x) v=true(false) wait=2m0s(1s) 
invalid value "abc" for flag -n: parse error
Usage of tool:
  -n many
    	how many (default 3)
  -name string
    	the name (default "x")
  -v	verbose
  -wait duration
    	how long (default 1s)
invalid value "abc" for flag -n: parse error
flag provided but not defined: -zzz
Usage of tool:
  -n many
    	how many (default 3)
  -name string
    	the name (default "x")
  -v	verbose
  -wait duration
    	how long (default 1s)
flag provided but not defined: -zzz
*/
