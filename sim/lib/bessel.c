// Natives of math that few programs need: the host's Bessel functions and logarithm of the gamma function.
#include <math.h>

#include "lib/slots.h"

#define OF_ONE(name, expression)                                                                                       \
    NativeStatus math_##name(Call *c) {                                                                                \
        double x = slot_float(c, 2);                                                                                   \
        set_float(c, 1, expression);                                                                                   \
        return NATIVE_DONE;                                                                                            \
    }

OF_ONE(j0, j0(x))
OF_ONE(j1, isinf(x) ? 0 : j1(x))
OF_ONE(y0, x < 0 ? (double)NAN : y0(x))
OF_ONE(y1, x < 0 ? (double)NAN : y1(x))

// Orders beyond these are 0 or infinite for every float; the host would take as many steps.
static int order(const Call *c) {
    enum { MOST = 100000 };
    int64_t n = slot_int(c, 2);
    return (int)(n > MOST ? MOST : n < -MOST ? -MOST : n);
}

// func Jn(n int, x float64) float64
NativeStatus math_jn(Call *c) {
    double x = slot_float(c, 3);
    set_float(c, 1, isinf(x) || (x == 0 && order(c) != 0) ? 0 : jn(order(c), x));
    return NATIVE_DONE;
}

// func Yn(n int, x float64) float64
NativeStatus math_yn(Call *c) {
    double x = slot_float(c, 3);
    set_float(c, 1, x < 0 ? (double)NAN : yn(order(c), x));
    return NATIVE_DONE;
}

// func Lgamma(x float64) (lgamma float64, sign int)
NativeStatus math_lgamma(Call *c) {
    int sign = 1;
    double x = slot_float(c, 3);
    set_float(c, 1, isinf(x) ? x : lgamma_r(x, &sign));
    set_int(c, 2, sign < 0 ? -1 : 1);
    return NATIVE_DONE;
}
