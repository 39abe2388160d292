package main

func main() {
	x := 5 # 3 /* error col:9: invalid character U+0023 '#' */ // error col:11: syntax error: unexpected literal 3 at end of statement
	y := a ? b : c /* error col:9: invalid character U+003F '?' */ // error col:11: syntax error: unexpected name b at end of statement
	z := 3 @ 4 /* error col:9: invalid character U+0040 '@' */ // error col:11: syntax error: unexpected literal 4 at end of statement
	“quoted” /* error col:2: invalid character U+201C '“' in identifier */ // error col:11: invalid character U+201D '”' in identifier
	π := 3.14 $ // error col:13: invalid character U+0024 '$'
}
