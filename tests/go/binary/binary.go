// Numbers as bytes in both orders, fixed-size values, varints.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
)

type Header struct {
	Magic   [4]byte
	Version uint16
	_       uint16
	Flags   bool
	Size    int32
	Ratio   float32
	Pos     struct{ X, Y int8 }
	Big     uint64
	C       complex64
	List    [2]int16
}

func main() {
	b := make([]byte, 8)
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian} {
		o.PutUint16(b, 0x0102)
		fmt.Print(o, b[:2], o.Uint16(b))
		o.PutUint32(b, 0x01020304)
		fmt.Print(b[:4], o.Uint32(b))
		o.PutUint64(b, 0x0102030405060708)
		fmt.Println(b, o.Uint64(b))
		fmt.Printf("%#v %v\n", o, o.(binary.AppendByteOrder).AppendUint32(o.(binary.AppendByteOrder).AppendUint16(nil, 1), 2))
	}
	h := Header{[4]byte{'G', 'O', '1', '2'}, 3, 0, true, -5, 1.5, struct{ X, Y int8 }{-1, 2}, math.MaxUint64, 1 + 2i, [2]int16{-2, 300}}
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		var buf bytes.Buffer
		fmt.Println(binary.Write(&buf, o, &h), binary.Size(h), binary.Size(&h), buf.Bytes())
		var back Header
		fmt.Println(binary.Read(&buf, o, &back), back == h)
		a, err := binary.Append([]byte{9}, o, []uint16{1, 2})
		fmt.Println(a, err)
		n, err := binary.Encode(b, o, int32(-2))
		fmt.Println(n, err, b[:n])
		var x int32
		n, err = binary.Decode(b, o, &x)
		fmt.Println(n, err, x)
	}
	list := make([]float64, 2)
	fmt.Println(binary.Read(bytes.NewReader(make([]byte, 16)), binary.BigEndian, list), list)
	fmt.Println(binary.Read(bytes.NewReader([]byte{1}), binary.BigEndian, new(uint16)), binary.Read(bytes.NewReader(nil), binary.BigEndian, new(uint16)))
	fmt.Println(binary.Read(bytes.NewReader(b), binary.BigEndian, 5), binary.Write(io.Discard, binary.BigEndian, 5), binary.Write(io.Discard, binary.BigEndian, map[int]int{}), binary.Size("x"), binary.Size([]int{1}), binary.Size([]int32{1, 2}))
	_, err := binary.Encode(nil, binary.BigEndian, uint8(1))
	_, err2 := binary.Decode(nil, binary.BigEndian, new(uint8))
	_, err3 := binary.Append(nil, binary.BigEndian, "s")
	fmt.Println(err, err2, err3)

	for _, x := range []uint64{0, 1, 127, 128, 300, 1 << 32, math.MaxUint64} {
		v := binary.AppendUvarint(nil, x)
		y, n := binary.Uvarint(v)
		s := binary.AppendVarint(nil, int64(x))
		z, m := binary.Varint(s)
		fmt.Println(v, y, n, s, z, m)
	}
	buf := make([]byte, binary.MaxVarintLen64)
	fmt.Println(binary.PutUvarint(buf, 1<<40), binary.PutVarint(buf, -1<<40), buf)
	fmt.Println(binary.Uvarint(nil))
	fmt.Println(binary.Uvarint([]byte{0x80}))
	fmt.Println(binary.Uvarint(bytes.Repeat([]byte{0xff}, 11)))
	r := bytes.NewReader([]byte{0xac, 0x02, 0x03, 0x80})
	fmt.Println(binary.ReadUvarint(r))
	fmt.Println(binary.ReadVarint(r))
	fmt.Println(binary.ReadUvarint(r))
	fmt.Println(binary.ReadUvarint(r))
	fmt.Println(binary.ReadUvarint(bytes.NewReader(bytes.Repeat([]byte{0xff}, 11))))
	defer func() { fmt.Println(recover()) }()
	binary.LittleEndian.Uint32([]byte{1, 2, 3})
}

/* output:
LittleEndian [2 1] 258[4 3 2 1] 16909060[8 7 6 5 4 3 2 1] 72623859790382856
binary.LittleEndian [1 0 2 0 0 0]
BigEndian [1 2] 258[1 2 3 4] 16909060[1 2 3 4 5 6 7 8] 72623859790382856
binary.BigEndian [0 1 0 0 0 2]
NativeEndian [2 1] 258[4 3 2 1] 16909060[8 7 6 5 4 3 2 1] 72623859790382856
binary.NativeEndian [1 0 2 0 0 0]
<nil> 39 39 [71 79 49 50 3 0 0 0 1 251 255 255 255 0 0 192 63 255 2 255 255 255 255 255 255 255 255 0 0 128 63 0 0 0 64 254 255 44 1]
<nil> true
[9 1 0 2 0] <nil>
4 <nil> [254 255 255 255]
4 <nil> -2
<nil> 39 39 [71 79 49 50 0 3 0 0 1 255 255 255 251 63 192 0 0 255 2 255 255 255 255 255 255 255 255 63 128 0 0 64 0 0 0 255 254 1 44]
<nil> true
[9 0 1 0 2] <nil>
4 <nil> [255 255 255 254]
4 <nil> -2
<nil> [0 0]
unexpected EOF EOF
binary.Read: invalid type int binary.Write: some values are not fixed-sized in type int binary.Write: some values are not fixed-sized in type map[int]int -1 -1 8
buffer too small buffer too small binary.Append: some values are not fixed-sized in type string
[0] 0 1 [0] 0 1
[1] 1 1 [2] 1 1
[127] 127 1 [254 1] 127 2
[128 1] 128 2 [128 2] 128 2
[172 2] 300 2 [216 4] 300 2
[128 128 128 128 16] 4294967296 5 [128 128 128 128 32] 4294967296 5
[255 255 255 255 255 255 255 255 255 1] 18446744073709551615 10 [1] -1 1
6 6 [255 255 255 255 255 63 0 0 0 0]
0 0
0 0
0 -11
300 <nil>
-2 <nil>
0 unexpected EOF
0 EOF
18446744073709551615 binary: varint overflows a 64-bit integer
runtime error: index out of range [3] with length 3
*/
