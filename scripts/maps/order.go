package main

import "fmt"

func main() {
	age := map[string]int{"ann": 31, "bob": 42, "cho": 53}
	for name := range age {
		fmt.Print(name, " ")
	}
	fmt.Println(age)
}
