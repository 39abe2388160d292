package main

import "fmt"

func main() {
	s := "e\u0301clair 👩‍👩‍👧 naïve"
	// 注释 with emoji 👍🏽 and combining é in source
	t := "日本語テキスト\tTab"
	very := "a very long line of source that goes on and on and on, so that one asks how the code pane breaks it: " + s + t + fmt.Sprint(len(s), len(t), s, t, s == t, s < t, s+t, t+s, len(s+t), cap([]byte(s)))
	b := []byte(s)
	r := []rune(s)
	for i, c := range s {
		fmt.Println(i, c, string(c))
	}
	fmt.Println(very, b, r)
}
