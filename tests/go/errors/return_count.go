package main

func none()                   {}
func one() int                { return }   // error col:33: not enough return values\n\thave ()\n\twant (int)
func two() (int, string)      { return 1 } // error col:40: not enough return values\n\thave (number)\n\twant (int, string)
func named() (n int, e error) { return }
func wrong() int              { return "s" }    // error col:40: cannot use "s" (untyped string constant) as int value in return statement
func more() int               { return 1, 2 }   // error col:43: too many return values\n\thave (number, number)\n\twant (int)
func call() (int, string)     { return one() }  // error col:40: not enough return values\n\thave (int)\n\twant (int, string)
func void()                   { return 1 }      // error col:40: too many return values\n\thave (number)\n\twant ()
func value() int              { return none() } // error col:40: none() (no value) used as value

func main() { return nil } // error col:22: too many return values\n\thave (nil)\n\twant ()
