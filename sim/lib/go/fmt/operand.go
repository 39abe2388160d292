package fmt

import "internal/value"

// operand prints one operand, verb by verb.
func (p *printer) operand(arg any, verb rune) {
	p.arg = arg
	if arg == nil {
		p.val = value.Value{}
		if verb == 'v' || verb == 'T' {
			p.pad("<nil>")
		} else {
			p.badVerb(verb)
		}
		return
	}
	switch x := arg.(type) {
	case string:
		if verb == 'v' && !p.sharpV && !p.hasWid && !p.hasPrec {
			p.buf = append(p.buf, x...)
			return
		}
		if verb != 'T' && verb != 'p' {
			p.string(x, verb)
			return
		}
	case int:
		if verb != 'T' && verb != 'p' {
			p.signed(int64(x), verb)
			return
		}
	}
	switch verb {
	case 'T':
		p.cut(value.TypeName(arg))
		return
	case 'p':
		p.pointer(value.Of(arg), verb)
		return
	}
	switch x := arg.(type) {
	case bool:
		p.bool(x, verb)
	case float64:
		p.float(x, 64, verb)
	case float32:
		p.float(float64(x), 32, verb)
	case complex128:
		p.complex(x, 64, verb)
	case int64:
		p.signed(x, verb)
	case int32:
		p.signed(int64(x), verb)
	case uint8:
		p.unsigned(uint64(x), verb)
	case uint64:
		p.unsigned(x, verb)
	case []byte:
		p.bytes(x, verb, "[]byte")
	default:
		if v, ok := value.Reflected(arg); ok {
			p.reflected(v, verb)
		} else if !p.methods(verb) {
			p.value(value.Of(arg), verb, 0)
		}
	}
}

// reflected prints what a reflect.Value holds.
func (p *printer) reflected(v value.Value, verb rune) {
	if value.KindOf(v) != value.Invalid && value.Exported(v) {
		if p.arg = value.Any(v); p.arg != nil && p.methods(verb) {
			return
		}
	}
	p.value(v, verb, 0)
}

// methods lets the operand print itself, if it has a method for the verb.
func (p *printer) methods(verb rune) (handled bool) {
	if p.erroring {
		return false
	}
	if verb == 'w' {
		if _, ok := p.arg.(error); !ok || !p.wrapping {
			p.badVerb(verb)
			return true
		}
		verb = 'v'
	}
	if formatter, ok := p.arg.(Formatter); ok {
		defer p.catch(p.arg, verb, "Format")
		handled = true // also when Format panics
		formatter.Format(p, verb)
		return
	}
	if p.sharpV {
		if stringer, ok := p.arg.(GoStringer); ok {
			defer p.catch(p.arg, verb, "GoString")
			handled = true
			p.cut(stringer.GoString())
		}
		return
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		switch x := p.arg.(type) {
		case error:
			defer p.catch(p.arg, verb, "Error")
			handled = true
			p.string(x.Error(), verb)
		case Stringer:
			defer p.catch(p.arg, verb, "String")
			handled = true
			p.string(x.String(), verb)
		}
	}
	return
}

// catch prints the panic of an operand's method in its place. A nil pointer whose method did not
// expect it is just <nil>.
func (p *printer) catch(arg any, verb rune, method string) {
	cause := recover()
	if cause == nil {
		return
	}
	if v := value.Of(arg); value.KindOf(v) == value.Pointer && value.IsNil(v) {
		p.text("<nil>")
		return
	}
	if p.panicking {
		panic(cause) // the panic value's own method panics: enough
	}
	saved := p.options
	p.options = options{}
	p.complain(verb, "(PANIC=")
	p.text(method)
	p.text(" method: ")
	p.panicking = true
	p.operand(cause, 'v')
	p.panicking = false
	p.buf = append(p.buf, ')')
	p.options = saved
}

// badVerb says that the verb does not suit the operand.
func (p *printer) badVerb(verb rune) {
	p.erroring = true
	p.complain(verb, "(")
	switch {
	case p.arg != nil:
		arg := p.arg
		p.text(value.TypeName(arg))
		p.buf = append(p.buf, '=')
		p.operand(arg, 'v')
	case value.KindOf(p.val) != value.Invalid:
		p.text(value.TypeString(p.val))
		p.buf = append(p.buf, '=')
		p.value(p.val, 'v', 0)
	default:
		p.text("<nil>")
	}
	p.buf = append(p.buf, ')')
	p.erroring = false
}

