// copy between different element types.
package main

func main() {
	copy([]int{}, []string{}) // error col:7: invalid argument: arguments to copy []int{} (value of type []int) and []string{} (value of type []string) have different element types int and string
}
