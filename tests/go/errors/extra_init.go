package main

func main() {
	var a, b = 1, 2, 3 /* error col:6: declared and not used: a */ /* error col:9: declared and not used: b */ // error col:19: extra init expr 3
	var c, d int = 1   /* error col:6: declared and not used: c */ /* error col:9: declared and not used: d */ // error col:17: assignment mismatch: 2 variables but 1 value
	const e, g = 1     // error col:11: missing init expr for g
	const h = 1, 2     // error col:15: extra init expr 2
}
