// A pointer to an interface has no methods.
package main

type I interface{ M() }

func main() { var p *I; p.M() } // error col:27: p.M undefined (type *I is pointer to interface, not interface)
