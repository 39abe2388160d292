// Natives of math/big: arithmetic on []Word through GMP. The words stay in the world; GMP reads them where they lie and its
// results are copied back. Numbers are bounded, so that no call takes more than about a second.
#include <gmp.h>
#include <limits.h>
#include <stdlib.h>

#include "lib/slots.h"

enum { MOST_WORDS = 1 << 17, MOST_POWER = 1 << 21 }; // of a number; of the work in one power modulo m

_Static_assert(sizeof(mp_limb_t) == 8 && GMP_NAIL_BITS == 0, "a Word is a limb");

enum { // as in nat.go
    ADD,
    SUB,
    MUL,
    QUO,
    REM,
    AND,
    OR,
    XOR,
    ANDNOT,
    GCD,
    POW,
    LSH,
    RSH,
    SQRT,
    INVERT,
};

static NativeStatus too_large(Call *c) {
    return native_panic_text(c, "math/big: numbers of more than %d bits do not fit this machine", 64 * MOST_WORDS);
}

// A number as GMP reads it, for as long as nothing is allocated in the world. False: too large, or no words of the program's.
static bool view(const Call *c, int slot, bool negative, mpz_t x) {
    Addr at = c->slot[slot];
    uint64_t n = c->slot[slot + 1];
    const mp_limb_t *words = n && n <= MOST_WORDS && !(at & 7) ? world_at(c->w, at, 8 * n) : NULL;
    if (n && !words)
        return false;
    mpz_roinit_n(x, words ? words : &(mp_limb_t){0}, negative ? -(mp_size_t)n : (mp_size_t)n);
    return true;
}

// The absolute value as a new slice of words.
static void put(Call *c, int slot, const mpz_t z) {
    uint64_t n = mpz_size(z);
    Addr at = n ? mem_bytes(c->w, 8 * n) : 0;
    void *words = at ? world_write(c->w, at, 8 * n) : NULL;
    if (words)
        memcpy(words, mpz_limbs_read(z), 8 * n);
    c->slot[slot] = at;
    c->slot[slot + 1] = c->slot[slot + 2] = words ? n : 0;
}

static bool fits(int op, const mpz_t x, const mpz_t y) {
    uint64_t bits = mpz_sizeinbase(x, 2), most = 64ull * MOST_WORDS;
    switch (op) {
    case MUL: return mpz_size(x) + mpz_size(y) <= MOST_WORDS;
    case POW: return mpz_cmpabs_ui(x, 1) <= 0 || (mpz_fits_ulong_p(y) && mpz_get_ui(y) <= most / bits);
    case LSH: return mpz_fits_ulong_p(y) && mpz_get_ui(y) <= most - bits;
    default: return true;
    }
}

static void power(mpz_t z, const mpz_t x, const mpz_t y) {
    if (mpz_cmpabs_ui(x, 1) > 0)
        mpz_pow_ui(z, x, mpz_get_ui(y));
    else if (mpz_sgn(y) == 0 || (mpz_sgn(x) < 0 && mpz_even_p(y)))
        mpz_set_ui(z, 1);
    else
        mpz_set(z, x);
}

static void shift_right(mpz_t z, const mpz_t x, const mpz_t y) {
    mpz_fdiv_q_2exp(z, x, mpz_fits_ulong_p(y) ? mpz_get_ui(y) : ULONG_MAX);
}

static void work_out(int op, mpz_t z, const mpz_t x, const mpz_t y) {
    switch (op) {
    case ADD: mpz_add(z, x, y); break;
    case SUB: mpz_sub(z, x, y); break;
    case MUL: mpz_mul(z, x, y); break;
    case QUO: mpz_tdiv_q(z, x, y); break;
    case REM: mpz_tdiv_r(z, x, y); break;
    case AND: mpz_and(z, x, y); break;
    case OR: mpz_ior(z, x, y); break;
    case XOR: mpz_xor(z, x, y); break;
    case ANDNOT:
        mpz_com(z, y);
        mpz_and(z, z, x);
        break;
    case GCD: mpz_gcd(z, x, y); break;
    case POW: power(z, x, y); break;
    case LSH: mpz_mul_2exp(z, x, mpz_get_ui(y)); break;
    case RSH: shift_right(z, x, y); break;
    case SQRT: mpz_sqrt(z, x); break;
    case INVERT:
        if (!mpz_invert(z, x, y))
            mpz_set_ui(z, 0);
        break;
    default: break;
    }
}

static bool divides(int op) {
    return op == QUO || op == REM || op == INVERT;
}

