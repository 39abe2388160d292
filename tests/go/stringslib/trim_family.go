// Trim and its relatives: sets of runes, prefixes, functions.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	fmt.Printf("%q %q %q\n", strings.Trim("xxhixyx", "xy"), strings.TrimLeft("aab", "a"), strings.TrimRight("baa", "a"))
	fmt.Printf("%q %q\n", strings.TrimSpace("\u00a0 go\v"), strings.Trim("日本日", "日"))
	fmt.Printf("%q %q\n", strings.TrimPrefix("aab", "a"), strings.TrimSuffix("baa", "x"))
	fmt.Printf("%q\n", strings.TrimFunc("12go34", unicode.IsDigit))
}

/* output:
"hi" "b" "b"
"go" "本"
"ab" "baa"
"go"
*/
