// Making constants and calculating with them.
// A number is worked out in a temporary of GMP's and then copied into the arena, so that no constant ever has to be cleared.
#include <assert.h>
#include <limits.h>
#include <string.h>

#include "lang/check/const.h"
#include "lang/check/const_float.h"

static Const *make(Arena *a, ConstKind kind) {
    Const *x = ARENA_NEW(a, Const);
    x->kind = kind;
    return x;
}

static void keep(Arena *a, mpz_ptr to, mpz_srcptr from) {
    size_t limbs = mpz_size(from);
    mp_limb_t *copy = ARENA_ARRAY(a, mp_limb_t, limbs + 1);
    if (limbs)
        memcpy(copy, mpz_limbs_read(from), limbs * sizeof *copy);
    mpz_roinit_n(to, copy, mpz_sgn(from) < 0 ? -(mp_size_t)limbs : (mp_size_t)limbs);
}

static void keep_fraction(Arena *a, mpq_ptr to, mpq_srcptr from) {
    keep(a, mpq_numref(to), mpq_numref(from));
    keep(a, mpq_denref(to), mpq_denref(from));
}

Const *const_unknown(Arena *a) {
    return make(a, CONST_UNKNOWN);
}

Const *const_bool(Arena *a, bool truth) {
    Const *x = make(a, CONST_BOOL);
    x->truth = truth;
    return x;
}

Const *const_string(Arena *a, Str bytes) {
    Const *x = make(a, CONST_STRING);
    x->str = bytes;
    return x;
}

Const *const_mpz(Arena *a, mpz_srcptr value) {
    Const *x = make(a, CONST_INT);
    keep(a, x->num, value);
    return x;
}

Const *const_int(Arena *a, int64_t value) {
    mpz_t t;
    mpz_init_set_si(t, value);
    Const *x = const_mpz(a, t);
    mpz_clear(t);
    return x;
}

// A float, value * 2^scale, that is (or is no longer) exact.
static Const *make_float(Arena *a, mpq_ptr value, int64_t scale, bool rounded) {
    if (!rounded && (scale || !float_is_small_fraction(value)))
        rounded = true;
    if (rounded && !float_round(value, &scale, FLOAT_PRECISION))
        return const_unknown(a);
    Const *x = make(a, CONST_FLOAT);
    x->rounded = rounded && mpq_sgn(value) != 0;
    x->scale = scale;
    keep_fraction(a, x->rat, value);
    return x;
}

Const *const_scaled(Arena *a, mpq_srcptr value, int64_t scale) {
    mpq_t t;
    mpq_init(t);
    mpq_set(t, value);
    Const *x = make_float(a, t, scale, false);
    mpq_clear(t);
    return x;
}

Const *const_mpq(Arena *a, mpq_srcptr value) {
    return const_scaled(a, value, 0);
}

// Sets t (initialised) to the number x, of a complex one the real part, without its scale, which is returned.
static int64_t set_fraction(mpq_ptr t, const Const *x) {
    if (x->kind == CONST_INT)
        mpq_set_z(t, x->num);
    else
        mpq_set(t, x->rat);
    return x->scale;
}

static int64_t set_imaginary(mpq_ptr t, const Const *x) {
    if (x->kind == CONST_COMPLEX)
        mpq_set(t, x->imag);
    else
        mpq_set_ui(t, 0, 1);
    return x->imag_scale;
}

// Gives both numbers one scale, the larger's. What is too small beside the other becomes 0.
static int64_t align(mpq_ptr p, int64_t p_scale, mpq_ptr q, int64_t q_scale) {
    if (p_scale == q_scale)
        return p_scale;
    int64_t p_exponent = p_scale + (mpq_sgn(p) ? float_exponent(p) : INT32_MIN);
    int64_t q_exponent = q_scale + (mpq_sgn(q) ? float_exponent(q) : INT32_MIN);
    bool swapped = p_exponent < q_exponent;
    int64_t scale = swapped ? q_scale : p_scale, by = (swapped ? p_scale : q_scale) - scale;
    mpq_ptr smaller = swapped ? p : q;
    if (by < -2 * (int64_t)FLOAT_LARGEST)
        mpq_set_ui(smaller, 0, 1);
    else
        float_shift(smaller, (long)by);
    return scale;
}

Const *const_complex(Arena *a, const Const *re, const Const *im) {
    if (re->kind == CONST_UNKNOWN || im->kind == CONST_UNKNOWN)
        return const_unknown(a);
    Const *x = make(a, CONST_COMPLEX);
    x->rounded = re->rounded || im->rounded;
    mpq_t t;
    mpq_init(t);
    x->scale = set_fraction(t, re);
    keep_fraction(a, x->rat, t);
    x->imag_scale = set_fraction(t, im);
    keep_fraction(a, x->imag, t);
    mpq_clear(t);
    return x;
}

bool const_known(const Const *x) {
    return x && x->kind != CONST_UNKNOWN;
}

