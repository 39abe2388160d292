// The middle bound of three is needed.
package main


func main() {
s := []int{}
_ = s[1::2] // error col:9: middle index required in 3-index slice
}
