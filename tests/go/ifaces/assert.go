package main

import "fmt"

type reader interface{ Read() string }
type writer interface{ Write(string) }
type file struct{ data *string }

func (f file) Read() string   { return *f.data }
func (f file) Write(s string) { *f.data += s }

func main() {
	d := "x"
	var r reader = file{&d}
	w := r.(writer)
	w.Write("yz")
	fmt.Println(r.Read(), w.(reader).Read()) // out: xyz xyz
	_, ok := r.(interface{ Close() })
	n, ok2 := interface{}(r).(int)
	f, ok3 := r.(file)
	fmt.Println(ok, n, ok2, *f.data, ok3) // out: false 0 false xyz true
	if s, ok := interface{}(d).(string); ok && len(s) == 3 {
		fmt.Println(s) // out: xyz
	}
	var e interface{} = 3
	m := map[string]interface{}{"n": e, "l": []interface{}{1, "a"}}
	l := m["l"].([]interface{})
	fmt.Println(m["n"].(int)+1, l[1].(string)+"b") // out: 4 ab
}
