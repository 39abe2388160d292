package main

import "os" // error col:8: "os" imported and not used

func main() {
	helper(1, 2)      // error col:12: too many arguments in call to helper\n\thave (number, number)\n\twant (int)
	fmt.Println("no") // error col:2: undefined: fmt
}
