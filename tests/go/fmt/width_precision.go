// Width and precision, given in the format, by * and by explicit index.
package main

import "fmt"

func main() {
	fmt.Printf("|%5d|%-5d|%05d|%+d|% d|%x|%#o|\n", 42, 42, 42, 42, 42, -42, 8)
	fmt.Printf("|%8.3f|%-8.1f|%+.2e|%g|%6.2f%%|\n", 3.14159, 2.5, 12345.678, 1e100, 99.5)
	fmt.Printf("|%10s|%-10s|%.2s|%q|%x|% X|\n", "go", "go", "golang", "q", "hex", "hex")
	fmt.Printf("|%*d|%-*d|%.*f|\n", 5, 1, 5, 2, 2, 3.14159)
	fmt.Printf("%[2]d %[1]d %d %[1]*d\n", 1, 2)
	fmt.Printf("%[3]d %d %[x]d %[0]d\n", 1, 2, 3)
	fmt.Printf("|%6.2v|%t|%v|%5t|\n", 3.14159, true, nil, false)
}

/* output:
|   42|42   |00042|+42| 42|-2a|010|
|   3.142|2.5     |+1.23e+04|1e+100| 99.50%|
|        go|go        |go|"q"|686578|68 65 78|
|    1|2    |3.14|
2 1 2 2
3 %!d(MISSING) %!d(BADINDEX) %!d(BADINDEX)
|   3.1|true|<nil>|false|
*/
