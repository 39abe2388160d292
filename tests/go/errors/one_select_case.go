// A select case is a send or a receive.
package main

func main() {
	select {
	case 1: // error col:7: select case must be send or receive (possibly with assignment)
	}
}
