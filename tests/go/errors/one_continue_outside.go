// continue without a loop.
package main

func main() {
	continue // error col:2: continue is not in a loop
}
