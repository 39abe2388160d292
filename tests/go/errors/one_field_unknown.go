// A field that is not there.
package main

type T struct{ a int }

func main() { var t T; _ = t.b } // error col:30: t.b undefined (type T has no field or method b)
