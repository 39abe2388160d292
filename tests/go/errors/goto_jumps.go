package main

func main() {
	goto over // error col:7: goto over jumps over declaration of x at ./goto_jumps.go:5:4
	x := 1
	_ = x
over:
	goto inside // error col:7: goto inside jumps into block starting at ./goto_jumps.go:9:2
	{
	inside:
	}
	if true {
		goto missing // error col:8: label missing not defined
	}
unused: // error col:1: label unused defined and not used
	for {
	twice: // error col:2: label twice defined and not used
		break
	twice: // error col:2: label twice already defined at ./goto_jumps.go:17:2
		continue
	}
}
