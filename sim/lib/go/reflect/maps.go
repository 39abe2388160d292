package reflect

import "unsafe"

func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize makes a map; the size is a hint that the machine's maps do not need.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.common()
	return Value{t, mapMake(t), direct}
}

// MapIndex returns the element of the key, the zero Value if there is none.
func (v Value) MapIndex(key Value) Value {
	v.mustBe(Map, "MapIndex")
	key = key.assignTo("reflect.Value.MapIndex", v.typ.key())
	elem := newValue(v.typ.elem())
	if !mapGet(v.typ, v.pointer(), key.at(), elem) {
		return Value{}
	}
	r := made(v.typ.elem(), elem)
	r.flag |= (v.flag | key.flag).inherited()
	return r
}

// SetMapIndex sets the element of a key; the zero Value deletes it.
func (v Value) SetMapIndex(key, elem Value) {
	v.mustBe(Map, "SetMapIndex")
	v.mustBeExported("Value.SetMapIndex")
	key.mustBeExported("Value.SetMapIndex")
	key = key.assignTo("reflect.Value.SetMapIndex", v.typ.key())
	if elem.typ == nil {
		mapDelete(v.typ, v.pointer(), key.at())
		return
	}
	elem.mustBeExported("Value.SetMapIndex")
	elem = elem.assignTo("reflect.Value.SetMapIndex", v.typ.elem())
	mapSet(v.typ, v.pointer(), key.at(), elem.at())
}

// MapKeys returns the keys in no order.
func (v Value) MapKeys() []Value {
	v.mustBe(Map, "MapKeys")
	keys := make([]Value, 0, v.Len())
	for it := v.MapRange(); it.Next(); {
		keys = append(keys, it.Key())
	}
	return keys
}

// A MapIter goes over a map as range does.
type MapIter struct {
	m         Value
	iterator  unsafe.Pointer
	key, elem unsafe.Pointer // of the entry at hand
	ended     bool
}

func (v Value) MapRange() *MapIter {
	if v.kind() != Map {
		panic(&ValueError{"reflect.Value.MapRange", v.kind()})
	}
	return &MapIter{m: v}
}

func (it *MapIter) Next() bool {
	if !it.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if it.ended {
		panic("MapIter.Next called on exhausted iterator")
	}
	t := it.m.typ
	if it.iterator == nil {
		it.iterator = mapStart(t, it.m.pointer())
	}
	key, elem := newValue(t.key()), newValue(t.elem())
	it.key, it.elem = key, elem
	it.ended = !mapNext(t, it.iterator, key, elem)
	return !it.ended
}

// Reset lets the iterator go over another map, or none.
func (it *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.mustBe(Map, "MapRange")
	}
	*it = MapIter{m: v}
}

func (it *MapIter) check(called string) {
	if it.iterator == nil {
		panic(called + " called before Next")
	}
	if it.ended {
		panic(called + " called on exhausted iterator")
	}
}

func (it *MapIter) Key() Value {
	it.check("MapIter.Key")
	return it.m.result(it.m.typ.key(), it.key)
}

func (it *MapIter) Value() Value {
	it.check("MapIter.Value")
	return it.m.result(it.m.typ.elem(), it.elem)
}

func (v Value) SetIterKey(it *MapIter) {
	it.check("reflect: Value.SetIterKey")
	v.mustBeAssignable("SetIterKey")
	it.m.mustBeExported("Value.SetIterKey")
	key := it.Key().assignTo("reflect.MapIter.SetKey", v.typ)
	moveValues(v.typ, v.ptr, key.at(), 1)
}

func (v Value) SetIterValue(it *MapIter) {
	it.check("reflect: Value.SetIterValue")
	v.mustBeAssignable("SetIterValue")
	it.m.mustBeExported("Value.SetIterValue")
	elem := it.Value().assignTo("reflect.MapIter.SetValue", v.typ)
	moveValues(v.typ, v.ptr, elem.at(), 1)
}
