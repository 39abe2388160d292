// A bound of type uint64 that is too large is told as the number it is; a signed one is negative.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s, a, t := []int{1, 2, 3}, [3]int{}, "abc"
	big, least, i := ^uint64(0), uint64(1), -1
	try(func() { _ = s[big] })                         // out: runtime error: index out of range [18446744073709551615] with length 3
	try(func() { _ = s[:big] })                        // out: runtime error: slice bounds out of range [:18446744073709551615] with capacity 3
	try(func() { _ = s[big:] })                        // out: runtime error: slice bounds out of range [18446744073709551615:3]
	try(func() { _ = s[i:] })                          // out: runtime error: slice bounds out of range [-1:]
	try(func() { _ = s[big:i] })                       // out: runtime error: slice bounds out of range [:-1]
	try(func() { _ = a[:big] })                        // out: runtime error: slice bounds out of range [:18446744073709551615] with length 3
	try(func() { _ = t[big:] })                        // out: runtime error: slice bounds out of range [18446744073709551615:3]
	try(func() { _ = t[:i] })                          // out: runtime error: slice bounds out of range [:-1]
	try(func() { _ = s[0:1:big] })                     // out: runtime error: slice bounds out of range [::18446744073709551615] with capacity 3
	try(func() { _ = s[0:big:least] })                 // out: runtime error: slice bounds out of range [:18446744073709551615:1]
	try(func() { _ = s[big:least:3] })                 // out: runtime error: slice bounds out of range [18446744073709551615:1:]
	fmt.Println(s[least:], t[least:2], len(a[:least])) // out: [2 3] b 1
}
