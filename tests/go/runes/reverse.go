package main

import "fmt"

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func main() {
	fmt.Println(reverse("hello, 世界"), reverse(""), reverse("é"), reverse(reverse("😁x"))) // out: 界世 ,olleh  é 😁x
	fmt.Printf("%q\n", reverse("a\xffb"))                                                // out: "b�a"
}
