package reflect

import "strconv"

// A description is what makeType takes: little-endian words, and texts behind their length.
type description []byte

func (d *description) word(n int) {
	for i := 0; i < 8; i++ {
		*d = append(*d, byte(n>>(8*i)))
	}
}

func (d *description) text(s string) {
	d.word(len(s))
	*d = append(*d, s...)
}

func (d *description) bit(b bool) {
	if b {
		d.word(1)
	} else {
		d.word(0)
	}
}

func (t *rtype) number() int {
	if t == nil {
		return 0
	}
	return int(t.id)
}

// describe begins the description of a type.
func describe(k Kind, direction int, elem, key *rtype, length, parts, results int, name string) *description {
	d := new(description)
	for _, n := range [...]int{int(k), direction, elem.number(), key.number(), length, parts, results} {
		d.word(n)
	}
	d.text(name)
	return d
}

func (d *description) part(t *rtype, embedded, exported bool, name, tag, pkg string) {
	d.word(t.number())
	d.bit(embedded)
	d.bit(exported)
	d.text(name)
	d.text(tag)
	d.text(pkg)
}

// typ is the type described, an old or a new one.
func (d *description) typ() *rtype {
	t, room := makeType(string(*d))
	if t == nil && room {
		panic("reflect: the type is too large for this machine")
	}
	if t == nil {
		panic("reflect: the program makes more types than this machine has room for")
	}
	return t
}

func ptrTo(t *rtype) *rtype {
	if p := pointerTo(t); p != nil {
		return p
	}
	return describe(Pointer, 0, t, nil, 0, 0, 0, "*"+t.String()).typ()
}

func sliceOf(t *rtype) *rtype {
	return describe(Slice, 0, t, nil, 0, 0, 0, "[]"+t.String()).typ()
}

// PointerTo is *T.
func PointerTo(t Type) Type { return ptrTo(t.common()) }

// PtrTo is the older name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }

// SliceOf is []T.
func SliceOf(t Type) Type { return sliceOf(t.common()) }

func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	t := elem.common()
	if t.size > 0 && uintptr(length) > (1<<48)/t.size {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	return describe(Array, 0, t, nil, length, 0, 0, "["+itoa(length)+"]"+t.String()).typ()
}

func MapOf(key, elem Type) Type {
	k, e := key.common(), elem.common()
	if !k.Comparable() {
		panic("reflect.MapOf: invalid key type " + k.String())
	}
	return describe(Map, 0, e, k, 0, 0, 0, "map["+k.String()+"]"+e.String()).typ()
}

func ChanOf(dir ChanDir, t Type) Type {
	elem := t.common()
	if elem.size >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	var direction int
	var name string
	switch dir {
	case SendDir:
		direction, name = 1, "chan<- "+elem.String()
	case RecvDir:
		direction, name = 2, "<-chan "+elem.String()
	case BothDir:
		name = "chan " + elem.String()
		if s := elem.String(); s[0] == '<' {
			name = "chan (" + s + ")"
		}
	default:
		panic("reflect.ChanOf: invalid dir")
	}
	return describe(Chan, direction, elem, nil, 0, 0, 0, name).typ()
}

func FuncOf(in, out []Type, isVariadic bool) Type {
	if isVariadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	direction := 0
	if isVariadic {
		direction = 1
	}
	d := describe(Func, direction, nil, nil, 0, len(in)+len(out), len(out), funcName(in, out, isVariadic))
	for _, list := range [...][]Type{in, out} {
		for _, t := range list {
			d.part(t.common(), false, false, "", "", "")
		}
	}
	return d.typ()
}

func funcName(in, out []Type, isVariadic bool) string {
	name := "func("
	for i, t := range in {
		if i > 0 {
			name += ", "
		}
		if isVariadic && i == len(in)-1 {
			name += "..." + t.Elem().String()
		} else {
			name += t.String()
		}
	}
	name += ")"
	switch len(out) {
	case 0:
		return name
	case 1:
		return name + " " + out[0].String()
	}
	name += " ("
	for i, t := range out {
		if i > 0 {
			name += ", "
		}
		name += t.String()
	}
	return name + ")"
}

// StructOf makes a struct type. Methods of embedded fields are not promoted: only embedded types without methods are
// allowed.
func StructOf(fields []StructField) Type {
	name, pkg := "struct {", ""
	seen := map[string]bool{}
	for i, f := range fields {
		checkField(i, f)
		if pkg == "" {
			pkg = f.PkgPath
		} else if f.PkgPath != "" && f.PkgPath != pkg {
			panic("reflect.Struct: fields with different PkgPath " + pkg + " and " + f.PkgPath)
		}
		if seen[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		seen[f.Name] = true
		if i > 0 {
			name += ";"
		}
		name += " "
		if !f.Anonymous {
			name += f.Name + " "
		}
		name += f.Type.String()
		if f.Tag != "" {
			name += " " + strconv.Quote(string(f.Tag))
		}
	}
	if len(fields) > 0 {
		name += " "
	}
	d := describe(Struct, 0, nil, nil, 0, len(fields), 0, name+"}")
	for _, f := range fields {
		d.part(f.Type.common(), f.Anonymous, f.PkgPath == "", f.Name, string(f.Tag), f.PkgPath)
	}
	return d.typ()
}

func checkField(i int, f StructField) {
	if f.Name == "" {
		panic("reflect.StructOf: field " + itoa(i) + " has no name")
	}
	if !validName(f.Name) {
		panic("reflect.StructOf: field " + itoa(i) + " has invalid name")
	}
	if f.Type == nil {
		panic("reflect.StructOf: field " + itoa(i) + " has no type")
	}
	first := f.Name[0]
	if f.PkgPath == "" && !('A' <= first && first <= 'Z') && first < 0x80 {
		panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
	}
	if f.Anonymous && f.PkgPath != "" {
		panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
	}
	if f.Anonymous && f.Type.NumMethod() > 0 {
		panic("reflect: embedded type with methods not implemented in this machine")
	}
}

func validName(s string) bool {
	for i, r := range s {
		letter := r == '_' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r >= 0x80
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return true
}
