// Maps: made, filled, read, walked, and changed while they are walked.
package main

import (
	"fmt"
	"reflect"
	"sort"
)

type Key struct {
	a int8
	b string
}

func main() {
	m := reflect.MakeMap(reflect.TypeOf(map[string]int{}))
	for i, k := range []string{"one", "two", "three"} {
		m.SetMapIndex(reflect.ValueOf(k), reflect.ValueOf(i+1))
	}
	m.SetMapIndex(reflect.ValueOf("two"), reflect.Value{})
	fmt.Println(m, m.Len(), m.MapIndex(reflect.ValueOf("two")).IsValid(), m.MapIndex(reflect.ValueOf("three")))
	var keys []string
	for _, k := range m.MapKeys() {
		keys = append(keys, k.String())
	}
	sort.Strings(keys)
	fmt.Println(keys)

	big := map[Key][]int8{}
	for i := 0; i < 100; i++ {
		big[Key{int8(i), fmt.Sprint(i)}] = []int8{int8(-i)}
	}
	sum := 0
	for it := reflect.ValueOf(big).MapRange(); it.Next(); {
		sum += int(it.Key().Field(0).Int()) + int(it.Value().Index(0).Int())*1000
	}
	fmt.Println(sum, reflect.ValueOf(big).MapIndex(reflect.ValueOf(Key{-1, "?"})).IsValid(), reflect.ValueOf(big).MapIndex(reflect.ValueOf(Key{7, "7"})))
	seen := 0
	rv := reflect.ValueOf(big)
	for it := rv.MapRange(); it.Next(); {
		for _, k := range rv.MapKeys() {
			rv.SetMapIndex(k, reflect.Value{})
		}
		seen++
	}
	fmt.Println(seen, len(big))

	n := map[int8]uint16{-3: 65535, 4: 2}
	nv := reflect.ValueOf(n)
	fmt.Println(nv.MapIndex(reflect.ValueOf(int8(-3))), nv.Len())
	nv.SetMapIndex(reflect.ValueOf(int8(-128)), reflect.ValueOf(uint16(40000)))
	fmt.Println(n[-128], n)
	var k int8
	var e uint16
	it := nv.MapRange()
	total := 0
	for it.Next() {
		reflect.ValueOf(&k).Elem().SetIterKey(it)
		reflect.ValueOf(&e).Elem().SetIterValue(it)
		total += int(k) + int(e)
	}
	fmt.Println(total)
	var nilMap map[any]any
	fmt.Println(reflect.ValueOf(nilMap).Len(), reflect.ValueOf(nilMap).MapRange().Next(), len(reflect.ValueOf(nilMap).MapKeys()))
	anys := map[any]any{1: "a", "b": 2.5}
	fmt.Println(reflect.ValueOf(anys).MapIndex(reflect.ValueOf(1)), reflect.ValueOf(anys).MapIndex(reflect.ValueOf("b")).Elem().Float())
	for _, f := range []func(){
		func() { reflect.ValueOf(nilMap).SetMapIndex(reflect.ValueOf(1), reflect.ValueOf(2)) },
		func() { reflect.ValueOf(anys).MapIndex(reflect.ValueOf([]int{})) },
		func() { it.Key() },
		func() { it.Next() },
		func() { new(reflect.MapIter).Next() },
		func() { nv.MapRange().Value() },
		func() { nv.MapIndex(reflect.ValueOf("x")) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

/* output:
map[one:1 three:3] 2 false 3
[one three]
-4945050 false [-7]
1 0
65535 2
40000 map[-128:40000 -3:65535 4:2]
105410
0 false 0
a 2.5
assignment to entry in nil map
runtime error: hash of unhashable type []int
MapIter.Key called on exhausted iterator
MapIter.Next called on exhausted iterator
MapIter.Next called on an iterator that does not have an associated map Value
MapIter.Value called before Next
reflect.Value.MapIndex: value of type string is not assignable to type int8
*/
