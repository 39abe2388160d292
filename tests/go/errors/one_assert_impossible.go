// An assertion that cannot hold.
package main

type I interface{ M() }

func main() { var i I; _ = i.(string) } // error col:28: impossible type assertion: i.(string)\n\tstring does not implement I (missing method M)
