package template

import (
	"fmt"
	"reflect"
	"sync"
	"unicode"
)

// FuncMap has the functions that templates can call, each with one result or a second one that is an error.
type FuncMap map[string]any

// builtins is a function, not a variable: the parser wants the names, and the map could be changed.
func builtins() FuncMap {
	return FuncMap{
		"and":      special,
		"call":     special,
		"html":     HTMLEscaper,
		"index":    index,
		"slice":    slice,
		"js":       JSEscaper,
		"len":      length,
		"not":      not,
		"or":       special,
		"print":    fmt.Sprint,
		"printf":   fmt.Sprintf,
		"println":  fmt.Sprintln,
		"urlquery": URLQueryEscaper,

		"eq": eq,
		"ge": ge,
		"gt": gt,
		"le": le,
		"lt": lt,
		"ne": ne,
	}
}

var builtinFuncs = sync.OnceValue(func() map[string]reflect.Value {
	values := map[string]reflect.Value{}
	addFuncs(values, builtins())
	return values
})

// special has the signature of what invoke does itself.
func special(first reflect.Value, others ...reflect.Value) reflect.Value { panic("unreachable") }

// addFuncs panics for what no template could call.
func addFuncs(to map[string]reflect.Value, funcs FuncMap) {
	for name, f := range funcs {
		if !goodName(name) {
			panic(fmt.Errorf("function name %q is not a valid identifier", name))
		}
		v := reflect.ValueOf(f)
		if v.Kind() != reflect.Func {
			panic("value for " + name + " not a function")
		}
		if err := goodFunc(name, v.Type()); err != nil {
			panic(err)
		}
		to[name] = v
	}
}

func goodName(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return name != ""
}

func goodFunc(name string, t reflect.Type) error {
	switch n := t.NumOut(); {
	case n == 1 || n == 2 && t.Out(1) == errorType:
		return nil
	case n == 2:
		return fmt.Errorf("invalid function signature for %s: second return value should be error; is %s", name, t.Out(1))
	default:
		return fmt.Errorf("function %s has %d return values; should be 1 or 2", name, n)
	}
}

func truth(v reflect.Value) bool {
	t, _ := isTrue(inner(v))
	return t
}

func not(v reflect.Value) bool { return !truth(v) }

// position is an index that may be as large as limit.
func position(index reflect.Value, limit int) (int, error) {
	var x int64
	switch k := index.Kind(); {
	case isInt(k):
		x = index.Int()
	case isUint(k):
		x = int64(index.Uint())
	case k == reflect.Invalid:
		return 0, fmt.Errorf("cannot index slice/array with nil")
	default:
		return 0, fmt.Errorf("cannot index slice/array with type %s", index.Type())
	}
	if x < 0 || x > int64(limit) {
		return 0, fmt.Errorf("index out of range: %d", x)
	}
	return int(x), nil
}

// index is item[i][j]...
func index(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	none := reflect.Value{}
	item = inner(item)
	if !item.IsValid() {
		return none, fmt.Errorf("index of untyped nil")
	}
	for _, i := range indexes {
		i = inner(i)
		var isNil bool
		if item, isNil = indirect(item); isNil {
			return none, fmt.Errorf("index of nil pointer")
		}
		switch item.Kind() {
		case reflect.Array, reflect.Slice, reflect.String:
			x, err := position(i, item.Len())
			if err != nil {
				return none, err
			}
			item = item.Index(x)
		case reflect.Map:
			key, err := converted(i, item.Type().Key())
			if err != nil {
				return none, err
			}
			value := item.MapIndex(key)
			if !value.IsValid() {
				value = reflect.Zero(item.Type().Elem())
			}
			item = value
		default:
			return none, fmt.Errorf("can't index item of type %s", item.Type())
		}
	}
	return item, nil
}

// slice is item[i:j:k], as far as the indexes are given.
func slice(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	none := reflect.Value{}
	item = inner(item)
	if !item.IsValid() {
		return none, fmt.Errorf("slice of untyped nil")
	}
	if len(indexes) > 3 {
		return none, fmt.Errorf("too many slice indexes: %d", len(indexes))
	}
	var limit int
	switch item.Kind() {
	case reflect.String:
		if len(indexes) == 3 {
			return none, fmt.Errorf("cannot 3-index slice a string")
		}
		limit = item.Len()
	case reflect.Array, reflect.Slice:
		limit = item.Cap()
	default:
		return none, fmt.Errorf("can't slice item of type %s", item.Type())
	}
	at := [3]int{0, item.Len()}
	for i, index := range indexes {
		x, err := position(index, limit)
		if err != nil {
			return none, err
		}
		at[i] = x
	}
	for i := 1; i < max(2, len(indexes)); i++ {
		if at[i-1] > at[i] {
			return none, fmt.Errorf("invalid slice index: %d > %d", at[i-1], at[i])
		}
	}
	if len(indexes) == 3 {
		return item.Slice3(at[0], at[1], at[2]), nil
	}
	return item.Slice(at[0], at[1]), nil
}

func length(item reflect.Value) (int, error) {
	item, isNil := indirect(item)
	if isNil {
		return 0, fmt.Errorf("len of nil pointer")
	}
	switch item.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return item.Len(), nil
	}
	return 0, fmt.Errorf("len of type %s", item.Type())
}

// converted is the value for a parameter or key of type t: integers of all sizes can stand for each other.
func converted(v reflect.Value, t reflect.Type) (reflect.Value, error) {
	if !v.IsValid() {
		if !canBeNil(t) {
			return v, fmt.Errorf("value is nil; should be of type %s", t)
		}
		v = reflect.Zero(t)
	}
	isInteger := func(k reflect.Kind) bool { return isInt(k) || isUint(k) }
	switch {
	case v.Type().AssignableTo(t):
		return v, nil
	case isInteger(v.Kind()) && isInteger(t.Kind()):
		return v.Convert(t), nil
	}
	return reflect.Value{}, fmt.Errorf("value has type %s; should be %s", v.Type(), t)
}

// callValue calls a function that is a value: a field, an entry of a map.
func callValue(name string, f reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	none := reflect.Value{}
	f = inner(f)
	if !f.IsValid() {
		return none, fmt.Errorf("call of nil")
	}
	t := f.Type()
	if t.Kind() != reflect.Func {
		return none, fmt.Errorf("non-function %s of type %s", name, t)
	}
	if err := goodFunc(name, t); err != nil {
		return none, err
	}
	if wanted := t.NumIn(); t.IsVariadic() && len(args) < wanted-1 {
		return none, fmt.Errorf("wrong number of args for %s: got %d want at least %d", name, len(args), wanted-1)
	} else if !t.IsVariadic() && len(args) != wanted {
		return none, fmt.Errorf("wrong number of args for %s: got %d want %d", name, len(args), wanted)
	}
	list := make([]reflect.Value, len(args))
	for i, arg := range args {
		var err error
		if list[i], err = converted(inner(arg), parameter(t, i)); err != nil {
			return none, fmt.Errorf("arg %d: %w", i, err)
		}
	}
	return safeCall(f, list)
}
