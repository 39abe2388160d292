package main

import "fmt"

type res struct{ name string }

func open(n string) *res { fmt.Println("open", n); return &res{n} }
func (r *res) Close()    { fmt.Println("close", r.name) }

func main() {
	for _, n := range []string{"a", "b"} {
		r := open(n)
		defer r.Close()
	}
	for _, n := range []string{"c", "d"} {
		func() {
			r := open(n)
			defer r.Close()
		}()
	}
	n := 0
	for i := 0; i < 1000; i++ {
		defer func() {
			if n++; n%500 == 0 {
				fmt.Println("ran", n, i)
			}
		}()
	}
}

/* output:
open a
open b
open c
close c
open d
close d
ran 500 500
ran 1000 0
close b
close a
*/
