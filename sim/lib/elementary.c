// Exponentials, logarithms, powers and roots. elementary.h says why they are not the host's.
#include "lib/elementary.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

static const double ln2_high = 6.93147180369123816490e-01, ln2_low = 1.90821492927058770002e-10;

static uint64_t bits_of(double x) {
    uint64_t b;
    memcpy(&b, &x, sizeof b);
    return b;
}

static double of_bits(uint64_t b) {
    double x;
    memcpy(&x, &b, sizeof x);
    return x;
}

// x * 2^k for results near and below the smallest normal number: one rounding more than ldexp.
static double scale(double x, int k) {
    int biased = k + 1023;
    if (biased >= 2047)
        return (double)INFINITY;
    if (biased > 0)
        return x * of_bits((uint64_t)biased << 52);
    if (biased < -52)
        return 0;
    return x * of_bits((uint64_t)(biased + 1022) << 52) * of_bits(1ull << 52);
}

// A Taylor series for exp(r / 16) - 1, doubled four times: exp(2t) - 1 = e (e + 2). With fused operations, as Go on a
// processor that has them.
double go_exp(double x) {
    static const double factorials[] = {2.4801587301587301587e-5, 1.9841269841269841270e-4, 1.3888888888888888889e-3,
        8.3333333333333333333e-3, 4.1666666666666666667e-2, 1.6666666666666666667e-1, 0.5, 1.0}; // 1/8! to 1/1!
    if (isnan(x) || isinf(x))
        return x < 0 ? 0 : x;
    if (x > 7.09782712893384e+02)
        return (double)INFINITY;
    if (x < -800)
        return 0;
    double k = nearbyint(x * 1.4426950408889634073599246810018920);
    double r = fma(-k, 0.69314718055966295651160180568695068359375, x);
    r = fma(-k, 0.28235290563031577122588448175013436025525412068e-12, r) * 0.0625;
    double e = factorials[0];
    for (int i = 1; i < 8; i++)
        e = fma(e, r, factorials[i]);
    e *= r;
    for (int i = 0; i < 3; i++)
        e *= e + 2;
    return scale(fma(e, e + 2, 1), (int)k);
}

