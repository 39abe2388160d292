package main

func main() {
L: // error col:1: label L defined and not used
	for {
	}
	goto N // error col:7: label N not defined
M:
	if true {
		break M // error col:9: invalid break label M
	}
outer: // error col:1: label outer defined and not used
	for {
		func() {
			continue outer // error col:13: continue label not defined: outer
		}()
		break
	}
D:
D: // error col:1: label D already defined at ./labels.go:19:1
	switch {
	default:
		continue D // error col:12: invalid continue label D
	}
}
