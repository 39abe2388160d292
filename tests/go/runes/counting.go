// Bytes, runes and what is printed differ.
package main

import "fmt"

func main() {
	for _, s := range []string{"abc", "äöü", "日本", "e\u0301", "🙂"} {
		fmt.Println(len(s), len([]rune(s)), s)
	}
}

/* output:
3 3 abc
6 3 äöü
6 2 日本
3 2 é
4 1 🙂
*/
