package strconv

func formatInt(i int64, base int) string

// IsPrint says whether Quote leaves r as it is: letters, marks, numbers, punctuation,
// symbols and the ASCII space.
func IsPrint(r rune) bool

// quote writes s as a Go literal between two marks. In mode 0 it keeps what IsPrint accepts,
// in mode 1 ASCII only, in mode 2 what IsGraphic accepts.
func quote(s string, mark byte, mode int) string
