package main

func main() {
	s := []int{}
	s = append(s, "x")          // error col:16: cannot use "x" (untyped string constant) as int value in argument to append
	_ = append(s, 1.5)          // error col:16: cannot use 1.5 (untyped float constant) as int value in argument to append (truncated)
	len(s)                      // error col:2: len(s) (value of type int) is not used
	_ = min(1, "a")             // error col:13: invalid argument: mismatched types untyped int (previous argument) and untyped string (type of "a")
	_ = max()                   // error col:6: invalid operation: not enough arguments for max() (expected 1, found 0)
	clear(5)                    // error col:8: invalid argument: cannot clear 5 (untyped int constant): argument must be (or constrained by) map or slice
	close(make(<-chan int))     // error col:8: invalid operation: cannot close receive-only channel make(<-chan int) (value of type <-chan int)
	delete(map[string]int{}, 5) // error col:27: cannot use 5 (untyped int constant) as string value in argument to delete
	_ = copy(s, []string{})     // error col:11: invalid argument: arguments to copy s (variable of type []int) and []string{} (value of type []string) have different element types int and string
	print(struct{}{})
	println([1]int{})
	f := len /* error col:7: len (built-in) must be called */ // error col:7: too many errors
}
