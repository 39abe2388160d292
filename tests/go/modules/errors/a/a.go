package a

func F() { x := 1 } // error col:12: declared and not used: x
