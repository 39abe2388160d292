package text

import "strings"

func Shout(s string) string { return strings.ToUpper(s) + "!" }

func Old() {
	for i := 0; i < 2; i++ {
		defer func() { println(i) }()
	}
}
