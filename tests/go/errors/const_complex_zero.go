package main

var a = 1 / 1e-600000000i                   // error col:13: invalid operation: division by zero
var b = 1i / 1e-600000000                   // error col:14: invalid operation: division by zero
var c = 1i / (1e-600000000 + 1e-600000000i) // error col:14: invalid operation: division by zero
var d = 1 / 0i                              // error col:13: invalid operation: division by zero
var e complex128 = 1
var f = e / 0 // native Go divides at run time
var g = 1 / (1e-100 + 0i)

func main() {}
