// Types by reflection: kinds, elements, directions, comparisons.
package main

import (
	"fmt"
	"reflect"
)

type Named []string
type Gen[T any] struct{ X T }

func main() {
	for _, x := range []any{1, "s", 2.5, true, 'a', []int{}, [3]bool{}, map[string]int{}, &struct{}{}, make(<-chan int), func(int, ...string) error { return nil }, Named{}, Gen[Named]{}, struct {
		A int `t:"1"`
	}{}} {
		t := reflect.TypeOf(x)
		fmt.Println(t, t.Kind(), t.Name() == "", t.PkgPath(), t.Size(), t.Comparable())
	}
	fmt.Println(reflect.TypeOf((*error)(nil)).Elem().Kind(), reflect.TypeOf(nil) == nil)
	f := reflect.TypeOf(fmt.Sprintf)
	fmt.Println(f.NumIn(), f.In(1), f.NumOut(), f.IsVariadic(), reflect.TypeOf(make(chan<- int)).ChanDir(), reflect.TypeOf([3]int{}).Len())
	fmt.Println(reflect.TypeOf(Named{}).ConvertibleTo(reflect.TypeOf([]string{})), reflect.TypeOf(Named{}).AssignableTo(reflect.TypeOf([]string{})), reflect.TypeOf(1).Implements(reflect.TypeOf((*fmt.Stringer)(nil)).Elem()))
	fmt.Println(reflect.Zero(reflect.TypeOf(Named{})).IsNil(), reflect.New(reflect.TypeOf(5)).Elem().Int(), reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(Named{})))
}

/* output:
int int false  8 true
string string false  16 true
float64 float64 false  8 true
bool bool false  1 true
int32 int32 false  4 true
[]int slice true  24 false
[3]bool array true  3 true
map[string]int map true  8 false
*struct {} ptr true  8 true
<-chan int chan true  8 true
func(int, ...string) error func true  8 false
main.Named slice false main 24 false
main.Gen[main.Named] struct false main 24 false
struct { A int "t:\"1\"" } struct true  8 true
interface true
2 []interface {} 1 true chan<- 3
true true false
true 0 map[string]main.Named
*/