// value prints what v names. depth counts how deep it lies in the operand.
func (p *printer) value(v value.Value, verb rune, depth int) {
	kind := value.KindOf(v)
	if depth > 0 {
		p.arg = nil
		if value.HasMethods(v) && value.Exported(v) {
			if p.arg = value.Any(v); p.arg != nil && p.methods(verb) {
				return
			}
		}
	}
	p.val = v
	switch kind {
	case value.Invalid:
		if depth == 0 {
			p.text("<invalid reflect.Value>")
		} else if verb == 'v' {
			p.text("<nil>")
		} else {
			p.badVerb(verb)
		}
	case value.Bool:
		p.bool(value.AsBool(v), verb)
	case value.Int, value.Int8, value.Int16, value.Int32, value.Int64:
		p.signed(value.AsInt(v), verb)
	case value.Uint, value.Uint8, value.Uint16, value.Uint32, value.Uint64, value.Uintptr:
		p.unsigned(value.AsUint(v), verb)
	case value.Float32:
		p.float(value.AsFloat(v), 32, verb)
	case value.Float64:
		p.float(value.AsFloat(v), 64, verb)
	case value.Complex64:
		p.complex(value.AsComplex(v), 32, verb)
	case value.Complex128:
		p.complex(value.AsComplex(v), 64, verb)
	case value.String:
		p.string(value.AsString(v), verb)
	case value.Map:
		p.mapping(v, verb, depth)
	case value.Struct:
		p.fields(v, verb, depth)
	case value.Interface:
		inner := value.Elem(v)
		if value.KindOf(inner) != value.Invalid {
			p.value(inner, verb, depth+1)
		} else if p.sharpV {
			p.text(value.TypeString(v))
			p.text("(nil)")
		} else {
			p.text("<nil>")
		}
	case value.Array, value.Slice:
		p.elements(v, kind, verb, depth)
	case value.Pointer:
		if depth == 0 && !value.IsNil(v) {
			target := value.Elem(v)
			switch value.KindOf(target) {
			case value.Array, value.Slice, value.Struct, value.Map:
				p.buf = append(p.buf, '&')
				p.value(target, verb, depth+1)
				return
			}
		}
		p.pointer(v, verb)
	case value.Chan, value.Func, value.UnsafePointer:
		p.pointer(v, verb)
	}
}

// open, next and close write what stands around and between the parts of a composite value.
func (p *printer) open(v value.Value, plain string) {
	if p.sharpV {
		p.text(value.TypeString(v))
		p.buf = append(p.buf, '{')
	} else {
		p.text(plain)
	}
}

func (p *printer) next(i int) {
	if i == 0 {
		return
	}
	if p.sharpV {
		p.text(", ")
	} else {
		p.buf = append(p.buf, ' ')
	}
}

func (p *printer) close(plain byte) {
	if p.sharpV {
		plain = '}'
	}
	p.buf = append(p.buf, plain)
}

func (p *printer) nilComposite(v value.Value) bool {
	if !p.sharpV || !value.IsNil(v) {
		return false
	}
	p.text(value.TypeString(v))
	p.text("(nil)")
	return true
}

func (p *printer) mapping(v value.Value, verb rune, depth int) {
	if p.nilComposite(v) {
		return
	}
	p.open(v, "map[")
	entries := value.Entries(v)
	for i := 0; i < len(entries); i += 2 {
		p.next(i)
		p.value(entries[i], verb, depth+1)
		p.buf = append(p.buf, ':')
		p.value(entries[i+1], verb, depth+1)
	}
	p.close(']')
}

func (p *printer) fields(v value.Value, verb rune, depth int) {
	p.open(v, "{")
	for i := 0; i < value.NumField(v); i++ {
		p.next(i)
		if p.plusV || p.sharpV {
			p.text(value.FieldName(v, i))
			p.buf = append(p.buf, ':')
		}
		field := value.Field(v, i)
		if value.KindOf(field) == value.Interface && !value.IsNil(field) {
			field = value.Elem(field)
		}
		p.value(field, verb, depth+1)
	}
	p.close('}')
}

func (p *printer) elements(v value.Value, kind value.Kind, verb rune, depth int) {
	switch verb {
	case 's', 'q', 'x', 'X':
		if value.ElemKind(v) == value.Uint8 {
			p.bytes(value.Bytes(v), verb, value.TypeString(v))
			return
		}
	}
	if kind == value.Slice && p.nilComposite(v) {
		return
	}
	p.open(v, "[")
	for i := 0; i < value.Len(v); i++ {
		p.next(i)
		p.value(value.Index(v, i), verb, depth+1)
	}
	p.close(']')
}

// pointer prints an address, or <nil>.
func (p *printer) pointer(v value.Value, verb rune) {
	switch value.KindOf(v) {
	case value.Chan, value.Func, value.Map, value.Pointer, value.Slice, value.UnsafePointer:
	default:
		p.badVerb(verb)
		return
	}
	address := uint64(value.Address(v))
	switch verb {
	case 'v':
		switch {
		case p.sharpV:
			p.buf = append(p.buf, '(')
			p.text(value.TypeString(v))
			p.text(")(")
			if address == 0 {
				p.text("nil")
			} else {
				p.hex(address, true)
			}
			p.buf = append(p.buf, ')')
		case address == 0:
			p.pad("<nil>")
		default:
			p.hex(address, !p.sharp)
		}
	case 'p':
		p.hex(address, !p.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.unsigned(address, verb)
	default:
		p.badVerb(verb)
	}
}
