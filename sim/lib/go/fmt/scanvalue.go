package fmt

import (
	"internal/value"
	"io"
	"strconv"
	"unsafe"
)

// value reads one value into the variable that arg points to.
func (s *scanner) value(arg any, verb rune) {
	s.token = s.token[:0]
	if own, ok := arg.(Scanner); ok {
		switch err := own.Scan(s, verb); err {
		case nil:
		case io.EOF:
			s.failWith(io.ErrUnexpectedEOF)
		default:
			s.failWith(err)
		}
		return
	}
	switch v := s.plain(arg).(type) {
	case *bool:
		*v = s.bool(verb)
	case *int:
		*v = int(s.signed(verb, 64))
	case *int8:
		*v = int8(s.signed(verb, 8))
	case *int16:
		*v = int16(s.signed(verb, 16))
	case *int32:
		*v = int32(s.signed(verb, 32))
	case *int64:
		*v = s.signed(verb, 64)
	case *uint:
		*v = uint(s.unsigned(verb, 64))
	case *uint8:
		*v = uint8(s.unsigned(verb, 8))
	case *uint16:
		*v = uint16(s.unsigned(verb, 16))
	case *uint32:
		*v = uint32(s.unsigned(verb, 32))
	case *uint64:
		*v = s.unsigned(verb, 64)
	case *uintptr:
		*v = uintptr(s.unsigned(verb, 64))
	case *float32:
		*v = float32(s.float(arg, verb, 32))
	case *float64:
		*v = s.float(arg, verb, 64)
	case *complex64:
		*v = complex64(s.complex(verb, 32))
	case *complex128:
		*v = s.complex(verb, 64)
	case *string:
		*v = s.text(verb)
	case *[]byte:
		*v = []byte(s.text(verb))
	}
}

// plain returns arg as a pointer to a basic type or a slice of bytes: to the same memory, where its own type has a name.
func (s *scanner) plain(arg any) any {
	if arg == nil {
		s.fail("type not a pointer: <nil>")
	}
	v := value.Of(arg)
	if value.KindOf(v) != value.Pointer {
		s.fail("type not a pointer: " + value.TypeName(arg))
	}
	if value.IsNil(v) {
		_ = *(*byte)(nil) // panics as the assignment would
	}
	at := unsafe.Pointer(value.Address(v))
	target := value.Elem(v)
	switch value.KindOf(target) {
	case value.Bool:
		return (*bool)(at)
	case value.Int:
		return (*int)(at)
	case value.Int8:
		return (*int8)(at)
	case value.Int16:
		return (*int16)(at)
	case value.Int32:
		return (*int32)(at)
	case value.Int64:
		return (*int64)(at)
	case value.Uint:
		return (*uint)(at)
	case value.Uint8:
		return (*uint8)(at)
	case value.Uint16:
		return (*uint16)(at)
	case value.Uint32:
		return (*uint32)(at)
	case value.Uint64:
		return (*uint64)(at)
	case value.Uintptr:
		return (*uintptr)(at)
	case value.Float32:
		return (*float32)(at)
	case value.Float64:
		return (*float64)(at)
	case value.Complex64:
		return (*complex64)(at)
	case value.Complex128:
		return (*complex128)(at)
	case value.String:
		return (*string)(at)
	case value.Slice:
		if value.ElemKind(target) == value.Uint8 {
			return (*[]byte)(at)
		}
	}
	s.fail("can't scan type: " + value.TypeName(arg))
	return nil
}

func (s *scanner) check(verb rune, verbs, kind string) {
	if !among(verbs, verb) {
		s.fail("bad verb '%" + string(verb) + "' for " + kind)
	}
}

// start goes to where a value begins.
func (s *scanner) start() {
	s.SkipSpace()
	s.begin()
}

// bool reads 0, 1, t, f, true or false; whatever else there is counts as false.
func (s *scanner) bool(verb rune) bool {
	s.start()
	s.check(verb, "tv", "boolean")
	switch s.next() {
	case '1':
		return true
	case 't', 'T':
		s.restOf("rR", "uU", "eE")
		return true
	case 'f', 'F':
		s.restOf("aA", "lL", "sS", "eE")
	}
	return false
}

// restOf reads the rest of a word, all of it or nothing.
func (s *scanner) restOf(letters ...string) {
	for i, letter := range letters {
		if !s.take(letter) {
			if i > 0 {
				s.fail("syntax error scanning boolean")
			}
			return
		}
	}
}

const (
	binaryDigits  = "01"
	octalDigits   = "01234567"
	decimalDigits = "0123456789"
	hexDigits     = "0123456789aAbBcCdDeEfF"
)

// integer reads the digits of an integer; sign: there may be one.
func (s *scanner) integer(verb rune, sign bool) (text string, base int) {
	s.start()
	s.check(verb, "bdoUxXv", "integer")
	base, digits, have := 10, decimalDigits, false
	switch verb {
	case 'b':
		base, digits = 2, binaryDigits
	case 'o':
		base, digits = 8, octalDigits
	case 'x', 'X', 'U':
		base, digits = 16, hexDigits
	}
	if verb == 'U' {
		if !s.skip("U") || !s.skip("+") {
			s.fail("bad unicode format ")
		}
	} else if sign {
		s.take("+-")
	}
	if verb == 'v' {
		base = 0
		digits, have = s.prefix()
	}
	if !have {
		s.begin()
		if !s.take(digits) {
			s.fail("expected integer")
		}
	}
	for s.take(digits) {
	}
	return string(s.token), base
}

