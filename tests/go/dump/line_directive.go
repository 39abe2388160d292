// A trace names lines as line directives do, and takes their paths as they stand.
package main

func inner() {
//line /gram/rules.y:12
	panic("rule")
}

func outer() {
	/*line gram.y:40:3*/ inner()
}

func main() {
//line :7
	outer()
}

/* dump:
panic: rule

goroutine 1 [running]:
main.inner(...)
	rules.y:12
main.outer(...)
	gram.y:40
main.main()
	??:7
*/
