// Dots outside a parameter list.
package main


func main() {
var x ...int // error col:7: syntax error: unexpected ..., expected type
_ = x
}
