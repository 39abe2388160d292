package utf16_test

const (
	MaxRune         = 0x10ffff
	ReplacementChar = 0xfffd
)
