// Capacities of slices made of strings, of Builder and Buffer.
package main

import (
	"bytes"
	"fmt"
	"strings"
)

var sink any

func main() {
	text := strings.Repeat("x", 5000)
	wide := strings.Repeat("é", 3000)
	for _, n := range []int{0, 1, 5, 7, 8, 9, 16, 17, 31, 32, 33, 48, 49, 64, 65, 100, 128, 129, 255, 256, 257, 500, 1000, 1024, 1025, 2000, 4096, 4097, 5000} {
		b := []byte(text[:n])
		r := []rune(text[:n])
		w := []rune(wide[:n/2*2])
		sink = b
		sink = r
		sink = w
		fmt.Print(n, ":", cap(b), ",", cap(r), ",", cap(w), " ")
	}
	fmt.Println()
	for _, n := range []int{0, 1, 8, 9, 33, 100, 1000, 5000} {
		var b strings.Builder
		b.Grow(n)
		first := b.Cap()
		b.WriteString("abc")
		b.Grow(n)
		fmt.Print(n, ":", first, ",", b.Cap(), " ")
	}
	fmt.Println()
	var b strings.Builder
	last := -1
	for i := 0; i < 20000; i++ {
		b.WriteByte('x')
		if b.Cap() != last {
			last = b.Cap()
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	var buf bytes.Buffer
	last = -1
	for i := 0; i < 20000; i++ {
		buf.WriteString("xyz")
		if buf.Cap() != last {
			last = buf.Cap()
			fmt.Print(last, " ")
		}
		if i%5 == 0 {
			buf.Next(2)
		}
	}
	fmt.Println()
	fmt.Println(cap(bytes.Repeat([]byte("ab"), 33)), cap(bytes.ToUpper([]byte(text[:33]))), cap(bytes.Clone([]byte(text[:33]))),
		cap(bytes.Join([][]byte{[]byte("a"), []byte("b")}, []byte("--"))), cap(strings.Fields(" a b c")), cap(strings.Split("a,b,c", ",")),
		cap(bytes.Replace([]byte("aXbXc"), []byte("X"), []byte("123"), -1)))
}

/* output:
0:0,0,0 1:8,2,0 5:8,6,2 7:8,8,4 8:8,8,4 9:16,12,4 16:16,16,8 17:24,20,8 31:32,32,16 32:32,32,16 33:48,36,16 48:48,48,24 49:64,52,24 64:64,64,32 65:80,72,32 100:112,104,52 128:128,128,64 129:144,144,64 255:256,256,128 256:256,256,128 257:288,288,128 500:512,512,256 1000:1024,1024,512 1024:1024,1024,512 1025:1152,1216,512 2000:2048,2048,1024 4096:4096,4096,2048 4097:4864,4608,2048 5000:5376,5120,2560
0:0,8 1:8,8 8:8,24 9:16,16 33:48,48 100:112,112 1000:1024,1024 5000:5376,5376
8 16 32 64 128 256 512 896 1408 2048 3072 4096 5376 6912 9472 12288 16384 21760
64 112 224 416 896 1792 3456 6528 12288 24576 49152 98304
66 33 48 4 3 3 9
*/
