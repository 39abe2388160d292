package math_test

import "math"

// Functions of which native code has a second version: here there is one.
var (
	ExpGo   = math.Exp
	Exp2Go  = math.Exp2
	HypotGo = math.Hypot
	SqrtGo  = math.Sqrt
)

// Arguments from here on are reduced by trigonometry's other way.
const ReduceThreshold = 1 << 29
