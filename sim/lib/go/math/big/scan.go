package big

import (
	"errors"
	"fmt"
	"strings"
)

// token reads from a Scan function of fmt the runes that can stand in a number; a sign stands in front of it or of its exponent.
func token(s fmt.ScanState, allowed string) (string, error) {
	s.SkipSpace()
	var last rune
	hexadecimal := false
	text, err := s.Token(false, func(r rune) bool {
		before := last
		last = r
		switch r {
		case 'x', 'X':
			hexadecimal = true
		case '+', '-':
			return before == 0 || before == '/' || strings.ContainsRune("pP", before) && strings.ContainsRune(allowed, 'p') ||
				strings.ContainsRune("eE", before) && !hexadecimal && strings.ContainsRune(allowed, 'p')
		}
		return strings.ContainsRune(allowed, r)
	})
	return string(text), err
}

const (
	digitRunes = "+-_0123456789abcdefABCDEFxXoO"
	floatRunes = digitRunes + ".pP"
)

// Scan reads an Int for fmt.Scan; the verb says the base.
func (z *Int) Scan(s fmt.ScanState, ch rune) error {
	base := 0
	switch ch {
	case 'b':
		base = 2
	case 'o':
		base = 8
	case 'd':
		base = 10
	case 'x', 'X':
		base = 16
	case 's', 'v':
	default:
		return errors.New("Int.Scan: invalid verb")
	}
	text, err := token(s, digitRunes)
	if err != nil {
		return err
	}
	if _, ok := z.SetString(text, base); !ok {
		return errNoDigits
	}
	return nil
}

// Scan reads a Rat for fmt.Scan.
func (z *Rat) Scan(s fmt.ScanState, ch rune) error {
	text, err := token(s, floatRunes+"/")
	if err != nil {
		return err
	}
	if !strings.ContainsRune("efgEFGv", ch) {
		return errors.New("Rat.Scan: invalid verb")
	}
	if _, ok := z.SetString(text); !ok {
		return errors.New("Rat.Scan: invalid syntax")
	}
	return nil
}

// Scan reads a Float for fmt.Scan.
func (z *Float) Scan(s fmt.ScanState, ch rune) error {
	text, err := token(s, floatRunes)
	if err != nil {
		return err
	}
	_, _, err = z.Parse(text, 0)
	return err
}