// func arith(op int, xneg bool, x nat, yneg bool, y nat) (neg bool, z nat)
NativeStatus big_arith(Call *c) {
    mpz_t x, y, z;
    int op = (int)(c->slot[5] & 31);
    if (!view(c, 7, c->slot[6] & 1, x) || !view(c, 11, c->slot[10] & 1, y) || !fits(op, x, y))
        return too_large(c);
    if ((divides(op) && mpz_sgn(y) == 0) || (op == SQRT && mpz_sgn(x) < 0))
        return native_panic_text(c, "division by zero");
    mpz_init(z);
    work_out(op, z, x, y);
    c->slot[1] = mpz_sgn(z) < 0;
    put(c, 2, z);
    mpz_clear(z);
    return NATIVE_DONE;
}

// func divide(xneg bool, x nat, yneg bool, y nat) (qneg bool, q nat, rneg bool, r nat): truncated
NativeStatus big_divide(Call *c) {
    mpz_t x, y, q, r;
    if (!view(c, 10, c->slot[9] & 1, x) || !view(c, 14, c->slot[13] & 1, y))
        return too_large(c);
    if (mpz_sgn(y) == 0)
        return native_panic_text(c, "division by zero");
    mpz_inits(q, r, NULL);
    mpz_tdiv_qr(q, r, x, y);
    c->slot[1] = mpz_sgn(q) < 0;
    put(c, 2, q);
    c->slot[5] = mpz_sgn(r) < 0;
    put(c, 6, r);
    mpz_clears(q, r, NULL);
    return NATIVE_DONE;
}

// func cofactors(x, y nat) (d nat, sneg bool, s nat, tneg bool, t nat): d = s * x + t * y
NativeStatus big_cofactors(Call *c) {
    mpz_t x, y, d, s, t;
    if (!view(c, 12, false, x) || !view(c, 15, false, y))
        return too_large(c);
    mpz_inits(d, s, t, NULL);
    mpz_gcdext(d, s, t, x, y);
    put(c, 1, d);
    c->slot[4] = mpz_sgn(s) < 0;
    put(c, 5, s);
    c->slot[8] = mpz_sgn(t) < 0;
    put(c, 9, t);
    mpz_clears(d, s, t, NULL);
    return NATIVE_DONE;
}

// func powerMod(x, y, m nat) (z nat, done bool): done is false where it would take long
NativeStatus big_power_mod(Call *c) {
    mpz_t x, y, m, z;
    if (!view(c, 5, false, x) || !view(c, 8, false, y) || !view(c, 11, false, m))
        return too_large(c);
    uint64_t n = mpz_size(m), work = n * n * mpz_size(y);
    memset(&c->slot[1], 0, 4 * sizeof c->slot[1]);
    if (n > 1 << 10 || work > MOST_POWER || mpz_sgn(m) == 0)
        return NATIVE_DONE;
    mpz_init(z);
    mpz_powm(z, x, y, m);
    put(c, 1, z);
    c->slot[4] = 1;
    mpz_clear(z);
    return NATIVE_DONE;
}

// func digits(x nat, base int) string
NativeStatus big_digits(Call *c) {
    mpz_t x;
    int base = (int)c->slot[6];
    if (!view(c, 3, false, x))
        return too_large(c);
    if (base < 2 || base > 62)
        return native_panic_text(c, "invalid base");
    char *text = malloc(mpz_sizeinbase(x, base) + 2);
    if (!text)
        abort();
    mpz_get_str(text, base, x);
    native_set_str(c->w, &c->slot[1], str_from(text));
    free(text);
    return NATIVE_DONE;
}

// func fromDigits(s string, base int) nat; s has digits of the base only, in GMP's letters
NativeStatus big_from_digits(Call *c) {
    Str s = slot_str(c, 4);
    mpz_t z;
    if (s.len > 64ull * MOST_WORDS / 6)
        return too_large(c);
    Arena scratch = {0};
    mpz_init(z);
    if (mpz_set_str(z, str_copy(&scratch, s).at, (int)c->slot[6]) != 0)
        mpz_set_ui(z, 0);
    put(c, 1, z);
    mpz_clear(z);
    arena_free(&scratch);
    return NATIVE_DONE;
}

// func probablyPrime(x nat, reps int) int: 0 composite, 1 prime as far as can be told, -1 too large to tell at once
NativeStatus big_probably_prime(Call *c) {
    enum { LARGEST = 64, MOST_REPS = 64 };
    mpz_t x;
    if (!view(c, 2, false, x))
        return too_large(c);
    int64_t reps = slot_int(c, 5);
    if (mpz_size(x) > LARGEST) {
        set_int(c, 1, -1);
        return NATIVE_DONE;
    }
    set_int(c, 1, mpz_probab_prime_p(x, 24 + (int)(reps < MOST_REPS ? reps : MOST_REPS)) > 0);
    return NATIVE_DONE;
}

// func jacobi(xneg bool, x nat, yneg bool, y nat) int
NativeStatus big_jacobi(Call *c) {
    mpz_t x, y;
    if (!view(c, 3, c->slot[2] & 1, x) || !view(c, 7, c->slot[6] & 1, y))
        return too_large(c);
    set_int(c, 1, mpz_jacobi(x, y));
    return NATIVE_DONE;
}
