package main

import "fmt"

type pair struct {
	k string
	v interface{}
}

func main() {
	x := []interface{}{1, "two", 3.5, nil, true, 'r', []int{4, 5}, map[string]interface{}{"b": []string{"x"}, "a": pair{"k", 1}}, &pair{"p", nil}, struct{ a, b int }{6, 7}}
	fmt.Println(x...)                                                                                       // out: 1 two 3.5 <nil> true 114 [4 5] map[a:{k 1} b:[x]] &{p <nil>} {6 7}
	fmt.Println(x[:5])                                                                                      // out: [1 two 3.5 <nil> true]
	fmt.Printf("%v\n", x[6:8])                                                                              // out: [[4 5] map[a:{k 1} b:[x]]]
	fmt.Printf("%d %s\n", []interface{}{1, "a"}, []interface{}{1, "a"})                                     // out: [1 %!d(string=a)] [%!s(int=1) a]
	fmt.Println([][]int{{1}, {}, nil}, [2][2]int{{1, 2}}, []*int{nil}, map[pair]int{{"a", 1}: 2})           // out: [[1] [] []] [[1 2] [0 0]] [<nil>] map[{a 1}:2]
	fmt.Println([]string{"a b", "c"}, []error{nil}, [0]int{}, []struct{}{{}, {}})                           // out: [a b c] [<nil>] [] [{} {}]
	fmt.Printf("%6d|%-4d|%06.2f|%x\n", []int{1, 22}, [2]int{3, 4}, []float64{1.5, -2}, []string{"ab", "c"}) // out: [     1     22]|[3    4   ]|[001.50 -02.00]|[6162 63]
	fmt.Printf("%v %v\n", struct {                                                                          // out: {[104 105] [1 2]} [[120]]
		a []byte
		b [2]byte
	}{[]byte("hi"), [2]byte{1, 2}}, [][]byte{[]byte("x")})
}
