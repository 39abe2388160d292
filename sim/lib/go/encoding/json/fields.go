package json

import (
	"encoding"
	"reflect"
	"sort"
	"strings"
	"sync"
	"unicode"
)

// A field is a struct field as JSON sees it.
type field struct {
	name      string
	tagged    bool // the name comes from the tag
	index     []int
	typ       reflect.Type
	omitEmpty bool
	quoted    bool // the value stands in a string
}

// A typeInfo is what is worked out once for each type.
type typeInfo struct {
	marshals, marshalsText       bool // the type's own methods
	marshalsByPointer, textByPtr bool // the pointer's
	fields                       []field
	byName                       map[string]int
}

var (
	marshalerType     = reflect.TypeOf((*Marshaler)(nil)).Elem()
	textMarshalerType = reflect.TypeOf((*encoding.TextMarshaler)(nil)).Elem()
	numberType        = reflect.TypeOf(Number(""))
)

var infos sync.Map // reflect.Type to *typeInfo

func infoOf(t reflect.Type) *typeInfo {
	if info, ok := infos.Load(t); ok {
		return info.(*typeInfo)
	}
	info := &typeInfo{marshals: t.Implements(marshalerType), marshalsText: t.Implements(textMarshalerType)}
	if t.Kind() != reflect.Pointer {
		p := reflect.PointerTo(t)
		info.marshalsByPointer, info.textByPtr = p.Implements(marshalerType), p.Implements(textMarshalerType)
	}
	if t.Kind() == reflect.Struct {
		info.fields = fieldsOf(t)
		info.byName = map[string]int{}
		for i, f := range info.fields {
			info.byName[f.name] = i
		}
	}
	infos.Store(t, info)
	return info
}

// find gives the field of a name, exactly or else in other case; nil if there is none.
func (info *typeInfo) find(name string) *field {
	if i, ok := info.byName[name]; ok {
		return &info.fields[i]
	}
	for i := range info.fields {
		if strings.EqualFold(info.fields[i].name, name) {
			return &info.fields[i]
		}
	}
	return nil
}

// An embedded is a struct whose fields may be promoted.
type embedded struct {
	typ   reflect.Type
	index []int
}

// fieldsOf lists the fields of a struct and those that its embedded structs promote, in order. Of several with one name the
// least deep counts, of those the tagged one; else none does.
func fieldsOf(t reflect.Type) []field {
	var all []field
	seen := map[reflect.Type]bool{}
	for level := []embedded{{typ: t}}; len(level) > 0; {
		var next []embedded
		times := map[reflect.Type]int{}
		for _, e := range level {
			times[e.typ]++
		}
		for _, e := range level {
			if seen[e.typ] {
				continue
			}
			seen[e.typ] = true
			for i := 0; i < e.typ.NumField(); i++ {
				f, inner, ok := readField(e, i)
				switch {
				case !ok:
				case inner != nil:
					next = append(next, embedded{inner, f.index})
				default:
					all = append(all, f)
					if times[e.typ] > 1 { // twice embedded: its names are ambiguous
						all = append(all, f)
					}
				}
			}
		}
		level = next
	}
	return dominant(all)
}

// readField is field i of an embedded struct; inner is set if its own fields are promoted instead.
func readField(e embedded, i int) (f field, inner reflect.Type, ok bool) {
	sf := e.typ.Field(i)
	base := sf.Type
	if sf.Anonymous {
		if base.Kind() == reflect.Pointer {
			base = base.Elem()
		}
		if !sf.IsExported() && base.Kind() != reflect.Struct {
			return f, nil, false
		}
	} else if !sf.IsExported() {
		return f, nil, false
	}
	tag := sf.Tag.Get("json")
	if tag == "-" {
		return f, nil, false
	}
	name, options, _ := strings.Cut(tag, ",")
	if !validName(name) {
		name = ""
	}
	f = field{name: name, tagged: name != "", typ: sf.Type}
	f.index = append(append([]int(nil), e.index...), i)
	if name == "" && sf.Anonymous && base.Kind() == reflect.Struct {
		return f, base, true
	}
	if name == "" {
		f.name = sf.Name
	}
	f.omitEmpty = hasOption(options, "omitempty")
	f.quoted = hasOption(options, "string") && canQuote(sf.Type)
	return f, nil, true
}

func hasOption(options, want string) bool {
	for options != "" {
		var option string
		if option, options, _ = strings.Cut(options, ","); option == want {
			return true
		}
	}
	return false
}

func canQuote(t reflect.Type) bool {
	if t.Name() == "" && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch k := t.Kind(); {
	case k >= reflect.Bool && k <= reflect.Float64, k == reflect.String:
		return true
	}
	return false
}

func validName(s string) bool {
	for _, c := range s {
		if !strings.ContainsRune("!#$%&()*+-./:;<=>?@[]^_{|}~ ", c) && !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return false
		}
	}
	return s != ""
}

func dominant(all []field) []field {
	byName := map[string][]field{}
	for _, f := range all {
		byName[f.name] = append(byName[f.name], f)
	}
	var fields []field
	for _, list := range byName {
		sort.SliceStable(list, func(i, j int) bool {
			a, b := list[i], list[j]
			if len(a.index) != len(b.index) {
				return len(a.index) < len(b.index)
			}
			return a.tagged && !b.tagged
		})
		if len(list) > 1 && len(list[0].index) == len(list[1].index) && list[0].tagged == list[1].tagged {
			continue
		}
		fields = append(fields, list[0])
	}
	sort.Slice(fields, func(i, j int) bool { return before(fields[i].index, fields[j].index) })
	return fields
}

func before(a, b []int) bool {
	for i := range a {
		if i >= len(b) {
			return false
		}
		if a[i] != b[i] {
			return a[i] < b[i]
		}
	}
	return len(a) < len(b)
}
