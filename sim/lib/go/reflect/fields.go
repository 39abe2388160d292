package reflect

// A StructField is one field of a struct type.
type StructField struct {
	Name      string
	PkgPath   string // of unexported fields
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int // for FieldByIndex
	Anonymous bool  // embedded
}

func (f StructField) IsExported() bool { return f.PkgPath == "" }

func (t *rtype) NumField() int {
	if t.Kind() != Struct {
		panic("reflect: NumField of non-struct type " + t.String())
	}
	return countParts(t, fieldPart)
}

func (t *rtype) Field(i int) StructField {
	if t.Kind() != Struct {
		panic("reflect: Field of non-struct type " + t.String())
	}
	if i < 0 || i >= countParts(t, fieldPart) {
		panic("reflect: Field index out of bounds")
	}
	name, pkg, tag, typ, offset, embedded := fieldAt(t, i)
	return StructField{name, pkg, typ, StructTag(tag), offset, []int{i}, embedded}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	var f StructField
	var now Type = t
	for i, number := range index {
		if i > 0 {
			if now.Kind() == Pointer && now.Elem().Kind() == Struct {
				now = now.Elem()
			}
		}
		f = now.Field(number)
		now = f.Type
	}
	f.Index = index
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	if t.Kind() != Struct {
		panic("reflect: FieldByName of non-struct type " + t.String())
	}
	return t.FieldByNameFunc(func(s string) bool { return s == name })
}

func (t *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	if t.Kind() != Struct {
		panic("reflect: FieldByNameFunc of non-struct type " + t.String())
	}
	index := findField(t, match)
	if index == nil {
		return StructField{}, false
	}
	return t.FieldByIndex(index), true
}

// An embeddedStruct is a struct that findField looks into.
type embeddedStruct struct {
	typ   *rtype
	index []int
}

// findField gives the path to the field that Go's rules of embedding select: the only match at the least depth. A type
// that is embedded several times at one depth makes its fields ambiguous.
func findField(t *rtype, match func(string) bool) []int {
	seen := map[*rtype]bool{}
	for level := []embeddedStruct{{t, nil}}; len(level) > 0; {
		var found []int
		var next []embeddedStruct
		matches := 0
		times := map[*rtype]int{}
		for _, s := range level {
			times[s.typ]++
		}
		for _, s := range level {
			if seen[s.typ] {
				continue
			}
			seen[s.typ] = true
			for i := 0; i < countParts(s.typ, fieldPart); i++ {
				name, _, _, typ, _, embedded := fieldAt(s.typ, i)
				path := append(append([]int(nil), s.index...), i)
				if match(name) {
					matches += times[s.typ]
					found = path
					continue
				}
				if embedded && typ.Kind() == Pointer {
					typ = typ.elem()
				}
				if embedded && typ.Kind() == Struct {
					for n := 0; n < times[s.typ]; n++ {
						next = append(next, embeddedStruct{typ, path})
					}
				}
			}
		}
		if matches > 0 {
			if matches > 1 {
				return nil
			}
			return found
		}
		level = next
	}
	return nil
}

// VisibleFields returns the fields of a struct type and, behind each embedded struct, those that it promotes.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	w := &visibleWalk{byName: map[string]int{}, visiting: map[Type]bool{}}
	w.walk(t, nil)
	list := w.fields[:0]
	for i, f := range w.fields {
		if !w.hidden[i] {
			list = append(list, f)
		}
	}
	return list
}

type visibleWalk struct {
	fields   []StructField
	hidden   []bool
	byName   map[string]int // the field that a name stands for so far
	visiting map[Type]bool
}

func (w *visibleWalk) walk(t Type, index []int) {
	if w.visiting[t] {
		return
	}
	w.visiting[t] = true
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		f.Index = append(append([]int(nil), index...), i)
		add := true
		if old, ok := w.byName[f.Name]; ok {
			switch depth := len(w.fields[old].Index); {
			case len(f.Index) == depth:
				w.hidden[old] = true // both are hidden: the name is ambiguous
				add = false
			case len(f.Index) < depth:
				w.hidden[old] = true
			default:
				add = false
			}
		}
		if add {
			w.byName[f.Name] = len(w.fields)
			w.fields = append(w.fields, f)
			w.hidden = append(w.hidden, false)
		}
		if f.Anonymous {
			inner := f.Type
			if inner.Kind() == Pointer {
				inner = inner.Elem()
			}
			if inner.Kind() == Struct {
				w.walk(inner, f.Index)
			}
		}
	}
	delete(w.visiting, t)
}
