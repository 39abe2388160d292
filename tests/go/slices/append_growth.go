package main

import "fmt"

func growth(n int, add func() int) {
	last := -1
	for i := 0; i < n; i++ {
		if c := add(); c != last {
			fmt.Print(c, " ")
			last = c
		}
	}
	fmt.Println()
}

func main() {
	var ints []int
	growth(2000, func() int { ints = append(ints, 1); return cap(ints) })
	var bytes []byte
	growth(3000, func() int { bytes = append(bytes, 1); return cap(bytes) })
	var strs []string
	growth(300, func() int { strs = append(strs, ""); return cap(strs) })
	var trips [][3]int16
	growth(100, func() int { trips = append(trips, [3]int16{}); return cap(trips) })
	fmt.Println(cap(append([]int(nil), 1, 2, 3, 4, 5)), cap(append([]byte("abc"), "defghijklm"...)), cap(append([]int{1}, make([]int, 8)...)))
}

/* output:
1 2 4 8 16 32 64 128 256 512 848 1280 1792 2560
8 16 32 64 128 256 512 896 1408 2048 3072
1 2 4 8 16 32 71 143 303
1 2 4 8 16 32 64 128
6 16 10
*/
