// After a recover the remaining deferred calls run, without a panic in flight.
package main

import "fmt"

func f() {
	defer fmt.Println("1: still runs")
	defer func() { fmt.Println("2: sees", recover()) }()
	defer func() { fmt.Println("3: recovers", recover()) }()
	defer fmt.Println("4: runs while panicking")
	panic("p")
}

func loop() (n int) {
	for i := 0; i < 5; i++ {
		func() {
			defer func() {
				if recover() != nil {
					n++
				}
			}()
			if i%2 == 0 {
				panic(i)
			}
		}()
	}
	return
}

func main() {
	f()
	fmt.Println(loop())
	defer func() {
		recover()
		fmt.Println("main recovers at its end: exit code 0")
	}()
	panic("end")
}

/* output:
4: runs while panicking
3: recovers p
2: sees <nil>
1: still runs
3
main recovers at its end: exit code 0
*/
