// init cannot be called.
package main

func init() {}
func main() { init() } // error col:15: undefined: init
