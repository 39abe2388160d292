package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

func main() {
	r := strings.NewReader("héllo\nworld\n\nlast")
	b, _ := r.ReadByte()
	ru, size, _ := r.ReadRune()
	r.UnreadRune()
	fmt.Println(b, ru, size, r.Len(), r.Size()) // out: 104 233 2 17 18
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		fmt.Printf("%q\n", sc.Text()) // out: "éllo"
		// out: "world"
		// out: ""
		// out: "last"
	}
	fmt.Println(sc.Err()) // out: <nil>
	_, err := r.ReadByte()
	fmt.Println(err == io.EOF) // out: true
	all, err := io.ReadAll(strings.NewReader("all of it"))
	fmt.Println(string(all), err) // out: all of it <nil>
	ws := bufio.NewScanner(strings.NewReader("one two  three"))
	ws.Split(bufio.ScanWords)
	n := 0
	for ws.Scan() {
		n += len(ws.Text())
	}
	fmt.Println(n) // out: 11
}
