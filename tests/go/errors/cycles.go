package main

type A struct{ b B } // error col:6: invalid recursive type A\n\t./cycles.go:3:6: A refers to\n\t./cycles.go:4:6: B refers to\n\t./cycles.go:3:6: A
type B struct{ a A }
type C [2]C // error col:6: invalid recursive type: C refers to itself
type D interface{ D } // error col:6: invalid recursive type: D refers to itself
type E E // error col:6: invalid recursive type: E refers to itself
type F = G // error col:6: invalid recursive type F\n\t./cycles.go:8:6: F refers to\n\t./cycles.go:9:6: G refers to\n\t./cycles.go:8:6: F
type G = F

var x = y // error col:5: initialization cycle for x\n\t./cycles.go:11:5: x refers to\n\t./cycles.go:12:5: y refers to\n\t./cycles.go:13:5: z refers to\n\t./cycles.go:11:5: x
var y = z
var z = x

const p = q // error col:7: initialization cycle for p\n\t./cycles.go:15:7: p refers to\n\t./cycles.go:16:7: q refers to\n\t./cycles.go:15:7: p
const q = p

func f() int { return v }

var v = f() // error col:5: initialization cycle for v\n\t./cycles.go:20:5: v refers to\n\t./cycles.go:18:6: f refers to\n\t./cycles.go:20:5: v

func main() {}
