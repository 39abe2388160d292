// No conversion between structs of other fields.
package main

func main() {
	a := struct{ x int }{}
	_ = (struct{ y int })(a) // error col:24: cannot convert a (variable of type struct{x int}) to type struct{y int}
}
