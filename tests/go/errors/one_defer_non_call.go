// defer wants a call.
package main


func main() {
defer main // error col:7: expression in defer must be function call
}
