// ops: bytes of a text built rune by rune, then ranged over; its runes take one to four bytes
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

var alphabet = []rune("Gopher, Größe, αβγ, где, 世界, 你好, 😀🚀")

func main() {
	n, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	var b strings.Builder
	for i := 0; b.Len() < n; i = (i + 11) % len(alphabet) {
		b.WriteRune(alphabet[i])
	}
	text := b.String()
	runes, sum := 0, 0
	for i, r := range text {
		runes++
		sum = (sum*31 + i ^ int(r)) & 0xffffffff
	}
	fmt.Println(n, len(text), runes, sum)
}
