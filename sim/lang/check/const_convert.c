// Constants from one kind to another: rounding, representability (Go specification, section "Representability").
#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "lang/check/const.h"
#include "lang/check/const_float.h"

long float_exponent(mpq_srcptr q) {
    long e = (long)mpz_sizeinbase(mpq_numref(q), 2) - (long)mpz_sizeinbase(mpq_denref(q), 2);
    // 2^(e-1) < |q| < 2^(e+1): one comparison decides.
    mpz_t n, d;
    mpz_inits(n, d, (mpz_ptr)NULL);
    mpz_abs(n, mpq_numref(q));
    mpz_set(d, mpq_denref(q));
    if (e > 0)
        mpz_mul_2exp(d, d, (mp_bitcnt_t)e);
    else
        mpz_mul_2exp(n, n, (mp_bitcnt_t)-e);
    if (mpz_cmp(n, d) >= 0)
        e++;
    mpz_clears(n, d, (mpz_ptr)NULL);
    return e;
}

bool float_is_small_fraction(mpq_srcptr q) {
    return mpz_sizeinbase(mpq_numref(q), 2) < FLOAT_SMALL && mpz_sizeinbase(mpq_denref(q), 2) < FLOAT_SMALL;
}

typedef enum Rounding { NEAREST, TOWARDS_ZERO, AWAY } Rounding;

// |q| / 2^scale as an integer in n.
static void scaled(mpz_ptr n, mpq_srcptr q, long scale, Rounding rounding) {
    mpz_t d, r;
    mpz_inits(d, r, (mpz_ptr)NULL);
    mpz_abs(n, mpq_numref(q));
    mpz_set(d, mpq_denref(q));
    if (scale > 0)
        mpz_mul_2exp(d, d, (mp_bitcnt_t)scale);
    else
        mpz_mul_2exp(n, n, (mp_bitcnt_t)-scale);
    mpz_tdiv_qr(n, r, n, d);
    if (rounding == NEAREST) {
        mpz_mul_2exp(r, r, 1);
        int half = mpz_cmp(r, d);
        if (half > 0 || (half == 0 && mpz_odd_p(n)))
            mpz_add_ui(n, n, 1);
    } else if (rounding == AWAY && mpz_sgn(r) != 0) {
        mpz_add_ui(n, n, 1);
    }
    mpz_clears(d, r, (mpz_ptr)NULL);
}

void float_shift(mpq_ptr q, long by) {
    if (by > 0)
        mpq_mul_2exp(q, q, (mp_bitcnt_t)by);
    else
        mpq_div_2exp(q, q, (mp_bitcnt_t)-by);
}

static void round_to(mpq_ptr q, unsigned precision, Rounding rounding) {
    if (mpq_sgn(q) == 0)
        return;
    bool negative = mpq_sgn(q) < 0;
    long scale = float_exponent(q) - (long)precision;
    mpz_t n;
    mpz_init(n);
    scaled(n, q, scale, rounding);
    mpq_set_z(q, n);
    mpz_clear(n);
    float_shift(q, scale);
    if (negative)
        mpq_neg(q, q);
}

bool float_round(mpq_ptr q, int64_t *scale, unsigned precision) {
    long e = mpq_sgn(q) ? float_exponent(q) : 0;
    int64_t exponent = mpq_sgn(q) ? e + *scale : 0;
    if (exponent > INT32_MAX)
        return false;
    if (exponent < INT32_MIN)
        mpq_set_ui(q, 0, 1);
    if (mpq_sgn(q) == 0 || (exponent <= FLOAT_LARGEST && exponent >= -FLOAT_LARGEST)) {
        float_shift(q, mpq_sgn(q) ? (long)*scale : 0);
        *scale = 0;
    } else {
        float_shift(q, -e);
        *scale = exponent;
    }
    round_to(q, precision, NEAREST);
    return true;
}

