package main

import "fmt" /* behind an import */

func main() {
	a := /* inside */ 1 /* and
	a comment over lines is a newline */
	b := 2                                                 // to the line's end /* not a block
	fmt.Println("// not a comment", "/* nor this */", a+b) // out: // not a comment /* nor this */ 3
	fmt.Println('/', "*/", `//`)                           // out: 47 */ //
	/* /* does not nest */
	fmt.Println(a /**/ - b) // out: -1
}