// prefix reads what tells the base of a Go literal, and returns the digits that may follow.
func (s *scanner) prefix() (digits string, zero bool) {
	if !s.take("0") {
		return decimalDigits + "_", false
	}
	switch {
	case s.take("bB"):
		return binaryDigits + "_", true
	case s.take("oO"):
		return octalDigits + "_", true
	case s.take("xX"):
		return hexDigits + "_", true
	}
	return octalDigits + "_", true
}

func (s *scanner) rune(bits int) int64 {
	s.begin()
	r := s.next()
	if int64(r)<<uint(64-bits)>>uint(64-bits) != int64(r) {
		s.fail("overflow on character value " + string(r))
	}
	return int64(r)
}

func (s *scanner) signed(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.rune(bits)
	}
	text, base := s.integer(verb, true)
	i, err := strconv.ParseInt(text, base, 64)
	if err != nil {
		s.failWith(err)
	}
	if i<<uint(64-bits)>>uint(64-bits) != i {
		s.fail("integer overflow on token " + text)
	}
	return i
}

func (s *scanner) unsigned(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.rune(bits))
	}
	text, base := s.integer(verb, false)
	u, err := strconv.ParseUint(text, base, 64)
	if err != nil {
		s.failWith(err)
	}
	if u<<uint(64-bits)>>uint(64-bits) != u {
		s.fail("unsigned integer overflow on token " + text)
	}
	return u
}

const floatVerbs = "beEfFgGv"

// float reads into arg, whose type's name stands in the error about the verb; a type of the program's own takes any verb.
func (s *scanner) float(arg any, verb rune, bits int) float64 {
	switch arg.(type) {
	case *float32:
		s.check(verb, floatVerbs, "float32")
	case *float64:
		s.check(verb, floatVerbs, "float64")
	}
	s.start()
	return s.parseFloat(s.floatToken(), bits)
}

// floatToken reads as much as can be a float.
func (s *scanner) floatToken() string {
	s.token = s.token[:0]
	if s.take("nN") && s.take("aA") && s.take("nN") {
		return string(s.token)
	}
	s.take("+-")
	if s.take("iI") && s.take("nN") && s.take("fF") {
		return string(s.token)
	}
	digits, exponent := decimalDigits+"_", "eEpP"
	if s.take("0") && s.take("xX") {
		digits, exponent = hexDigits+"_", "pP"
	}
	for s.take(digits) {
	}
	if s.take(".") {
		for s.take(digits) {
		}
	}
	if s.take(exponent) {
		s.take("+-")
		for s.take(decimalDigits + "_") {
		}
	}
	return string(s.token)
}

// parseFloat also takes a decimal number with a binary exponent, as %b prints it.
func (s *scanner) parseFloat(text string, bits int) float64 {
	number, power := text, 0
	var err error
	for i := range text {
		if text[i] == 'p' && !among(text, 'x') && !among(text, 'X') {
			number = text[:i]
			power, err = strconv.Atoi(text[i+1:])
			break
		}
	}
	f, numberErr := strconv.ParseFloat(number, bits)
	if numberErr != nil {
		err = numberErr
	}
	if err != nil {
		if e, ok := err.(*strconv.NumError); ok {
			e.Num = text
		}
		s.failWith(err)
	}
	if number == text {
		return f
	}
	// In two steps, since the power alone may be out of range where the product is not.
	return f * twoTo(power/2) * twoTo(power-power/2)
}

func twoTo(power int) float64 {
	f, _ := strconv.ParseFloat("0x1p"+strconv.Itoa(power), 64)
	return f
}

// complex reads a+bi, which may stand in parentheses; bits are those of a part.
func (s *scanner) complex(verb rune, bits int) complex128 {
	s.check(verb, floatVerbs, "complex")
	s.start()
	enclosed := s.take("(")
	first := s.floatToken()
	s.token = s.token[:0]
	good := s.take("+-")
	sign := string(s.token)
	second := ""
	if good {
		second = sign + s.floatToken()
		good = s.take("i") && (!enclosed || s.take(")"))
	}
	if !good {
		s.fail("syntax error scanning complex number")
	}
	re := s.parseFloat(first, bits)
	return complex(re, s.parseFloat(second, bits))
}

func (s *scanner) text(verb rune) string {
	s.check(verb, "svqxX", "string")
	s.start()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hex()
	}
	s.run(notSpace)
	return string(s.token)
}

func (s *scanner) quoted() string {
	quote := s.next()
	if quote != '"' && quote != '`' {
		s.fail("expected quoted string")
	}
	text := []rune{quote}
	for {
		r := s.mustNext()
		text = append(text, r)
		if r == quote {
			break
		}
		if r == '\\' && quote == '"' {
			text = append(text, s.mustNext())
		}
	}
	if quote == '`' {
		return string(text[1 : len(text)-1])
	}
	out, err := strconv.Unquote(string(text))
	if err != nil {
		s.failWith(err)
	}
	return out
}

// hex reads pairs of digits.
func (s *scanner) hex() string {
	for {
		first := s.next()
		if first == end {
			break
		}
		high, ok := hexValue(first)
		if !ok {
			s.UnreadRune()
			break
		}
		low, ok := hexValue(s.mustNext())
		if !ok {
			s.fail("illegal hex digit")
		}
		s.token = append(s.token, high<<4|low)
	}
	if len(s.token) == 0 {
		s.fail("no hex data for %x string")
	}
	return string(s.token)
}

func hexValue(r rune) (digit byte, ok bool) {
	switch {
	case '0' <= r && r <= '9':
		return byte(r - '0'), true
	case 'a' <= r && r <= 'f':
		return byte(r-'a') + 10, true
	case 'A' <= r && r <= 'F':
		return byte(r-'A') + 10, true
	}
	return 0, false
}