int const_sign(const Const *x) {
    switch (x->kind) {
    case CONST_INT: return mpz_sgn(x->num);
    case CONST_FLOAT: return mpq_sgn(x->rat);
    case CONST_COMPLEX: return mpq_sgn(x->rat) | mpq_sgn(x->imag);
    default: return 1;
    }
}

size_t const_bits(const Const *x) {
    if (x->kind != CONST_INT || mpz_sgn(x->num) == 0)
        return 0;
    return mpz_sizeinbase(x->num, 2);
}

bool const_to_int64(const Const *x, int64_t *value) {
    if (x->kind != CONST_INT || !mpz_fits_slong_p(x->num))
        return false;
    *value = mpz_get_si(x->num);
    return true;
}

bool const_to_uint64(const Const *x, uint64_t *value) {
    if (x->kind != CONST_INT || !mpz_fits_ulong_p(x->num))
        return false;
    *value = mpz_get_ui(x->num);
    return true;
}

Const *const_real(Arena *a, Const *x) {
    if (x->kind != CONST_COMPLEX)
        return x;
    return const_scaled(a, x->rat, x->scale);
}

Const *const_imag(Arena *a, Const *x) {
    if (x->kind == CONST_UNKNOWN)
        return x;
    if (x->kind != CONST_COMPLEX)
        return const_int(a, 0);
    return const_scaled(a, x->imag, x->imag_scale);
}

static Const *negate(Arena *a, Const *x) {
    Const *z = make(a, x->kind);
    *z = *x;
    // The limbs are immutable and can be shared; only the sign in the header changes.
    z->num->_mp_size = -x->num->_mp_size;
    mpq_numref(z->rat)->_mp_size = -mpq_numref(x->rat)->_mp_size;
    mpq_numref(z->imag)->_mp_size = -mpq_numref(x->imag)->_mp_size;
    return z;
}

static Const *complement(Arena *a, Const *x, unsigned bits) {
    mpz_t t;
    mpz_init(t);
    mpz_com(t, x->num);
    if (bits)
        mpz_fdiv_r_2exp(t, t, bits); // an unsigned type keeps its width only
    Const *z = const_mpz(a, t);
    mpz_clear(t);
    return z;
}

Const *const_unary(Arena *a, Op op, Const *x, unsigned bits) {
    if (x->kind == CONST_UNKNOWN)
        return x;
    switch (op) {
    case OP_ADD: return x;
    case OP_SUB: return negate(a, x);
    case OP_XOR: return complement(a, x, bits);
    case OP_NOT: return const_bool(a, !x->truth);
    default: assert(false); return x;
    }
}

// Go's compiler divides constants that fit 64 bits in 64 bits, where the least number divided by -1 comes out as itself.
static void quotient(mpz_t q, const mpz_t x, const mpz_t y) {
    bool least = mpz_fits_slong_p(x) && mpz_get_si(x) == LONG_MIN;
    if (least && mpz_cmp_si(y, -1) == 0)
        mpz_set(q, x);
    else
        mpz_tdiv_q(q, x, y);
}

static Const *int_binary(Arena *a, Op op, const Const *x, const Const *y) {
    mpz_t t;
    mpz_init(t);
    switch (op) {
    case OP_ADD: mpz_add(t, x->num, y->num); break;
    case OP_SUB: mpz_sub(t, x->num, y->num); break;
    case OP_MUL: mpz_mul(t, x->num, y->num); break;
    case OP_QUO: quotient(t, x->num, y->num); break;
    case OP_REM: mpz_tdiv_r(t, x->num, y->num); break;
    case OP_AND: mpz_and(t, x->num, y->num); break;
    case OP_OR: mpz_ior(t, x->num, y->num); break;
    case OP_XOR: mpz_xor(t, x->num, y->num); break;
    case OP_AND_NOT:
        mpz_com(t, y->num);
        mpz_and(t, t, x->num);
        break;
    default: assert(false);
    }
    Const *z = const_mpz(a, t);
    mpz_clear(t);
    return z;
}

// Sets p, and its scale, to the result.
static void fraction_binary(Op op, mpq_ptr p, int64_t *scale, mpq_ptr q, int64_t q_scale) {
    if (op == OP_ADD || op == OP_SUB)
        *scale = align(p, *scale, q, q_scale);
    switch (op) {
    case OP_ADD: mpq_add(p, p, q); break;
    case OP_SUB: mpq_sub(p, p, q); break;
    case OP_MUL:
        mpq_mul(p, p, q);
        *scale += q_scale;
        break;
    case OP_QUO:
        mpq_div(p, p, q);
        *scale -= q_scale;
        break;
    default: assert(false);
    }
}

static Const *float_binary(Arena *a, Op op, const Const *x, const Const *y) {
    if (x->kind == CONST_UNKNOWN || y->kind == CONST_UNKNOWN || (op == OP_QUO && const_sign(y) == 0))
        return const_unknown(a);
    bool rounded = x->rounded || y->rounded;
    mpq_t p, q;
    mpq_inits(p, q, (mpq_ptr)NULL);
    int64_t scale = set_fraction(p, x), q_scale = set_fraction(q, y);
    bool ok = !rounded || (float_round(p, &scale, FLOAT_PRECISION) && float_round(q, &q_scale, FLOAT_PRECISION));
    Const *z;
    if (ok) {
        fraction_binary(op, p, &scale, q, q_scale);
        z = make_float(a, p, scale, rounded);
    } else {
        z = const_unknown(a);
    }
    mpq_clears(p, q, (mpq_ptr)NULL);
    return z;
}

