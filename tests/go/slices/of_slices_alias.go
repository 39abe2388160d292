// A slice of a slice shows changes both ways; reslicing beyond the length sees old elements.
package main

import "fmt"

func main() {
	s := []string{"a", "b", "c", "d"}
	t := s[1:2]
	t = t[:3]
	t[2] = "D"
	s[1] = "B"
	fmt.Println(s, t, len(t), cap(t))
}

/* output:
[a B c D] [B c D] 3 3
*/