void float_truncate(mpq_ptr q, unsigned precision, bool away) {
    round_to(q, precision, away ? AWAY : TOWARDS_ZERO);
}

// The double nearest to q that has `bits` of mantissa and a least normal exponent `least` (as float_exponent counts).
static double nearest(mpq_srcptr q, long bits, long least) {
    if (mpq_sgn(q) == 0)
        return 0;
    long e = float_exponent(q);
    if (e > 2000 || e < -2000)
        return e > 0 ? (mpq_sgn(q) < 0 ? -HUGE_VAL : HUGE_VAL) : 0;
    if (e < least)
        bits -= least - e; // subnormal: fewer bits are left
    if (bits < 0)
        return 0;
    mpz_t n;
    mpz_init(n);
    scaled(n, q, e - bits, NEAREST);
    double m = ldexp(mpz_get_d(n), (int)(e - bits));
    mpz_clear(n);
    return mpq_sgn(q) < 0 ? -m : m;
}

static double number_nearest(const Const *x, long bits, long least) {
    if (x->kind == CONST_UNKNOWN)
        return 0;
    if (x->scale)
        return x->scale < 0 ? 0 : mpq_sgn(x->rat) < 0 ? -HUGE_VAL : HUGE_VAL;
    assert(x->kind == CONST_INT || x->kind == CONST_FLOAT || x->kind == CONST_COMPLEX);
    if (x->kind != CONST_INT)
        return nearest(x->rat, bits, least);
    mpq_t q;
    mpq_init(q);
    mpq_set_z(q, x->num);
    double d = nearest(q, bits, least);
    mpq_clear(q);
    return d;
}

double const_to_float64(const Const *x) {
    return number_nearest(x, 53, -1021);
}

float const_to_float32(const Const *x) {
    return (float)number_nearest(x, 24, -125);
}

// A float that is an integer, or would be one but for the rounding of earlier operations.
static Const *float_as_int(Arena *a, Const *x) {
    if (x->scale)
        return const_unknown(a);
    if (mpz_cmp_ui(mpq_denref(x->rat), 1) == 0) {
        if (x->rounded && float_exponent(x->rat) >= FLOAT_SMALL)
            return const_unknown(a);
        return const_mpz(a, mpq_numref(x->rat));
    }
    if (!x->rounded || labs(float_exponent(x->rat)) >= FLOAT_SMALL)
        return const_unknown(a);
    enum { SLACK = 4 };
    Const *z = NULL;
    mpq_t t;
    mpq_init(t);
    for (int away = 0; away < 2 && !z; away++) {
        mpq_set(t, x->rat);
        float_truncate(t, FLOAT_PRECISION - SLACK, away);
        if (mpz_cmp_ui(mpq_denref(t), 1) == 0)
            z = const_mpz(a, mpq_numref(t));
    }
    mpq_clear(t);
    return z ? z : const_unknown(a);
}

Const *const_as_int(Arena *a, Const *x) {
    switch (x->kind) {
    case CONST_INT: return x;
    case CONST_FLOAT: return float_as_int(a, x);
    case CONST_COMPLEX:
        if (mpq_sgn(x->imag) == 0)
            return float_as_int(a, const_real(a, x));
        return const_unknown(a);
    default: return const_unknown(a);
    }
}

Const *const_as_float(Arena *a, Const *x) {
    if (x->kind == CONST_FLOAT)
        return x;
    if (x->kind == CONST_COMPLEX && mpq_sgn(x->imag) == 0)
        return const_real(a, x);
    if (x->kind != CONST_INT)
        return const_unknown(a);
    mpq_t q;
    mpq_init(q);
    mpq_set_z(q, x->num);
    Const *z = const_mpq(a, q);
    mpq_clear(q);
    return z;
}

Const *const_as_complex(Arena *a, Const *x) {
    if (x->kind == CONST_COMPLEX)
        return x;
    if (x->kind != CONST_INT && x->kind != CONST_FLOAT)
        return const_unknown(a);
    return const_complex(a, x, const_int(a, 0));
}

