// A field with other capitals.
package main

type T struct{ Name string }

func main() { var t T; _ = t.name } // error col:30: t.name undefined (type T has no field or method name, but does have field Name)
