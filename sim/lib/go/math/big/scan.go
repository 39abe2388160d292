package big

import (
	"errors"
	"fmt"
	"strings"
)

// token reads from a Scan function of fmt the runes that can stand in a number.
func token(s fmt.ScanState, allowed string) (string, error) {
	s.SkipSpace()
	text, err := s.Token(false, func(r rune) bool { return strings.ContainsRune(allowed, r) })
	return string(text), err
}

const (
	digitRunes = "+-_0123456789abcdefABCDEFxXoO"
	floatRunes = digitRunes + ".pPinfINF"
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
