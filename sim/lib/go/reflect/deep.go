package reflect

import "unsafe"

// DeepEqual says whether x and y are deeply equal: == for what has it, and the same contents for slices, maps, and what
// pointers lead to.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	if a.typ != b.typ {
		return false
	}
	return deepEqual(a, b, map[visit]bool{})
}

// A visit is a comparison that is being made: meeting it again, in a cyclic value, it counts as equal.
type visit struct {
	a, b unsafe.Pointer
	typ  *rtype
}

// identity is what tells one reference from another: of a slice, where its three words lie.
func (v Value) identity() unsafe.Pointer {
	if v.kind() == Slice {
		return v.ptr
	}
	return v.pointer()
}

func deepEqual(a, b Value, visited map[visit]bool) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	if a.typ != b.typ {
		return false
	}
	switch a.kind() {
	case Pointer, Map, Slice:
		if a.IsNil() || b.IsNil() {
			break
		}
		v := visit{a.identity(), b.identity(), a.typ}
		if visited[v] {
			return true
		}
		visited[v] = true
	}
	switch a.kind() {
	case Slice:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		return a.pointer() == b.pointer() || deepElements(a, b, visited)
	case Array:
		return deepElements(a, b, visited)
	case Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return deepEqual(a.Elem(), b.Elem(), visited)
	case Pointer:
		return a.pointer() == b.pointer() || deepEqual(a.Elem(), b.Elem(), visited)
	case Struct:
		for i := 0; i < a.NumField(); i++ {
			if !deepEqual(a.Field(i), b.Field(i), visited) {
				return false
			}
		}
		return true
	case Map:
		return deepMaps(a, b, visited)
	case Func:
		return a.IsNil() && b.IsNil()
	}
	return equalValues(a.typ, a.at(), b.at())
}

func deepElements(a, b Value, visited map[visit]bool) bool {
	for i := 0; i < a.Len(); i++ {
		if !deepEqual(a.Index(i), b.Index(i), visited) {
			return false
		}
	}
	return true
}

func deepMaps(a, b Value, visited map[visit]bool) bool {
	if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
		return false
	}
	if a.pointer() == b.pointer() {
		return true
	}
	for it := a.MapRange(); it.Next(); {
		other := b.MapIndex(it.Key())
		if !other.IsValid() || !deepEqual(it.Value(), other, visited) {
			return false
		}
	}
	return true
}
