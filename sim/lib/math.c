// Natives of math and math/bits. What IEEE 754 defines is the host's, and so are log1p and atanh, whose results are Go's; the
// others are Go's own approximations (elementary.h).
#include <math.h>

#include "lib/elementary.h"
#include "lib/slots.h"

#define OF_ONE(name, expression)                                                                                       \
    NativeStatus math_##name(Call *c) {                                                                                \
        double x = slot_float(c, 2);                                                                                   \
        set_float(c, 1, expression);                                                                                   \
        return NATIVE_DONE;                                                                                            \
    }

#define OF_TWO(name, expression)                                                                                       \
    NativeStatus math_##name(Call *c) {                                                                                \
        double x = slot_float(c, 2), y = slot_float(c, 3);                                                             \
        set_float(c, 1, expression);                                                                                   \
        return NATIVE_DONE;                                                                                            \
    }

OF_ONE(sqrt, sqrt(x))
OF_ONE(cbrt, go_cbrt(x))
OF_ONE(exp, go_exp(x))
OF_ONE(exp2, go_exp2(x))
OF_ONE(expm1, go_expm1(x))
OF_ONE(log, go_log(x))
OF_ONE(log2, go_log2(x))
OF_ONE(log10, go_log10(x))
OF_ONE(log1p, log1p(x))
OF_ONE(sin, go_sin(x))
OF_ONE(cos, go_cos(x))
OF_ONE(tan, go_tan(x))
OF_ONE(asin, go_asin(x))
OF_ONE(acos, go_acos(x))
OF_ONE(atan, go_atan(x))
OF_ONE(sinh, go_sinh(x))
OF_ONE(cosh, go_cosh(x))
OF_ONE(tanh, go_tanh(x))
OF_ONE(asinh, go_asinh(x))
OF_ONE(acosh, go_acosh(x))
OF_ONE(atanh, atanh(x))
OF_ONE(floor, floor(x))
OF_ONE(ceil, ceil(x))
OF_ONE(trunc, trunc(x))
OF_ONE(round, round(x))
OF_ONE(round_to_even, nearbyint(x))
OF_ONE(gamma, go_gamma(x))
OF_ONE(erf, go_erf(x))
OF_ONE(erfc, go_erfc(x))
OF_TWO(pow, go_pow(x, y))
OF_TWO(hypot, go_hypot(x, y))
OF_TWO(atan2, go_atan2(x, y))
OF_TWO(mod, fmod(x, y))
OF_TWO(remainder, remainder(x, y))
OF_TWO(nextafter, x == y ? x : nextafter(x, y)) // of two zeros the first

NativeStatus math_fma(Call *c) {
    set_float(c, 1, fma(slot_float(c, 2), slot_float(c, 3), slot_float(c, 4)));
    return NATIVE_DONE;
}

NativeStatus math_frexp(Call *c) {
    int exponent = 0;
    set_float(c, 1, frexp(slot_float(c, 3), &exponent));
    set_int(c, 2, exponent);
    return NATIVE_DONE;
}

NativeStatus math_ldexp(Call *c) {
    int64_t exponent = slot_int(c, 3);
    exponent = exponent > 5000 ? 5000 : exponent < -5000 ? -5000 : exponent;
    set_float(c, 1, ldexp(slot_float(c, 2), (int)exponent));
    return NATIVE_DONE;
}

// Floats and their bits are the same slot.
NativeStatus math_same_bits(Call *c) {
    c->slot[1] = c->slot[2];
    return NATIVE_DONE;
}

NativeStatus bits_len64(Call *c) {
    c->slot[1] = c->slot[2] ? 64 - (uint64_t)__builtin_clzll(c->slot[2]) : 0;
    return NATIVE_DONE;
}

NativeStatus bits_trailing_zeros64(Call *c) {
    c->slot[1] = c->slot[2] ? (uint64_t)__builtin_ctzll(c->slot[2]) : 64;
    return NATIVE_DONE;
}

NativeStatus bits_ones_count64(Call *c) {
    c->slot[1] = (uint64_t)__builtin_popcountll(c->slot[2]);
    return NATIVE_DONE;
}

__extension__ typedef unsigned __int128 Wide;

// func Mul64(x, y uint64) (hi, lo uint64)
NativeStatus bits_mul64(Call *c) {
    Wide product = (Wide)c->slot[3] * c->slot[4];
    c->slot[1] = (uint64_t)(product >> 64);
    c->slot[2] = (uint64_t)product;
    return NATIVE_DONE;
}

// func Div64(hi, lo, y uint64) (quo, rem uint64)
NativeStatus bits_div64(Call *c) {
    uint64_t hi = c->slot[3], y = c->slot[5];
    if (y <= hi)
        return native_panic_error(c, "runtime error: integer %s", y ? "overflow" : "divide by zero");
    Wide x = (Wide)hi << 64 | c->slot[4];
    c->slot[1] = (uint64_t)(x / y);
    c->slot[2] = (uint64_t)(x % y);
    return NATIVE_DONE;
}
