// break without a loop.
package main

func main() {
	break // error col:2: break is not in a loop, switch, or select
}
