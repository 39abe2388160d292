// Labels have function scope and a name space of their own: a variable may have the same name, other functions their own.
package main

func f() int {
L:
	for i := 0; ; i++ {
		if i == 2 {
			break L
		}
	}
	return 1
}

func main() {
	L := f()
L:
	for {
		L++
		if L > 3 {
			break L
		}
	}
	println(L)
}

/* output:
4
*/
