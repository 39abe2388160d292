package main

func main() {
	break    // error col:2: break is not in a loop, switch, or select
	continue // error col:2: continue is not in a loop
	for {
		func() {
			break // error col:4: break is not in a loop, switch, or select
		}()
	}
	switch {
	default:
		continue // error col:3: continue is not in a loop
	}
	if true {
		break // error col:3: break is not in a loop, switch, or select
	}
	select {
	default:
		continue // error col:3: continue is not in a loop
	}
}
