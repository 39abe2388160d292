// What a program was built of, as text and back, and settings that tell what was set before.
package main

import (
	"fmt"
	"math"
	"runtime"
	"runtime/debug"
)

func main() {
	info := &debug.BuildInfo{GoVersion: "go1.23", Path: "example.com/cmd", Main: debug.Module{Path: "example.com", Version: "v1.2.3", Sum: "h1:x"},
		Deps:     []*debug.Module{{Path: "a", Version: "v1"}, {Path: "b", Version: "v2", Replace: &debug.Module{Path: "c", Version: "v3", Sum: "h1:y"}}},
		Settings: []debug.BuildSetting{{Key: "-tags", Value: "x y"}, {Key: "odd key", Value: "v"}, {Key: "CGO_ENABLED", Value: "0"}, {Key: "", Value: ""}}}
	text := info.String()
	fmt.Printf("%q\n", text)
	back, err := debug.ParseBuildInfo(text)
	fmt.Printf("%q %v\n", back.String(), err)
	for _, s := range []string{"", "path\tx", "mod\tx\n", "mod\tx\tv1\n", "=>\ta\tb\tc\n", "dep\ta\tb\n=>\ta\n", "build\t\n", "build\tx\n", "build\t=x\n", "build\t\"a b\"=c\n",
		"build\t\"a\n", "build\t\"a\"\n", "build\t\"a\"x\n", "build\ta b=c\n", "build\ta=\"b\n", "build\ta=b c\n", "other\tline\n", "path\n"} {
		bi, err := debug.ParseBuildInfo(s)
		if bi == nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%q %v\n", bi.String(), err)
	}
	own, ok := debug.ReadBuildInfo()
	fmt.Println(own.Path, ok)
	fmt.Println(debug.SetMaxStack(1e9) > 0, debug.SetMaxThreads(10000), debug.SetMemoryLimit(-1) == math.MaxInt64, debug.SetPanicOnFault(true), debug.SetPanicOnFault(false))
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(100), debug.SetCrashOutput(nil, debug.CrashOptions{}))
	debug.SetTraceback("single")
	runtime.GC()
	var stats debug.GCStats
	debug.ReadGCStats(&stats)
	fmt.Println(stats.NumGC > 0)
	var p runtime.Pinner
	p.Pin(&stats)
	p.Unpin()
	fmt.Println(runtime.NumCgoCall() >= 0, runtime.Compiler, runtime.GOOS, runtime.GOARCH)
	n, ok := runtime.GoroutineProfile(nil)
	fmt.Println(n > 0, ok)
}

/* output:
"go\tgo1.23\npath\texample.com/cmd\nmod\texample.com\tv1.2.3\th1:x\ndep\ta\tv1\t\ndep\tb\tv2\n=>\tc\tv3\th1:y\n\nbuild\t-tags=\"x y\"\nbuild\t\"odd key\"=v\nbuild\tCGO_ENABLED=0\nbuild\t\"\"=\n"
"path\texample.com/cmd\nmod\texample.com\tv1.2.3\th1:x\ndep\ta\tv1\t\ndep\tb\tv2\n=>\tc\tv3\th1:y\n\nbuild\t-tags=\"x y\"\nbuild\t\"odd key\"=v\nbuild\tCGO_ENABLED=0\nbuild\t\"\"=\n" <nil>
"" <nil>
"" <nil>
could not parse Go build info: line 1: expected 2 or 3 columns; got 1
"mod\tx\tv1\t\n" <nil>
could not parse Go build info: line 1: replacement with no module on previous line
could not parse Go build info: line 2: expected 3 columns for replacement; got 1
could not parse Go build info: line 1: build line missing '='
could not parse Go build info: line 1: build line missing '=' after key
could not parse Go build info: line 1: build line with missing key
"build\t\"a b\"=c\n" <nil>
could not parse Go build info: line 1: invalid quoted key in build line
could not parse Go build info: line 1: build line missing '=' after quoted key
could not parse Go build info: line 1: unexpected character after quoted key: 'x'
could not parse Go build info: line 1: unquoted key "a b" must be quoted
could not parse Go build info: line 1: invalid quoted value in build line
could not parse Go build info: line 1: unquoted value "b c" must be quoted
"" <nil>
"" <nil>
command-line-arguments true
true 10000 true false true
100 50 <nil>
true
true gc linux amd64
true false
*/
