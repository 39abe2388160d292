// Mistakes are printed in place; nothing panics.
package main

import "fmt"

type T struct {
	a int
	b string
}

func main() {
	f := fmt.Sprintf
	fmt.Println(f("%d", "x"), f("%s", 5), f("%d %d", 1), f("%d", 1, 2), f("%z", 1), f("%", 1), f("%!"))                               // out: %!d(string=x) %!s(int=5) 1 %!d(MISSING) 1%!(EXTRA int=2) %!z(int=1) %!(NOVERB)%!(EXTRA int=1) %!!(MISSING)
	fmt.Println(f("%s", nil), f("%d", nil), f("%t", 1), f("%x", true), f("%s", []int{1, 2}), f("%d", T{1, "x"}))                      // out: %!s(<nil>) %!d(<nil>) %!t(int=1) %!x(bool=true) [%!s(int=1) %!s(int=2)] {1 %!d(string=x)}
	fmt.Println(f("%[3]d", 1, 2), f("%[1]d %[1]d", 1), f("%[0]d", 1), f("%[x]d", 1), f("%[2]d %[1]d", 1, 2), f("%.[2]*[1]f", 1.5, 3)) // out: %!d(BADINDEX) 1 1 %!d(BADINDEX) %!d(BADINDEX) 2 1 1.500
	fmt.Println(f("%*d", "a", 1), f("%-*d|", 3, 1), f("%.*d", -1, 5), f("%d%%", 5), f("no verbs", 1, "a"))                            // out: %!(BADWIDTH)1 1  | %!(BADPREC)5 5% no verbs%!(EXTRA int=1, string=a)
	fmt.Println(f("%!d"), f("%d", []string{"a"}), f("%s", map[string]int{"k": 1}), f("%q", 1.5), f("%c", "s"))                        // out: %!!(MISSING)d [%!d(string=a)] map[k:%!s(int=1)] %!q(float64=1.5) %!c(string=s)
}
