package big

// A RoundingMode says what becomes of a result between two numbers of its precision.
type RoundingMode byte

const (
	ToNearestEven RoundingMode = iota
	ToNearestAway
	ToZero
	AwayFromZero
	ToNegativeInf
	ToPositiveInf
)

var modeNames = [...]string{"ToNearestEven", "ToNearestAway", "ToZero", "AwayFromZero", "ToNegativeInf", "ToPositiveInf"}

func (m RoundingMode) String() string {
	if int(m) < len(modeNames) {
		return modeNames[m]
	}
	return "RoundingMode(" + NewInt(int64(m)).String() + ")"
}

// An Accuracy says on which side of the exact value a result lies.
type Accuracy int8

const (
	Below Accuracy = iota - 1
	Exact
	Above
)

var accuracyNames = [...]string{"Below", "Exact", "Above"}

func (a Accuracy) String() string {
	if Below <= a && a <= Above {
		return accuracyNames[a-Below]
	}
	return "Accuracy(" + NewInt(int64(a)).String() + ")"
}

func makeAcc(above bool) Accuracy {
	if above {
		return Above
	}
	return Below
}

// round sets z to mant * 2**exp in z's precision. rest: the number is a little larger than that.
func (z *Float) round(neg bool, mant nat, exp int, rest bool) *Float {
	drop := mant.bitLen() - int(z.prec)
	if drop < 2 && rest { // so that the bit behind the last one is there
		mant = mant.shl(uint(2 - drop))
		exp -= 2 - drop
		drop = 2
	}
	z.form, z.neg, z.acc = finite, neg, Exact
	if drop > 0 {
		half := mant.bit(uint(drop-1)) == 1
		more := rest || mant.sticky(uint(drop-1))
		mant = mant.shr(uint(drop))
		exp += drop
		if half || more {
			up := z.mode.roundsUp(neg, half, more, mant.bit(0) == 1)
			if up {
				mant = mant.op(opAdd, natOf(1))
			}
			z.acc = makeAcc(up != neg)
		}
	}
	zeros := mant.trailingZeros()
	z.mant, z.exp = mant.shr(zeros), exp+int(zeros)
	switch top := z.exp + z.mant.bitLen(); {
	case top > MaxExp:
		acc := makeAcc(!neg)
		z.SetInf(neg)
		z.acc = acc
	case top < MinExp:
		z.acc = makeAcc(neg)
		z.setZero(neg)
	}
	return z
}

// roundsUp says whether a number that is cut grows away from zero. half: the first bit cut off; more: a later one; odd: the last
// one kept.
func (m RoundingMode) roundsUp(neg, half, more, odd bool) bool {
	switch m {
	case ToNearestEven:
		return half && (more || odd)
	case ToNearestAway:
		return half
	case AwayFromZero:
		return true
	case ToNegativeInf:
		return neg
	case ToPositiveInf:
		return !neg
	}
	return false
}
