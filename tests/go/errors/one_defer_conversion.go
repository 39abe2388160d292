// A conversion cannot be deferred.
package main

func main() {
	defer int(1) // error col:8: defer requires function call, not conversion int(1) (constant 1 of type int)
}
