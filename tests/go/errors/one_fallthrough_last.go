// fallthrough in the last clause.
package main

func main() {
	switch {
	case true:
		fallthrough // error col:3: cannot fallthrough final case in switch
	}
}
