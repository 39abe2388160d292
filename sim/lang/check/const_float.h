// Rounding of fractions to binary floating point. Used by the const*.c files only.
#ifndef LANG_CHECK_CONST_FLOAT_H
#define LANG_CHECK_CONST_FLOAT_H

#include <gmp.h>
#include <stdbool.h>

enum {
    FLOAT_PRECISION = 512,   // bits of mantissa of a constant that is not exact any more
    FLOAT_SMALL = 4096,      // bits up to which numerator and denominator stay exact
    FLOAT_LARGEST = 1 << 21, // larger binary exponents are refused, to bound time and memory
};

// The exponent e of |q| = m * 2^e with 0.5 <= m < 1. q is not 0.
long float_exponent(mpq_srcptr q);
bool float_is_small_fraction(mpq_srcptr q);
// Keeps `precision` bits of mantissa, nearest, ties to even. False when the exponent passes FLOAT_LARGEST.
bool float_round(mpq_ptr q, unsigned precision);
// Keeps `precision` bits, rounding towards or away from zero.
void float_truncate(mpq_ptr q, unsigned precision, bool away);

#endif
