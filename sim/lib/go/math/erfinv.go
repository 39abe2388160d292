package math

// The inverse of the error function, by the rational approximations that Wichura published for the quantiles of the normal
// distribution (AS 241): one for the middle, one for the flanks and one for the tails.
var (
	middleTop = [...]float64{8.8709406962545514830200e2, 1.1819493347062294404278e4, 2.3782041382114385731252e4, 1.6235862515167575384252e4,
		4.8548868893843886794648e3, 6.9706266534389598238465e2, 4.7072688112383978012285e1, 1.1975323115670912564578e0}
	middleBottom = [...]float64{5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
		5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0000000000000000000e0}
	flankTop = [...]float64{7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
		3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0}
	flankBottom = [...]float64{1.4859850019840355905497876e-9, 7.7441459065157709165577218e-4, 2.1494160384252876777097297e-2, 2.0945065210512749128288442e-1,
		9.7547832001787427186894837e-1, 2.3707661626024532365971225e0, 2.9036514445419946173133295e0, 1.4142135623730950488016887e0}
	tailTop = [...]float64{2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
		2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0}
	tailBottom = [...]float64{2.891024605872965461538222e-15, 2.010321207683943062279931e-7, 2.611088405080593625138020e-5, 1.112800997078859844711555e-3,
		2.103693768272068968719679e-2, 1.936480946950659106176712e-1, 8.482908416595164588112026e-1, 1.414213562373095048801689e0}
)

// polynomial has its highest coefficient first.
func polynomial(x float64, coefficients *[8]float64) float64 {
	y := coefficients[0]
	for _, c := range coefficients[1:] {
		y = y*x + c
	}
	return y
}

// Erfinv is the x whose Erf is y, between -1 and 1.
func Erfinv(y float64) float64 {
	a := Abs(y)
	x := NaN()
	switch {
	case a == 1:
		x = Inf(1)
	case a <= 0.85:
		r := 0.180625 - 0.25*a*a
		x = a * polynomial(r, &middleTop) / polynomial(r, &middleBottom)
	case a < 1:
		r := Sqrt(Ln2 - Log(1-a))
		if r <= 5 {
			r -= 1.6
			x = polynomial(r, &flankTop) / polynomial(r, &flankBottom)
		} else {
			r -= 5
			x = polynomial(r, &tailTop) / polynomial(r, &tailBottom)
		}
	}
	if y < 0 {
		return -x
	}
	return x
}

// Erfcinv is the x whose Erfc is y, between 0 and 2.
func Erfcinv(y float64) float64 { return Erfinv(1 - y) }

// Nextafter32 is the float32 next to x in the direction of y.
func Nextafter32(x, y float32) float32 {
	switch {
	case x != x || y != y:
		return float32(NaN())
	case x == y:
		return x
	case x == 0:
		return float32(Copysign(float64(Float32frombits(1)), float64(y)))
	case (y > x) == (x > 0):
		return Float32frombits(Float32bits(x) + 1)
	}
	return Float32frombits(Float32bits(x) - 1)
}
