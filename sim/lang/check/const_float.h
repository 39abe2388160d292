// Rounding of fractions to binary floating point. Used by the const*.c files only.
#ifndef LANG_CHECK_CONST_FLOAT_H
#define LANG_CHECK_CONST_FLOAT_H

#include <gmp.h>
#include <stdbool.h>
#include <stdint.h>

enum {
    FLOAT_PRECISION = 512,   // bits of mantissa of a constant that is not exact any more
    FLOAT_SMALL = 4096,      // bits up to which numerator and denominator stay exact
    FLOAT_LARGEST = 1 << 21, // larger binary exponents are kept beside the fraction, to bound time and memory
};

// The exponent e of |q| = m * 2^e with 0.5 <= m < 1. q is not 0.
long float_exponent(mpq_srcptr q);
bool float_is_small_fraction(mpq_srcptr q);
// Keeps `precision` bits of mantissa of q * 2^*scale, nearest, ties to even. *scale stays or becomes 0 unless the exponent passes
// FLOAT_LARGEST. False when it passes Go's largest too; below Go's least, q becomes 0.
bool float_round(mpq_ptr q, int64_t *scale, unsigned precision);
void float_shift(mpq_ptr q, long by); // q * 2^by
// Keeps `precision` bits, rounding towards or away from zero.
void float_truncate(mpq_ptr q, unsigned precision, bool away);

#endif
