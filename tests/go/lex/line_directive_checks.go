// Where a failed check points: at the operator that is checked, not at the statement. Every token has a line of its own by
// a line directive.
package main

import (
	"fmt"
	"runtime"
)

type T struct{ a, b, c, d, e int }
type P struct{ x int; q *P; arr [3]int; t [4]T }

var i = 9
var zero = 0
var np *P
var nm map[string]int
var ns []int
var nts []T
var gp = &P{}
var any0 any = "s"
var ni interface{ M() }
var nf func() int
func id[X any](x X) X { return x }

func try(name string, f func()) {
	defer func() {
		r := recover()
		var pcs [10]uintptr
		n := runtime.Callers(1, pcs[:])
		iter := runtime.CallersFrames(pcs[:n])
		for {
			frame, more := iter.Next()
			if len(frame.Function) > 14 && frame.Function[:14] == "main.main.func" {
				fmt.Println(name, r, frame.Line)
				return
			}
			if !more { break }
		}
		fmt.Println(name, r, "no frame")
	}()
	f()
}

func main() {
	try("1", func() {
		var a [3]int
		a /*line :10:1*/ [ /*line :20:1*/ i] /*line :30:1*/ = /*line :40:1*/ 1
	})
	try("2", func() {
		ns /*line :10:1*/ [ /*line :20:1*/ i] /*line :30:1*/ = /*line :40:1*/ 1
	})
	try("3", func() {
		np /*line :10:1*/ . /*line :20:1*/ x /*line :30:1*/ = /*line :40:1*/ 1
	})
	try("4", func() {
		np /*line :10:1*/ . /*line :20:1*/ q /*line :25:1*/ . /*line :28:1*/ x /*line :30:1*/ = /*line :40:1*/ 1
	})
	try("5", func() {
		gp /*line :10:1*/ . /*line :20:1*/ q /*line :25:1*/ . /*line :28:1*/ x /*line :30:1*/ = /*line :40:1*/ 1
	})
	try("6", func() {
		nm /*line :10:1*/ [ /*line :20:1*/ "a"] /*line :30:1*/ = /*line :40:1*/ 1
	})
	try("7", func() {
		ns /*line :10:1*/ [ /*line :20:1*/ i] /*line :30:1*/ += /*line :40:1*/ 1
	})
	try("8", func() {
		ns /*line :10:1*/ [ /*line :20:1*/ i] /*line :30:1*/ ++
	})
	try("9", func() {
		nts /*line :10:1*/ [ /*line :20:1*/ i] /*line :30:1*/ . /*line :35:1*/ b /*line :40:1*/ = 3
	})
	try("10", func() {
		/*line :10:1*/ * /*line :20:1*/ np /*line :30:1*/ = /*line :40:1*/ P{}
	})
	try("11", func() {
		_ = /*line :10:1*/ i /*line :20:1*/ / /*line :30:1*/  zero
	})
	try("12", func() {
		i /*line :20:1*/ /= /*line :30:1*/  zero
	})
	try("13", func() {
		_ = /*line :10:1*/ any0 /*line :20:1*/ . /*line :30:1*/ ( /*line :40:1*/ int)
	})
	try("14", func() {
		/*line :10:1*/ ni /*line :20:1*/ . /*line :30:1*/ M /*line :40:1*/ ()
	})
	try("15", func() {
		_ = /*line :10:1*/ nf /*line :40:1*/ ()
	})
	try("16", func() {
		gp /*line :10:1*/ . /*line :20:1*/ arr /*line :25:1*/ [ /*line :28:1*/ i /*line :30:1*/] = /*line :40:1*/ 1
	})
	try("17", func() {
		gp /*line :10:1*/ . /*line :20:1*/ t /*line :25:1*/ [ /*line :28:1*/ i /*line :30:1*/] . /*line :40:1*/ a /*line :45:1*/ = 1
	})
	try("18", func() {
		_ = /*line :10:1*/ np /*line :20:1*/ . /*line :30:1*/ x
	})
	try("19", func() {
		_ = /*line :10:1*/ gp /*line :20:1*/ . /*line :25:1*/ q /*line :30:1*/ . /*line :35:1*/ x
	})
	try("20", func() {
		i, /*line :5:1*/ ns /*line :10:1*/ [ /*line :20:1*/ i] /*line :30:1*/ = /*line :40:1*/ 1, 2
	})
	try("21", func() {
		_ = /*line :5:1*/ [ /*line :6:1*/ ]int(ns) /*line :10:1*/ [ /*line :20:1*/ i /*line :30:1*/ : /*line :40:1*/ ]
	})
	try("22", func() {
		_ = /*line :5:1*/ make /*line :10:1*/ ( /*line :20:1*/ []int, /*line :30:1*/ -id(i) /*line :40:1*/ )
	})
	try("23", func() {
		_ = /*line :5:1*/ [4]int /*line :10:1*/ ( /*line :20:1*/ ns /*line :30:1*/  )
	})
	try("24", func() {
		var c chan int
		/*line :5:1*/ close /*line :10:1*/ ( /*line :20:1*/ c /*line :30:1*/  )
	})
	try("25", func() {
		for /*line :5:1*/ _, /*line :10:1*/ x := /*line :20:1*/ range /*line :30:1*/ np /*line :35:1*/ . /*line :40:1*/ arr { _ = x
		}
	})
	try("26", func() {
		c := make(chan int); close(c)
		/*line :5:1*/ c /*line :10:1*/ <- /*line :20:1*/ 5
	})
	try("27", func() {
		/*line :5:1*/ panic /*line :10:1*/ ( /*line :20:1*/ 5 /*line :30:1*/ )
	})
	try("28", func() {
		ns /*line :10:1*/ [ /*line :20:1*/ i] /*line :30:1*/ , i = /*line :40:1*/ func() (int, int) { return 1, 2 }()
	})
	try("29", func() {
		_ = /*line :5:1*/ & /*line :10:1*/ ns /*line :15:1*/ [ /*line :20:1*/ i]
	})
	try("30", func() {
		_ = /*line :5:1*/ "abc" /*line :10:1*/ [ /*line :20:1*/ i]
	})
	try("31", func() {
		_ = /*line :5:1*/ any0 /*line :10:1*/ == /*line :20:1*/ any0; var f any = func() {}
		_ = /*line :5:1*/ f /*line :10:1*/ == /*line :20:1*/ f
	})
	try("32", func() {
		m := map[any]int{}
		m /*line :5:1*/ [ /*line :10:1*/ func() {} /*line :20:1*/ ] /*line :30:1*/ = 4
	})
	try("33", func() {
		switch /*line :5:1*/ x := /*line :10:1*/ ns /*line :20:1*/ [i]; /*line :30:1*/ x { case 1:
		}
	})
	try("34", func() {
		if /*line :5:1*/ i > 0 && /*line :10:1*/ ns /*line :20:1*/ [i] /*line :30:1*/ == /*line :40:1*/ 3 {
		}
	})
	try("35", func() {
		func() int { 
		return /*line :5:1*/ i /*line :10:1*/ + /*line :20:1*/ ns /*line :30:1*/ [i] /*line :40:1*/ 
		}()
	})
	try("36", func() {
		fmt /*line :5:1*/ . /*line :6:1*/ Println /*line :10:1*/ ( /*line :20:1*/ i, /*line :30:1*/ ns /*line :40:1*/ [i]) 
	})
	try("37", func() {
		_ = /*line :5:1*/ i /*line :10:1*/ << /*line :20:1*/ -id(i)
	})
	try("38", func() {
		np /*line :10:1*/ . /*line :20:1*/ arr /*line :30:1*/ [ /*line :35:1*/ 1] /*line :40:1*/ = 3
	})
	try("39", func() {
		copy /*line :5:1*/ (np /*line :10:1*/ . /*line :20:1*/ arr /*line :30:1*/ [ /*line :35:1*/ :] /*line :40:1*/ , ns)
	})
	try("40", func() {
		var pp **P
		/*line :5:1*/ * /*line :10:1*/ * /*line :20:1*/ pp /*line :30:1*/ = /*line :40:1*/ P{}
	})
	try("41", func() {
		_ = ns[ /*line :5:1*/ i: /*line :10:1*/ zero /*line :20:1*/ ]
	})
}

