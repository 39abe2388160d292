// Complex arithmetic. complex64 is computed as complex128 and narrowed, as Go's compiler does it.
#include <math.h>
#include <string.h>

#include "vm/ops.h"

typedef struct Complex {
    double re, im;
} Complex;

static Complex load(const uint64_t *slots) {
    Complex x;
    memcpy(&x, slots, sizeof x);
    return x;
}

static void store(uint64_t *slots, Complex x) {
    memcpy(slots, &x, sizeof x);
}

void complex_add(uint64_t *to, const uint64_t *x, const uint64_t *y) {
    Complex a = load(x), b = load(y);
    store(to, (Complex){a.re + b.re, a.im + b.im});
}

void complex_sub(uint64_t *to, const uint64_t *x, const uint64_t *y) {
    Complex a = load(x), b = load(y);
    store(to, (Complex){a.re - b.re, a.im - b.im});
}

void complex_mul(uint64_t *to, const uint64_t *x, const uint64_t *y) {
    Complex a = load(x), b = load(y);
    store(to, (Complex){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re});
}

// Smith's method: the quotient of the divisor's parts keeps squares from overflowing.
static Complex quotient(Complex a, Complex b) {
    if (fabs(b.re) >= fabs(b.im)) {
        double ratio = b.im / b.re, scale = b.re + ratio * b.im;
        return (Complex){(a.re + a.im * ratio) / scale, (a.im - a.re * ratio) / scale};
    }
    double ratio = b.re / b.im, scale = b.im + ratio * b.re;
    return (Complex){(a.re * ratio + a.im) / scale, (a.im * ratio - a.re) / scale};
}

static double one_if_infinite(double x) {
    return copysign(isinf(x) ? 1 : 0, x);
}

// What C99 (annex G.5.1) and Go give where both parts came out as NaN though the result is an infinity or zero.
static Complex special_quotient(Complex a, Complex b, Complex found) {
    bool a_infinite = isinf(a.re) || isinf(a.im), b_infinite = isinf(b.re) || isinf(b.im);
    if (b.re == 0 && b.im == 0 && !(isnan(a.re) && isnan(a.im))) {
        double infinity = copysign(INFINITY, b.re);
        return (Complex){infinity * a.re, infinity * a.im};
    }
    if (a_infinite && isfinite(b.re) && isfinite(b.im)) {
        double p = one_if_infinite(a.re), q = one_if_infinite(a.im);
        return (Complex){INFINITY * (p * b.re + q * b.im), INFINITY * (q * b.re - p * b.im)};
    }
    if (b_infinite && isfinite(a.re) && isfinite(a.im)) {
        double r = one_if_infinite(b.re), s = one_if_infinite(b.im);
        return (Complex){0 * (a.re * r + a.im * s), 0 * (a.im * r - a.re * s)};
    }
    return found;
}

void complex_div(uint64_t *to, const uint64_t *x, const uint64_t *y) {
    Complex a = load(x), b = load(y), q = quotient(a, b);
    store(to, isnan(q.re) && isnan(q.im) ? special_quotient(a, b, q) : q);
}

void complex_neg(uint64_t *to, const uint64_t *x) {
    Complex a = load(x);
    store(to, (Complex){-a.re, -a.im});
}

void complex_narrow(uint64_t *to, const uint64_t *x) {
    Complex a = load(x);
    float parts[2] = {(float)a.re, (float)a.im};
    memcpy(to, parts, sizeof parts);
}

void complex_widen(uint64_t *to, const uint64_t *x) {
    float parts[2];
    memcpy(parts, x, sizeof parts);
    store(to, (Complex){parts[0], parts[1]});
}
