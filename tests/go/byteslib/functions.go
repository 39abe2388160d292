// The functions of bytes mirror those of strings.
package main

import (
	"bytes"
	"fmt"
)

func main() {
	b := []byte("Go, gopher, go")
	fmt.Println(bytes.Count(b, []byte("o")), bytes.Index(b, []byte("go")), bytes.LastIndexByte(b, 'g'), bytes.Compare([]byte("a"), []byte("b")))
	fmt.Printf("%s %s %q\n", bytes.ToUpper(b), bytes.ReplaceAll(b, []byte("go"), []byte("GO")), bytes.Split(b, []byte(", ")))
	fmt.Println(bytes.Equal(nil, []byte{}), bytes.EqualFold([]byte("GO"), []byte("go")), bytes.HasPrefix(b, []byte("Go")))
	fmt.Printf("%s|%s|%s\n", bytes.TrimSpace([]byte(" x ")), bytes.Title([]byte("ab cd")), bytes.Join([][]byte{[]byte("a"), []byte("b")}, []byte("-")))
	before, after, ok := bytes.Cut(b, []byte(", "))
	fmt.Printf("%s|%s|%v %q\n", before, after, ok, bytes.Fields([]byte(" a b ")))
}

/* output:
3 4 12 -1
GO, GOPHER, GO Go, GOpher, GO ["Go" "gopher" "go"]
true true true
x|Ab Cd|a-b
Go|gopher, go|true ["a" "b"]
*/
