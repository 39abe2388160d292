package xml

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// A use is what a field's tag says that the field is for.
type use int

const (
	asElement use = 1 << iota
	asAttr
	asCDATA
	asText
	asInner
	asComment
	asAny
	omitEmpty

	uses = asElement | asAttr | asCDATA | asText | asInner | asComment | asAny
)

var useWords = map[string]use{"attr": asAttr, "cdata": asCDATA, "chardata": asText, "innerxml": asInner, "comment": asComment,
	"any": asAny, "omitempty": omitEmpty}

// A field of a struct, or of one that is embedded in it.
type field struct {
	index   []int
	name    string
	space   string
	use     use
	parents []string // elements around it: a and b of the tag a>b>name
}

// A shape is how a type is written.
type shape struct {
	name   *field // XMLName; or nil
	fields []field
}

var (
	shapes   sync.Map // of reflect.Type
	nameType = reflect.TypeFor[Name]()
	attrType = reflect.TypeFor[Attr]()
)

const xmlName = "XMLName"

func shapeOf(t reflect.Type) (*shape, error) {
	if known, ok := shapes.Load(t); ok {
		return known.(*shape), nil
	}
	s := &shape{}
	if t.Kind() == reflect.Struct && t != nameType {
		for i := range t.NumField() {
			if err := s.take(t, i); err != nil {
				return nil, err
			}
		}
	}
	shapes.Store(t, s)
	return s, nil
}

func (s *shape) take(t reflect.Type, i int) error {
	f := t.Field(i)
	if !f.IsExported() && !f.Anonymous || f.Tag.Get("xml") == "-" {
		return nil
	}
	if f.Anonymous {
		embedded := f.Type
		if embedded.Kind() == reflect.Pointer {
			embedded = embedded.Elem()
		}
		if embedded.Kind() == reflect.Struct {
			return s.embed(t, i, embedded)
		}
	}
	new, err := fieldOf(t, f)
	if err != nil {
		return err
	}
	if f.Name == xmlName {
		s.name = new
		return nil
	}
	return s.add(t, *new)
}

func (s *shape) embed(t reflect.Type, i int, embedded reflect.Type) error {
	inner, err := shapeOf(embedded)
	if err != nil {
		return err
	}
	if s.name == nil {
		s.name = inner.name
	}
	for _, f := range inner.fields {
		f.index = append([]int{i}, f.index...)
		if err := s.add(t, f); err != nil {
			return err
		}
	}
	return nil
}

// fieldOf reads a field's tag.
func fieldOf(t reflect.Type, f reflect.StructField) (*field, error) {
	new := &field{index: f.Index}
	whole := f.Tag.Get("xml")
	tag := whole
	if space, rest, ok := strings.Cut(tag, " "); ok {
		new.space, tag = space, rest
	}
	words := strings.Split(tag, ",")
	tag = words[0]
	for _, word := range words[1:] {
		new.use |= useWords[word]
	}
	if !new.settle(f.Name == xmlName, tag) {
		return nil, fmt.Errorf("xml: invalid tag in field %s of type %s: %q", f.Name, t, whole)
	}
	if new.space != "" && tag == "" {
		return nil, fmt.Errorf("xml: namespace without name in field %s of type %s: %q", f.Name, t, whole)
	}
	if f.Name == xmlName {
		new.name = tag
		return new, nil
	}
	own := ownName(f.Type)
	if tag == "" {
		new.name = f.Name
		if own != nil {
			new.space, new.name = own.space, own.name
		}
		return new, nil
	}
	path := strings.Split(tag, ">")
	if path[0] == "" {
		path[0] = f.Name
	}
	last := len(path) - 1
	if path[last] == "" {
		return nil, fmt.Errorf("xml: trailing '>' in field %s of type %s", f.Name, t)
	}
	new.name = path[last]
	if last > 0 {
		if new.use&asElement == 0 {
			return nil, fmt.Errorf("xml: %s chain not valid with %s flag", tag, strings.Join(words[1:], ","))
		}
		new.parents = path[:last]
	}
	if new.use&asElement != 0 && own != nil && own.name != new.name {
		return nil, fmt.Errorf("xml: name %q in tag of %s.%s conflicts with name %q in %s.XMLName", new.name, t, f.Name, own.name, f.Type)
	}
	return new, nil
}

