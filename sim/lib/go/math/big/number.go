package big

import "math/rand"

// Exp sets z to x**y, modulo |m| unless m is nil or 0. It returns nil if y is negative and x has no inverse.
func (z *Int) Exp(x, y, m *Int) *Int {
	if m == nil || len(m.abs) == 0 {
		if y.Sign() <= 0 {
			return z.SetInt64(1)
		}
		return z.do(opPow, x, y)
	}
	modulus := new(Int).Abs(m)
	base, exponent := x, y
	if y.neg {
		base = new(Int).ModInverse(x, modulus)
		if base == nil {
			return nil
		}
		exponent = new(Int).Neg(y)
	}
	base = new(Int).Mod(base, modulus)
	if power, done := powerMod(base.abs, exponent.abs, modulus.abs); done {
		return z.set(false, power)
	}
	return z.Set(power(base, exponent, modulus))
}

// power multiplies and squares, one step of bounded work after the other.
func power(x, y, m *Int) *Int {
	z := new(Int).Mod(intOne, m)
	for i := y.BitLen() - 1; i >= 0; i-- {
		z.Mul(z, z)
		z.Rem(z, m)
		if y.abs.bit(uint(i)) == 1 {
			z.Mul(z, x)
			z.Rem(z, m)
		}
	}
	return z
}

// GCD sets z to the greatest common divisor of a and b, and x and y so that z = a*x + b*y, unless they are nil.
func (z *Int) GCD(x, y, a, b *Int) *Int {
	if len(a.abs) == 0 || len(b.abs) == 0 {
		return z.gcdWithZero(x, y, a, b)
	}
	if x == nil && y == nil {
		return z.set(false, a.abs.op(opGCD, b.abs))
	}
	aneg, bneg := a.neg, b.neg
	d, sneg, s, tneg, t := cofactors(a.abs, b.abs)
	if x != nil {
		x.set(sneg != aneg, s)
	}
	if y != nil {
		y.set(tneg != bneg, t)
	}
	return z.set(false, d)
}

func (z *Int) gcdWithZero(x, y, a, b *Int) *Int {
	na, nb, aneg, bneg := a.abs, b.abs, a.neg, b.neg
	if x != nil {
		if len(na) == 0 {
			x.SetUint64(0)
		} else {
			x.set(aneg, natOf(1))
		}
	}
	if y != nil {
		if len(nb) == 0 {
			y.SetUint64(0)
		} else {
			y.set(bneg, natOf(1))
		}
	}
	if len(na) == 0 {
		return z.set(false, nb)
	}
	return z.set(false, na)
}

// ModInverse sets z to the inverse of g modulo |n|; it returns nil if there is none.
func (z *Int) ModInverse(g, n *Int) *Int {
	if n.neg {
		n = new(Int).Neg(n)
	}
	inverse := new(Int).do(opInvert, new(Int).Mod(g, n), n)
	if len(inverse.abs) == 0 && n.abs.cmp(natOf(1)) != 0 {
		return nil
	}
	return z.Set(inverse)
}

// Jacobi is the Jacobi symbol (x/y); y is odd.
func Jacobi(x, y *Int) int {
	if len(y.abs) == 0 || y.abs[0]&1 == 0 {
		panic("big: invalid 2nd argument to Int.Jacobi: need odd integer but got " + y.String())
	}
	return jacobi(x.neg, x.abs, y.neg, y.abs)
}

// ModSqrt sets z to a square root of x modulo the odd prime p; it returns nil if there is none.
func (z *Int) ModSqrt(x, p *Int) *Int {
	switch Jacobi(x, p) {
	case -1:
		return nil
	case 0:
		return z.SetInt64(0)
	}
	x = new(Int).Mod(x, p)
	switch {
	case p.abs[0]%4 == 3:
		e := new(Int).Add(p, intOne)
		return z.Exp(x, e.Rsh(e, 2), p)
	case p.abs[0]%8 == 5:
		return z.rootFor5Mod8(x, p)
	}
	return z.rootTonelli(x, p)
}

func (z *Int) rootFor5Mod8(x, p *Int) *Int {
	twice := new(Int).Lsh(x, 1)
	alpha := new(Int).Exp(twice, new(Int).Rsh(p, 3), p)
	beta := new(Int).Mul(alpha, alpha)
	beta.Mod(beta, p)
	beta.Mul(beta, twice)
	beta.Mod(beta, p)
	beta.Sub(beta, intOne)
	beta.Mul(beta, x)
	beta.Mod(beta, p)
	beta.Mul(beta, alpha)
	return z.Mod(beta, p)
}

