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

// LastIndexByte is the place of the last c.
func LastIndexByte(s string, c byte) int

// word is the next run of runes that are no white space, from a place on; empty at the end.
func word(s string, from int) (start, end int)

// TrimSpace cuts white space off both ends.
func TrimSpace(s string) string

// ToUpper and ToLower change the case of each rune.
func ToUpper(s string) string
func ToLower(s string) string