/* output:
1 runtime error: index out of range [9] with length 3 10
2 runtime error: index out of range [9] with length 0 10
3 runtime error: invalid memory address or nil pointer dereference 10
4 runtime error: invalid memory address or nil pointer dereference 10
5 runtime error: invalid memory address or nil pointer dereference 25
6 assignment to entry in nil map 10
7 runtime error: index out of range [9] with length 0 10
8 runtime error: index out of range [9] with length 0 10
9 runtime error: index out of range [9] with length 0 10
10 runtime error: invalid memory address or nil pointer dereference 10
11 runtime error: integer divide by zero 20
12 runtime error: integer divide by zero 20
13 interface conversion: interface {} is string, not int 20
14 runtime error: invalid memory address or nil pointer dereference 40
15 runtime error: invalid memory address or nil pointer dereference 40
16 runtime error: index out of range [9] with length 3 25
17 runtime error: index out of range [9] with length 4 25
18 runtime error: invalid memory address or nil pointer dereference 20
19 runtime error: invalid memory address or nil pointer dereference 30
20 runtime error: index out of range [9] with length 0 10
21 runtime error: slice bounds out of range [1:0] 10
22 runtime error: makeslice: len out of range 10
23 runtime error: cannot convert slice with length 0 to array or pointer to array with length 4 20
24 close of nil channel 10
25 runtime error: invalid memory address or nil pointer dereference 35
26 send on closed channel 10
27 5 10
28 runtime error: index out of range [1] with length 0 10
29 runtime error: index out of range [1] with length 0 15
30 <nil> no frame
31 runtime error: comparing uncomparable type func() 10
32 runtime error: hash of unhashable type func() 5
33 runtime error: index out of range [1] with length 0 20
34 runtime error: index out of range [1] with length 0 20
35 runtime error: index out of range [1] with length 0 30
36 runtime error: index out of range [1] with length 0 40
37 runtime error: negative shift amount 10
38 runtime error: invalid memory address or nil pointer dereference 10
39 runtime error: invalid memory address or nil pointer dereference 10
40 runtime error: invalid memory address or nil pointer dereference 10
41 runtime error: slice bounds out of range [1:0] 43
*/
