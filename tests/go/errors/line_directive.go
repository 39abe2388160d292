// Errors are told where line directives put them; a column only where the directive has one. What stands under the first
// directive that finds something comes first.
package main

//line gram.y:100
var x int
//line gram.y:200:3
var x int

/*line :5:1*/
var y int = /*line rules.y:3*/ "a"

//line gram.y:x
//line gram.y:0
//line gram.y:1:0
//line gram.y:1:x
//line gram.y:1073741824:1073741824
//line gram.y:1073741825
/*line gram.y:12
*/
func f() {
L:
	/*line a.y:12:4*/ z := 1; /*line a.y:15:70*/ undefined()
L:
}

func main() {}

/* refused:
rules.y:3: cannot use "a" (untyped string constant) as int value in variable declaration
rules.y:5: invalid line number: x
rules.y:6: invalid line number: 0
rules.y:7: invalid column number: 0
rules.y:8: invalid line number: x
gram.y:1073741824: invalid line number: 1073741825
gram.y:1073741825:15: invalid line number: 12

gram.y:1073741828:1: label L defined and not used
a.y:16:1: label L already defined at gram.y:1073741828:1[./line_directive.go:22:1]
gram.y:200:7: x redeclared in this block
	gram.y:100[./line_directive.go:6:5]: other declaration of x
rules.y:3: too many errors
*/