// msun's exponential of high - low, times 2^k.
static double exp_parts(double high, double low, int k) {
    double r = high - low, t = r * r;
    double c = r - t * (1.66666666666666657415e-01 +
                           t * (-2.77777777770155933842e-03 +
                                   t * (6.61375632143793436117e-05 +
                                           t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
    return ldexp(1 - ((low - (r * c) / (2 - c)) - high), k);
}

double go_exp2(double x) {
    if (isnan(x) || isinf(x))
        return x < 0 ? 0 : x;
    if (x > 1.0239999999999999e+03)
        return (double)INFINITY;
    if (x < -1.0740e+03)
        return 0;
    int k = (int)(x > 0 ? x + 0.5 : x < 0 ? x - 0.5 : 0);
    double t = x - k;
    return exp_parts(t * ln2_high, -t * ln2_low, k);
}

// x = 2^k (1 + f) with 1 + f near 1; log(1 + f) from s = f / (2 + f) by a polynomial in s squared.
double go_log(double x) {
    if (isnan(x) || (isinf(x) && x > 0))
        return x;
    if (x < 0)
        return (double)NAN;
    if (x == 0)
        return (double)-INFINITY;
    uint64_t b = bits_of(x);
    double fraction = of_bits((b & 0x000FFFFFFFFFFFFFull) | bits_of(0.5)), k = (double)((int)(b >> 52 & 0x7FF) - 1022);
    if (fraction <= 7.07106781186547524401e-01) {
        k -= 1;
        fraction *= 2;
    }
    double f = fraction - 1, s = f / (2 + f), s2 = s * s, s4 = s2 * s2;
    double odd =
        s2 * (6.666666666666735130e-01 +
                 s4 * (2.857142874366239149e-01 + s4 * (1.818357216161805012e-01 + s4 * 1.479819860511658591e-01)));
    double even = s4 * (3.999999999940941908e-01 + s4 * (2.222219843214978396e-01 + s4 * 1.531383769920937332e-01));
    double rest = odd + even, half_square = 0.5 * f * f;
    return k * ln2_high - ((half_square - (s * (half_square + rest) + k * ln2_low)) - f);
}

double go_log10(double x) {
    return go_log(x) * 0.43429448190325182765112891891660508229439700580366;
}

double go_log2(double x) {
    int k = 0;
    double fraction = frexp(x, &k);
    if (fraction == 0.5)
        return k - 1;
    return go_log(fraction) * 1.4426950408889634073599246810018921374266459541529859 + k;
}

static bool odd_integer(double x) {
    return fabs(x) < 0x1p53 && trunc(x) == x && ((int64_t)x & 1);
}

// What |x|^y tends to when y is beyond all integers: 0 or infinity.
static double pow_extreme(double x, double y) {
    if (x == -1)
        return 1;
    return (fabs(x) < 1) == (y > 0) ? 0 : (double)INFINITY;
}

static double pow_of_zero(double x, double y) {
    bool keeps_sign = signbit(x) && odd_integer(y);
    if (y < 0)
        return keeps_sign ? (double)-INFINITY : (double)INFINITY;
    return keeps_sign ? x : 0;
}

static double pow_of_infinity(double x, double y) {
    if (x < 0)
        return go_pow(1 / x, -y);
    return y < 0 ? 0 : (double)INFINITY;
}

// The fraction of y by exp and log, its whole part by squaring x again and again; powers of two are kept apart.
static double pow_finite(double x, double y) {
    double whole, fraction = modf(fabs(y), &whole);
    if (fraction != 0 && x < 0)
        return (double)NAN;
    if (whole >= 0x1p63)
        return pow_extreme(x, y);
    double result = 1;
    int64_t exponent = 0;
    if (fraction != 0) {
        if (fraction > 0.5) {
            fraction--;
            whole++;
        }
        result = go_exp(fraction * go_log(x));
    }
    int k;
    double square = frexp(x, &k);
    int64_t square_exponent = k;
    for (int64_t i = (int64_t)whole; i != 0; i >>= 1) {
        if (square_exponent < -4096 || 4096 < square_exponent) { // the result is 0 or infinity already
            exponent += square_exponent;
            break;
        }
        if (i & 1) {
            result *= square;
            exponent += square_exponent;
        }
        square *= square;
        square_exponent *= 2;
        if (square < .5) {
            square += square;
            square_exponent--;
        }
    }
    if (y < 0) {
        result = 1 / result;
        exponent = -exponent;
    }
    return ldexp(result, (int)exponent);
}

double go_pow(double x, double y) {
    if (y == 0 || x == 1)
        return 1;
    if (y == 1)
        return x;
    if (isnan(x) || isnan(y))
        return (double)NAN;
    if (x == 0)
        return pow_of_zero(x, y);
    if (isinf(y))
        return pow_extreme(x, y);
    if (isinf(x))
        return pow_of_infinity(x, y);
    if (y == 0.5)
        return sqrt(x);
    if (y == -0.5)
        return 1 / sqrt(x);
    return pow_finite(x, y);
}

// A third of the exponent gives 5 bits, a rational function 23 of them, a step of Newton's the rest.
double go_cbrt(double x) {
    const uint64_t third = 715094163ull << 32,
                   third_small = 696219795ull << 32; // (1 - 1/3) of the bias, and a little less
    if (x == 0 || isnan(x) || isinf(x))
        return x;
    double a = fabs(x);
    double t = a < 0x1p-1022 ? of_bits(bits_of(0x1p54 * a) / 3 + third_small) : of_bits(bits_of(a) / 3 + third);
    double r = t * t / a, s = 5.42857142857142815906e-01 + r * t;
    t *= 3.57142857142857150787e-01 +
         1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
    t = of_bits((bits_of(t) & 0xFFFFFFFFCull << 28) + (1ull << 30)); // short enough that t * t is exact
    s = t * t;
    r = a / s;
    r = (r - t) / (t + t + r);
    return copysign(t + t * r, x);
}

double go_hypot(double p, double q) {
    p = fabs(p);
    q = fabs(q);
    if (isinf(p) || isinf(q))
        return (double)INFINITY;
    if (isnan(p) || isnan(q))
        return (double)NAN;
    double large = p > q ? p : q, small = p > q ? q : p;
    if (large == 0)
        return 0;
    double ratio = small / large;
    return large * sqrt(ratio * ratio + 1);
}
