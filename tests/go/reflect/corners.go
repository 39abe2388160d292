// Corners of package reflect: what may be set through embedded fields, zero values, comparing, converting, slices by address.
package main

import (
	"fmt"
	"math"
	"reflect"
	"unsafe"
)

type inner struct{ x, X int }

type byValue struct {
	inner
	Y int
}

type byPointer struct {
	*inner
	Y int
}

type hiding interface {
	Shown()
	hidden()
}

type both int

func (both) Shown()  { fmt.Println("shown") }
func (both) hidden() { fmt.Println("hidden") }

func panics(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	v := reflect.ValueOf(&byValue{}).Elem()
	fmt.Println(v.Field(0).CanSet(), v.Field(0).Field(0).CanSet(), v.Field(0).Field(1).CanSet()) // out: false false true
	v = reflect.ValueOf(&byPointer{inner: &inner{}}).Elem()
	fmt.Println(v.Field(0).CanSet(), v.Field(0).Elem().Field(0).CanSet(), v.Field(0).Elem().Field(1).CanSet())
	// out: false false true
	v.FieldByName("X").SetInt(7)
	fmt.Println(v.Interface().(byPointer).X) // out: 7

	minus := math.Copysign(0, -1)
	fmt.Println(reflect.ValueOf(minus).IsZero(), reflect.ValueOf([2]float64{0, minus}).IsZero())   // out: true true
	fmt.Println(reflect.ValueOf(complex(0, minus)).IsZero(), reflect.ValueOf(math.NaN()).IsZero()) // out: true false

	panics(func() { // out: reflect.Value.Equal: values of type [0]map[int]int are not comparable
		empty := reflect.ValueOf([0]map[int]int{})
		empty.Equal(empty)
	})
	panics(func() { // out: reflect.Value.Equal: values of type []int are not comparable
		pair := reflect.ValueOf([1]any{[]int{}})
		pair.Equal(pair)
	})

	type tagged struct {
		A struct {
			B []struct {
				C int `one:"1"`
			}
		}
	}
	type other struct {
		A struct {
			B []struct {
				C int `two:"2"`
			}
		} `three:"3"`
	}
	from := reflect.TypeOf(tagged{})
	fmt.Println(from.ConvertibleTo(reflect.TypeOf(other{})), from.AssignableTo(reflect.TypeOf(other{}))) // out: true false
	fmt.Println(from.ConvertibleTo(reflect.TypeOf(struct{ A int }{})))                                   // out: false

	const signaling = 0x7f800001
	type myFloat float32
	nan := reflect.ValueOf(myFloat(math.Float32frombits(signaling))).Convert(reflect.TypeOf(float32(0)))
	fmt.Println(math.Float32bits(nan.Interface().(float32)) == signaling) // out: true

	words := [3]int32{1, 2, 3}
	int32s := reflect.TypeOf(words[0])
	fmt.Println(reflect.SliceAt(int32s, unsafe.Pointer(&words[1]), 2))        // out: [2 3]
	fmt.Println(reflect.SliceAt(int32s, nil, 0).IsNil())                      // out: true
	panics(func() { reflect.SliceAt(int32s, nil, 1) })                        // out: runtime error: unsafe.Slice: ptr is nil and len is not zero
	panics(func() { reflect.SliceAt(int32s, unsafe.Pointer(&words), -1) })    // out: runtime error: unsafe.Slice: len out of range
	panics(func() { reflect.SliceAt(int32s, unsafe.Pointer(&words), 1<<62) }) // out: runtime error: unsafe.Slice: len out of range

	hidden := reflect.ValueOf(struct{ m map[string]int }{map[string]int{"a": 1}}).Field(0).MapRange()
	hidden.Next()
	panics(func() { // out: reflect: reflect.Value.SetIterKey using value obtained using unexported field
		key := ""
		reflect.ValueOf(&key).Elem().SetIterKey(hidden)
	})
	method := reflect.ValueOf(struct{ H hiding }{both(1)}).Field(0)
	method.Method(0).Call(nil)                      // out: shown
	panics(func() { method.Method(1).Call(nil) })   // out: reflect: Call of unexported method
	panics(func() { method.Method(1).Interface() }) // out: reflect: Interface of unexported method
	panics(func() {                                 // out: reflect.Struct: fields with different PkgPath one and two
		reflect.StructOf([]reflect.StructField{
			{Name: "a", PkgPath: "one", Type: int32s}, {Name: "b", PkgPath: "two", Type: int32s},
		})
	})
	minusOne := -1
	fmt.Println(reflect.Kind(minusOne), reflect.Kind(99)) // out: kind-1 kind99
	fmt.Println(reflect.TypeOf((<-chan (<-chan int))(nil)), reflect.TypeOf((chan (<-chan int))(nil)))
	// out: <-chan <-chan int chan (<-chan int)
}
