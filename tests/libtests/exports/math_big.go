package big_test

import (
	"math/big"
	"math/bits"
)

const _W = bits.UintSize

// isNormalized says whether x has no zero words on top, and zero no sign.
func isNormalized(x *big.Int) bool {
	words := x.Bits()
	return len(words) == 0 && x.Sign() == 0 || len(words) > 0 && words[len(words)-1] != 0
}