static Const *complex_binary(Arena *a, Op op, Const *x, Const *y) {
    Const *p = const_real(a, x), *q = const_imag(a, x), *r = const_real(a, y), *s = const_imag(a, y);
    if (op == OP_ADD || op == OP_SUB)
        return const_complex(a, float_binary(a, op, p, r), float_binary(a, op, q, s));
    // (p+qi)(r+si) = (pr-qs) + (qr+ps)i; a quotient multiplies with the conjugate and divides by rr+ss.
    Const *pr = float_binary(a, OP_MUL, p, r), *qs = float_binary(a, OP_MUL, q, s);
    Const *qr = float_binary(a, OP_MUL, q, r), *ps = float_binary(a, OP_MUL, p, s);
    if (op == OP_MUL)
        return const_complex(a, float_binary(a, OP_SUB, pr, qs), float_binary(a, OP_ADD, qr, ps));
    Const *norm = float_binary(a, OP_ADD, float_binary(a, OP_MUL, r, r), float_binary(a, OP_MUL, s, s));
    Const *re = float_binary(a, OP_QUO, float_binary(a, OP_ADD, pr, qs), norm);
    Const *im = float_binary(a, OP_QUO, float_binary(a, OP_SUB, qr, ps), norm);
    return const_complex(a, re, im);
}

static Const *string_concat(Arena *a, const Const *x, const Const *y) {
    enum { LONGEST = 1 << 26 };
    if (x->str.len + y->str.len > LONGEST)
        return const_unknown(a);
    char *bytes = arena_alloc(a, x->str.len + y->str.len + 1);
    if (x->str.len)
        memcpy(bytes, x->str.at, x->str.len);
    if (y->str.len)
        memcpy(bytes + x->str.len, y->str.at, y->str.len);
    return const_string(a, (Str){bytes, x->str.len + y->str.len});
}

Const *const_binary(Arena *a, Op op, Const *x, Const *y, bool integer_division) {
    if (x->kind == CONST_UNKNOWN || y->kind == CONST_UNKNOWN)
        return const_unknown(a);
    if (x->kind == CONST_BOOL)
        return const_bool(a, op == OP_LAND ? x->truth && y->truth : x->truth || y->truth);
    if (x->kind == CONST_STRING)
        return string_concat(a, x, y);
    if (x->kind == CONST_COMPLEX || y->kind == CONST_COMPLEX)
        return complex_binary(a, op, const_as_complex(a, x), const_as_complex(a, y));
    bool ints = x->kind == CONST_INT && y->kind == CONST_INT;
    if (ints && (op != OP_QUO || integer_division))
        return int_binary(a, op, x, y);
    return float_binary(a, op, x, y);
}

Const *const_shift(Arena *a, Op op, Const *x, unsigned count) {
    if (x->kind == CONST_UNKNOWN)
        return x;
    mpz_t t;
    mpz_init(t);
    if (op == OP_SHL)
        mpz_mul_2exp(t, x->num, count);
    else
        mpz_fdiv_q_2exp(t, x->num, count);
    Const *z = const_mpz(a, t);
    mpz_clear(t);
    return z;
}

static int compare_numbers(const Const *x, const Const *y) {
    mpq_t p, q;
    mpq_inits(p, q, (mpq_ptr)NULL);
    int64_t p_scale = set_fraction(p, x), q_scale = set_fraction(q, y);
    align(p, p_scale, q, q_scale);
    int order = mpq_cmp(p, q);
    if (order == 0) {
        p_scale = set_imaginary(p, x);
        q_scale = set_imaginary(q, y);
        align(p, p_scale, q, q_scale);
        order = mpq_cmp(p, q);
    }
    mpq_clears(p, q, (mpq_ptr)NULL);
    return order;
}

bool const_compare(Op op, const Const *x, const Const *y) {
    if (x->kind == CONST_UNKNOWN || y->kind == CONST_UNKNOWN)
        return false;
    int order;
    if (x->kind == CONST_BOOL)
        order = x->truth - y->truth;
    else if (x->kind == CONST_STRING)
        order = str_cmp(x->str, y->str);
    else if (x->kind == CONST_INT && y->kind == CONST_INT)
        order = mpz_cmp(x->num, y->num);
    else
        order = compare_numbers(x, y);
    switch (op) {
    case OP_EQL: return order == 0;
    case OP_NEQ: return order != 0;
    case OP_LSS: return order < 0;
    case OP_LEQ: return order <= 0;
    case OP_GTR: return order > 0;
    case OP_GEQ: return order >= 0;
    default: assert(false); return false;
    }
}
