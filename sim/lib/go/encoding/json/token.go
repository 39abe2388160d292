package json

// A Token is a Delim, bool, float64, Number, string or nil.
type Token any

// A Delim is one of [ ] { }.
type Delim rune

func (d Delim) String() string { return string(d) }

// A tokenState is where in the surrounding array or object the next token stands.
type tokenState int

const (
	topValue tokenState = iota
	arrayStart
	arrayValue
	arrayComma
	objectStart
	objectKey
	objectColon
	objectValue
	objectComma
)

func (s tokenState) takesValue() bool {
	return s == topValue || s == arrayStart || s == arrayValue || s == objectValue
}

// beforeValue takes the comma or colon that stands before a value.
func (dec *Decoder) beforeValue() error {
	want := byte(0)
	switch dec.state {
	case arrayComma:
		want = ','
	case objectColon:
		want = ':'
	default:
		return nil
	}
	c, err := dec.peek()
	if err != nil {
		return err
	}
	if c != want {
		if want == ',' {
			return &SyntaxError{"expected comma after array element", dec.InputOffset()}
		}
		return &SyntaxError{"expected colon after object key", dec.InputOffset()}
	}
	dec.i++
	if want == ',' {
		dec.state = arrayValue
	} else {
		dec.state = objectValue
	}
	return nil
}

func (dec *Decoder) afterValue() {
	switch dec.state {
	case arrayStart, arrayValue:
		dec.state = arrayComma
	case objectValue:
		dec.state = objectComma
	}
}

// peek is the next byte that is no space.
func (dec *Decoder) peek() (byte, error) {
	for {
		if dec.i = skipSpace(dec.buf, dec.i); dec.i < len(dec.buf) {
			return dec.buf[dec.i], nil
		}
		if err := dec.refill(); err != nil {
			return 0, err
		}
	}
}

// More says whether the array or object at hand has another element.
func (dec *Decoder) More() bool {
	c, err := dec.peek()
	return err == nil && c != ']' && c != '}'
}

// Token reads the next token; commas and colons are not told.
func (dec *Decoder) Token() (Token, error) {
	for {
		c, err := dec.peek()
		if err != nil {
			return nil, err
		}
		switch c {
		case '[', '{':
			if !dec.state.takesValue() {
				return dec.misplaced(c)
			}
			dec.i++
			dec.stack = append(dec.stack, dec.state)
			dec.state = arrayStart
			if c == '{' {
				dec.state = objectStart
			}
			return Delim(c), nil
		case ']', '}':
			if c == ']' && dec.state != arrayStart && dec.state != arrayComma ||
				c == '}' && dec.state != objectStart && dec.state != objectComma {
				return dec.misplaced(c)
			}
			dec.i++
			dec.state = dec.stack[len(dec.stack)-1]
			dec.stack = dec.stack[:len(dec.stack)-1]
			dec.afterValue()
			return Delim(c), nil
		case ':':
			if dec.state != objectColon {
				return dec.misplaced(c)
			}
			dec.i++
			dec.state = objectValue
			continue
		case ',':
			if dec.state != arrayComma && dec.state != objectComma {
				return dec.misplaced(c)
			}
			dec.i++
			if dec.state == arrayComma {
				dec.state = arrayValue
			} else {
				dec.state = objectKey
			}
			continue
		case '"':
			if dec.state == objectStart || dec.state == objectKey {
				return dec.keyToken()
			}
		}
		if !dec.state.takesValue() {
			return dec.misplaced(c)
		}
		var x any
		if err := dec.Decode(&x); err != nil {
			return nil, err
		}
		return x, nil
	}
}

func (dec *Decoder) keyToken() (Token, error) {
	saved := dec.state
	dec.state = topValue
	var key string
	err := dec.Decode(&key)
	dec.state = saved
	if err != nil {
		return nil, err
	}
	dec.state = objectColon
	return key, nil
}

func (dec *Decoder) misplaced(c byte) (Token, error) {
	context := ""
	switch dec.state {
	case topValue, arrayStart, arrayValue, objectValue:
		context = " looking for beginning of value"
	case arrayComma:
		context = " after array element"
	case objectKey:
		context = " looking for beginning of object key string"
	case objectColon:
		context = " after object key"
	case objectComma:
		context = " after object key:value pair"
	}
	return nil, &SyntaxError{"invalid character " + quoteChar(c) + context, dec.InputOffset()}
}
