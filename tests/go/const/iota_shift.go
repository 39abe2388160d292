// Sizes by shifts of iota; a typed group with a String method.
package main

import "fmt"

type Size uint64

const (
	_       = iota
	KB Size = 1 << (10 * iota)
	MB
	GB
)

func (s Size) String() string {
	switch {
	case s >= GB:
		return fmt.Sprintf("%dGB", uint64(s/GB))
	case s >= MB:
		return fmt.Sprintf("%dMB", uint64(s/MB))
	}
	return fmt.Sprintf("%dB", uint64(s))
}

func main() { fmt.Println(KB, MB, 3*GB, Size(5)) }

/* output:
1024B 1MB 3GB 5B
*/
