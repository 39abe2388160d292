package strings

// Index is the place of the first substr in s, -1 if there is none.
func Index(s, substr string) int

// LastIndex is the place of the last substr.
func LastIndex(s, substr string) int

// IndexByte is the place of the first c in s.
func IndexByte(s string, c byte) int

// Count counts substr in s without overlaps. The empty string is once before and after each rune.
func Count(s, substr string) int

// EqualFold says whether s and t are equal but for upper and lower case.
func EqualFold(s, t string) bool
