package utf8

// DecodeRuneInString is DecodeRune for a string.
func DecodeRuneInString(s string) (r rune, size int)

// RuneCountInString counts the runes of s. A byte that belongs to no rune counts as one.
func RuneCountInString(s string) int

// ValidString says whether s is UTF-8 throughout.
func ValidString(s string) bool