// Bits of an integer type; negative for signed ones.
static int integer_width(TypeKind kind) {
    switch (kind) {
    case T_INT8: return -8;
    case T_INT16: return -16;
    case T_INT32: return -32;
    case T_INT:
    case T_INT64: return -64;
    case T_UINT8: return 8;
    case T_UINT16: return 16;
    case T_UINT32: return 32;
    case T_UINT:
    case T_UINT64:
    case T_UINTPTR: return 64;
    default: return 0;
    }
}

static bool represent_int(Arena *a, Const *x, TypeKind kind, Const **rounded) {
    x = const_as_int(a, x);
    if (x->kind != CONST_INT)
        return false;
    if (rounded)
        *rounded = x;
    int width = integer_width(kind);
    if (width == 0)
        return true; // untyped
    if (width > 0)
        return mpz_sgn(x->num) >= 0 && const_bits(x) <= (size_t)width;
    if (mpz_sgn(x->num) >= 0)
        return const_bits(x) < (size_t)-width;
    // The least value, -2^(n-1), is the only one of its length that fits.
    size_t bits = const_bits(x);
    return bits < (size_t)-width || (bits == (size_t)-width && mpz_scan1(x->num, 0) == bits - 1);
}

static Const *from_double(Arena *a, double d) {
    mpq_t q;
    mpq_init(q);
    mpq_set_d(q, d);
    Const *z = const_mpq(a, q);
    mpq_clear(q);
    return z;
}

// x as a float32 or float64 value; NULL when it is too large.
static Const *round_float(Arena *a, const Const *x, bool single) {
    double d = single ? (double)const_to_float32(x) : const_to_float64(x);
    return isinf(d) ? NULL : from_double(a, d);
}

static bool represent_float(Arena *a, Const *x, TypeKind kind, Const **rounded) {
    x = const_as_float(a, x);
    if (x->kind != CONST_FLOAT)
        return false;
    Const *z = kind == T_UNTYPED_FLOAT ? x : round_float(a, x, kind == T_FLOAT32);
    if (z && rounded && kind != T_UNTYPED_FLOAT)
        *rounded = z;
    return z != NULL;
}

static bool represent_complex(Arena *a, Const *x, TypeKind kind, Const **rounded) {
    x = const_as_complex(a, x);
    if (x->kind != CONST_COMPLEX)
        return false;
    if (kind == T_UNTYPED_COMPLEX)
        return true;
    Const *re = round_float(a, const_real(a, x), kind == T_COMPLEX64);
    Const *im = round_float(a, const_imag(a, x), kind == T_COMPLEX64);
    if (!re || !im)
        return false;
    if (rounded)
        *rounded = const_complex(a, re, im);
    return true;
}

bool const_represent(Arena *a, Const *x, TypeKind kind, Const **rounded) {
    if (x->kind == CONST_UNKNOWN)
        return true; // an error was reported where it became unknown
    switch (kind) {
    case T_INT:
    case T_INT8:
    case T_INT16:
    case T_INT32:
    case T_INT64:
    case T_UINT:
    case T_UINT8:
    case T_UINT16:
    case T_UINT32:
    case T_UINT64:
    case T_UINTPTR:
    case T_UNTYPED_INT:
    case T_UNTYPED_RUNE: return represent_int(a, x, kind, rounded);
    case T_FLOAT32:
    case T_FLOAT64:
    case T_UNTYPED_FLOAT: return represent_float(a, x, kind, rounded);
    case T_COMPLEX64:
    case T_COMPLEX128:
    case T_UNTYPED_COMPLEX: return represent_complex(a, x, kind, rounded);
    case T_STRING:
    case T_UNTYPED_STRING: return x->kind == CONST_STRING;
    case T_BOOL:
    case T_UNTYPED_BOOL: return x->kind == CONST_BOOL;
    default: return false;
    }
}
