// An assignment is no condition.
package main


func main() {
n := 1
if n = 2 { // error col:6: syntax error: cannot use assignment n = 2 as value
}
}
