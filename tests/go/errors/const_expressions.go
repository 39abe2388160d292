package main

const a = f()             // error col:11: f() (value of type int) is not constant
const b int = 1.5         // error col:15: cannot use 1.5 (untyped float constant) as int value in constant declaration (truncated)
const c [2]int = [2]int{} // error col:9: invalid constant type [2]int
const d = len([]int{1})   // error col:11: len([]int{…}) (value of type int) is not constant

func f() int { return 1 }

func main() {
	println(1/0, 1%0, 1.0/0) // error col:12: invalid operation: division by zero
	x := 5
	println(x/0, x%0)              // error col:12: invalid operation: division by zero
	const k = x                    // error col:12: x (variable of type int) is not constant
	println(1<<-1, "a"[5], 1<<1.5) /* error col:13: invalid operation: negative shift count -1 (untyped int constant) */ /* error col:21: invalid argument: index 5 out of bounds [0:1] */ /* error col:28: 1.5 (untyped float constant) truncated to uint */ // error col:28: too many errors
}
