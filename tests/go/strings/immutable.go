package main

import "fmt"

func main() {
	s := "hello"
	t := s
	b := []byte(s)
	b[0] = 'j'
	s += "!"
	fmt.Println(s, t, string(b)) // out: hello! hello jello
	u := string(b)
	b[1] = 'u'
	fmt.Println(u, string(b)) // out: jello jullo
	r := []rune("héllo")
	r[1] = '世'
	fmt.Println(string(r), len(r), len(string(r))) // out: h世llo 5 7
}
