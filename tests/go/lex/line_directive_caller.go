// Line directives: runtime.Caller says what they say, with a file or without one, in comments of both kinds.
package main

import (
	"fmt"
	"runtime"
)

func say(what string) {
	_, file, line, ok := runtime.Caller(1)
	fmt.Println(what, file, line, ok)
}

func main() {
//line foo.y:1
	say("file")
//line sub/foo.y:100:7
	say("folder and column")
//line :11:22
	say("the file before")
//line :5
	say("no file")
//line /abs/../abs/foo.y:1
	say("as written")
//line c:/abs/foo.y:7
	say("other colons")
 //line bar.y:9
	say("not at the line's start")
	//line bar.y:9
	say("nor here")
	/*line :10*/ say("one"); /*line foo.y:20*/ say("two"); /*line :30:1*/ say("three")
	say("the next line")
//line about lines
	say("no directive")
	func() { say("in a literal") }()
//line foo.y:100
	defer say("deferred")
	for range func(yield func() bool) { yield() } {
		say("in a loop's body")
	}
}

/* output:
file foo.y 1 true
folder and column sub/foo.y 100 true
the file before sub/foo.y 11 true
no file ?? 5 true
as written /abs/../abs/foo.y 1 true
other colons c:/abs/foo.y 7 true
not at the line's start c:/abs/foo.y 9 true
nor here c:/abs/foo.y 11 true
one ?? 10 true
two foo.y 20 true
three foo.y 30 true
the next line foo.y 31 true
no directive foo.y 33 true
in a literal foo.y 34 true
in a loop's body foo.y 102 true
deferred foo.y 104 true
*/
