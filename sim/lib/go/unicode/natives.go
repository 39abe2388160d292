package unicode

// The categories of Unicode 15. A rune that is none belongs to no category.

func IsLetter(r rune) bool
func IsDigit(r rune) bool
func IsNumber(r rune) bool
func IsUpper(r rune) bool
func IsLower(r rune) bool
func IsTitle(r rune) bool
func IsSpace(r rune) bool
func IsPunct(r rune) bool
func IsSymbol(r rune) bool
func IsMark(r rune) bool
func IsControl(r rune) bool

// IsGraphic: letters, marks, numbers, punctuation, symbols and spaces. IsPrint: of the spaces only U+0020.
func IsGraphic(r rune) bool
func IsPrint(r rune) bool

func ToUpper(r rune) rune
func ToLower(r rune) rune
func ToTitle(r rune) rune
