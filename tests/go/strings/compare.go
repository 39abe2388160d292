package main

import "fmt"

func main() {
	words := []string{"", "a", "B", "ab", "a\x00", "é", "z", "世"}
	for _, a := range words {
		for _, b := range words {
			switch {
			case a < b:
				fmt.Print("<")
			case a == b:
				fmt.Print("=")
			default:
				fmt.Print(">")
			}
		}
		fmt.Println()
	}
	var x, y interface{} = "ab", "a" + string([]byte{'b'})
	fmt.Println(x == y, "a" != "A", "abc"[:2] >= "ab")
}

/* output:
=<<<<<<<
>=><<<<<
><=<<<<<
>>>=><<<
>>><=<<<
>>>>>=><
>>>>><=<
>>>>>>>=
true true true
*/
