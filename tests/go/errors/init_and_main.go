package main

func init() int  { return 1 } // error col:6: func init must have no arguments and no return values
func main(x int) {}           // error col:6: func main must have no arguments and no return values

func other() { init() } // error col:16: undefined: init

var init = 5 // error col:5: cannot declare init - must be func