// settle adds what the words leave out, and tells whether they go together.
func (f *field) settle(isName bool, tag string) bool {
	switch mode := f.use & uses; mode {
	case 0:
		f.use |= asElement
	case asAttr, asCDATA, asText, asInner, asComment, asAny, asAny | asAttr:
		if isName || tag != "" && mode != asAttr {
			return false
		}
		if mode == asAny {
			f.use |= asElement
		}
	default:
		return false
	}
	return f.use&omitEmpty == 0 || f.use&(asElement|asAttr) != 0
}

// ownName is what a struct's XMLName field says of the elements that it is written as.
func ownName(t reflect.Type) *field {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return nil
	}
	for i := range t.NumField() {
		if f := t.Field(i); f.Name == xmlName {
			if own, err := fieldOf(t, f); err == nil && own.name != "" {
				return own
			}
			return nil
		}
	}
	return nil
}

// conflict tells whether two fields want the same place.
func (f *field) conflict(g *field) bool {
	if f.use&uses != g.use&uses || f.space != "" && g.space != "" && f.space != g.space {
		return false
	}
	n := min(len(f.parents), len(g.parents))
	if !slices.Equal(f.parents[:n], g.parents[:n]) {
		return false
	}
	switch {
	case len(f.parents) > n:
		return f.parents[n] == g.name
	case len(g.parents) > n:
		return g.parents[n] == f.name
	}
	return f.name == g.name && f.space == g.space
}

// add: of fields that conflict the one that is embedded least deep stays, as among Go's own fields.
func (s *shape) add(t reflect.Type, new field) error {
	conflicts := func(old field) bool { return old.conflict(&new) }
	for _, old := range s.fields {
		if conflicts(old) && len(old.index) < len(new.index) {
			return nil
		}
	}
	for _, old := range s.fields {
		if conflicts(old) && len(old.index) == len(new.index) {
			f, g := t.FieldByIndex(old.index), t.FieldByIndex(new.index)
			return &TagPathError{t, f.Name, f.Tag.Get("xml"), g.Name, g.Tag.Get("xml")}
		}
	}
	s.fields = append(slices.DeleteFunc(s.fields, conflicts), new)
	return nil
}

// A TagPathError tells of two fields that want the same place.
type TagPathError struct {
	Struct       reflect.Type
	Field1, Tag1 string
	Field2, Tag2 string
}

func (e *TagPathError) Error() string {
	return fmt.Sprintf("%s field %q with tag %q conflicts with field %q with tag %q", e.Struct, e.Field1, e.Tag1, e.Field2, e.Tag2)
}

// of returns the field's value. Embedded pointers that are nil are set on request; else there is no value behind them.
func (f *field) of(v reflect.Value, set bool) reflect.Value {
	for i, n := range f.index {
		if i > 0 && v.Kind() == reflect.Pointer && v.Type().Elem().Kind() == reflect.Struct {
			if v.IsNil() {
				if !set {
					return reflect.Value{}
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(n)
	}
	return v
}

// as finds an interface that a value, or a pointer to it, has: of what may be asked.
func as[T any](v reflect.Value) (x T, t reflect.Type, ok bool) {
	want := reflect.TypeFor[T]()
	if v.CanInterface() && v.Type().Implements(want) {
		return v.Interface().(T), v.Type(), true
	}
	if v.CanAddr() {
		if p := v.Addr(); p.CanInterface() && p.Type().Implements(want) {
			return p.Interface().(T), p.Type(), true
		}
	}
	return x, nil, false
}
