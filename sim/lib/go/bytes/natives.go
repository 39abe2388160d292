package bytes

func IndexByte(b []byte, c byte) int

// Index is the place of the first sep in b, -1 if there is none.
func Index(b, sep []byte) int

// Count counts sep in b without overlaps. The empty one is once before and after each rune.
func Count(b, sep []byte) int

func Equal(a, b []byte) bool

// Compare is -1, 0 or +1, as a is less, equal or greater byte by byte.
func Compare(a, b []byte) int
