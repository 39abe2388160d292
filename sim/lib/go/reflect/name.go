package reflect

import "strconv"

// Name is the name of a defined or predeclared type without its package, "" for other types.
func (t *rtype) Name() string {
	if !t.has(named) {
		return ""
	}
	s := typeString(t)
	depth := 0
	for i := len(s) - 1; i >= 0; i-- {
		switch s[i] {
		case ']':
			depth++
		case '[':
			depth--
		case '.':
			if depth == 0 { // not within type arguments
				return s[i+1:]
			}
		}
	}
	return s
}

func (t *rtype) PkgPath() string {
	if !t.has(named) {
		return ""
	}
	if path := typePackage(t); path != "" || t.Kind() != UnsafePointer {
		return path
	}
	return "unsafe"
}

// A StructTag is the text behind a field. By convention it is a list of key:"value" pairs.
type StructTag string

// Get returns the value of the key, "" if there is none.
func (tag StructTag) Get(key string) string {
	value, _ := tag.Lookup(key)
	return value
}

func (tag StructTag) Lookup(key string) (value string, ok bool) {
	for s := string(tag); ; {
		for len(s) > 0 && s[0] == ' ' {
			s = s[1:]
		}
		colon := 0
		for colon < len(s) && s[colon] > ' ' && s[colon] != ':' && s[colon] != '"' && s[colon] != 0x7f {
			colon++
		}
		if colon == 0 || colon+1 >= len(s) || s[colon] != ':' || s[colon+1] != '"' {
			return "", false
		}
		name := s[:colon]
		s = s[colon+1:]
		end := 1
		for end < len(s) && s[end] != '"' {
			if s[end] == '\\' {
				end++
			}
			end++
		}
		if end >= len(s) {
			return "", false
		}
		quoted := s[:end+1]
		s = s[end+1:]
		if name == key {
			value, err := strconv.Unquote(quoted)
			return value, err == nil
		}
	}
}

// ---- methods ----

// A Method is one method of a type. Func takes the receiver as its first argument; for an interface type it is
// the zero Value.
type Method struct {
	Name    string
	PkgPath string // of unexported methods
	Type    Type
	Func    Value
	Index   int // for Type.Method
}

func (m Method) IsExported() bool { return m.PkgPath == "" }

// exported gives the numbers of t's exported methods, which is all that Method and NumMethod count. An interface type
// counts all its methods.
func (t *rtype) exported() []int {
	var list []int
	n := countParts(t, methodPart)
	for i := 0; i < n; i++ {
		if _, _, _, exported := methodAt(t, i); exported || t.Kind() == Interface {
			list = append(list, i)
		}
	}
	return list
}

func (t *rtype) NumMethod() int { return len(t.exported()) }

func (t *rtype) Method(i int) Method {
	list := t.exported()
	if i < 0 || i >= len(list) {
		panic("reflect: Method index out of range")
	}
	name, pkg, typ, _ := methodAt(t, list[i])
	m := Method{Name: name, Index: i}
	if t.Kind() == Interface {
		m.PkgPath = pkg
		m.Type = typ
		return m
	}
	in := []Type{t}
	for k := 0; k < typ.numIn(); k++ {
		in = append(in, typ.in(k))
	}
	var out []Type
	for k := 0; k < typ.numOut(); k++ {
		out = append(out, typ.out(k))
	}
	m.Type = FuncOf(in, out, typ.has(variadic))
	m.Func = MakeFunc(m.Type, func(args []Value) []Value {
		method := args[0].Method(i)
		if typ.has(variadic) {
			return method.call("CallSlice", args[1:])
		}
		return method.call("Call", args[1:])
	})
	return m
}

func (t *rtype) MethodByName(name string) (Method, bool) {
	if i := t.methodNamed(name); i >= 0 {
		return t.Method(i), true
	}
	return Method{}, false
}

// methodNamed gives the number of an exported method among the exported ones, -1 if there is none.
func (t *rtype) methodNamed(name string) int {
	for i, number := range t.exported() {
		if found, _, _, _ := methodAt(t, number); found == name {
			return i
		}
	}
	return -1
}