// rootTonelli is the algorithm of Tonelli and Shanks.
func (z *Int) rootTonelli(x, p *Int) *Int {
	s := new(Int).Sub(p, intOne)
	e := s.TrailingZeroBits()
	s.Rsh(s, e)
	n := NewInt(2)
	for Jacobi(n, p) != -1 {
		n.Add(n, intOne)
	}
	y := new(Int).Exp(x, new(Int).Rsh(new(Int).Add(s, intOne), 1), p)
	b := new(Int).Exp(x, s, p)
	g := new(Int).Exp(n, s, p)
	for r := e; ; {
		var m uint
		t := new(Int).Set(b)
		for t.Cmp(intOne) != 0 {
			t.Mul(t, t).Mod(t, p)
			m++
		}
		if m == 0 {
			return z.Set(y)
		}
		t = new(Int).Exp(g, new(Int).Lsh(intOne, r-m-1), p)
		g.Mul(t, t).Mod(g, p)
		y.Mul(y, t).Mod(y, p)
		b.Mul(b, g).Mod(b, p)
		r = m
	}
}

// Sqrt sets z to the largest whole number whose square is not above x.
func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number")
	}
	return z.do(opSqrt, x, new(Int))
}

// MulRange sets z to the product of all numbers from a to b.
func (z *Int) MulRange(a, b int64) *Int {
	switch {
	case a > b:
		return z.SetInt64(1)
	case a <= 0 && b >= 0:
		return z.SetInt64(0)
	case a < 0:
		odd := (b-a)&1 == 0
		z.MulRange(-b, -a)
		if odd {
			z.Neg(z)
		}
		return z
	case b-a < 8:
		z.SetInt64(a)
		for i := a + 1; i > a && i <= b; i++ {
			z.Mul(z, NewInt(i))
		}
		return z
	}
	middle := a + (b-a)/2
	return z.Mul(new(Int).MulRange(a, middle), new(Int).MulRange(middle+1, b))
}

// Binomial sets z to n over k.
func (z *Int) Binomial(n, k int64) *Int {
	if k > n {
		return z.SetInt64(0)
	}
	if k > n-k {
		k = n - k
	}
	z.SetInt64(1)
	for i := int64(1); i <= k; i++ {
		z.Mul(z, NewInt(n-i+1))
		z.Quo(z, NewInt(i))
	}
	return z
}

// ProbablyPrime says whether x is prime, with a chance of error below 1/4**n that no known number meets.
func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	if x.neg || len(x.abs) == 0 {
		return false
	}
	if answer := probablyPrime(x.abs, n); answer >= 0 {
		return answer == 1
	}
	return x.millerRabin(n + 24)
}

// millerRabin tests large numbers step by step.
func (x *Int) millerRabin(times int) bool {
	if x.abs[0]&1 == 0 {
		return false
	}
	minusOne := new(Int).Sub(x, intOne)
	k := minusOne.TrailingZeroBits()
	odd := new(Int).Rsh(minusOne, k)
	source := rand.New(rand.NewSource(int64(x.abs[0])))
next:
	for i := 0; i < times; i++ {
		base := NewInt(2)
		if i > 0 {
			base.Rand(source, minusOne)
			if base.Cmp(intOne) <= 0 {
				continue
			}
		}
		y := new(Int).Exp(base, odd, x)
		if y.Cmp(intOne) == 0 || y.Cmp(minusOne) == 0 {
			continue
		}
		for j := uint(1); j < k; j++ {
			y.Mul(y, y).Mod(y, x)
			if y.Cmp(minusOne) == 0 {
				continue next
			}
		}
		return false
	}
	return true
}

// Rand sets z to a random number below n.
func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	if n.neg || len(n.abs) == 0 {
		return z.SetInt64(0)
	}
	length := n.BitLen()
	limit := append(nat(nil), n.abs...)
	for {
		words := make(nat, len(limit))
		for i := range words {
			words[i] = Word(rnd.Uint32()) | Word(rnd.Uint32())<<32
		}
		if extra := uint(length % wordBits); extra > 0 {
			words[len(words)-1] &= 1<<extra - 1
		}
		if words = words.trimmed(); words.cmp(limit) < 0 {
			return z.set(false, words)
		}
	}
}
