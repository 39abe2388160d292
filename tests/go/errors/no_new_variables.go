package main

func two() (int, int) { return 1, 2 }

func main() {
	a, b := two()
	a, b := two() // error col:7: no new variables on left side of :=
	a, c := two()
	_, _ := two() // error col:7: no new variables on left side of :=
	println(a, b, c)
	if a := 1; true { // error col:5: declared and not used: a
		a := 2
		println(a)
	}
}
