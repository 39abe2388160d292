// Constant values and their arithmetic, exact as the Go specification asks (section "Constants").
// Integers are unlimited; floating-point values are fractions until numerator or denominator would pass 4096 bits,
// from then on they keep 512 bits of mantissa and an exponent of 32, as Go's compiler does. Every function makes a new value in the arena.
#ifndef LANG_CHECK_CONST_H
#define LANG_CHECK_CONST_H

#include "lang/check/types.h"

Const *const_unknown(Arena *a); // stands for "an error was reported"; operations on it give unknown again
Const *const_bool(Arena *a, bool truth);
Const *const_string(Arena *a, Str bytes); // bytes are not copied
Const *const_int(Arena *a, int64_t value);
Const *const_mpz(Arena *a, mpz_srcptr value); // copied
Const *const_mpq(Arena *a, mpq_srcptr value); // copied; large ones are rounded to 512 bits; too large ones: unknown
Const *const_scaled(Arena *a, mpq_srcptr value, int64_t scale);   // value * 2^scale
Const *const_complex(Arena *a, const Const *re, const Const *im); // parts are ints or floats

// The value of a literal's source text; unknown when it is malformed or absurdly large.
Const *const_literal(Arena *a, LitKind kind, Str text);
// The bytes a string literal with its quotes denotes. False when it is malformed.
bool const_unquote(Arena *a, Str text, Str *bytes);

bool const_known(const Const *x);
int const_sign(const Const *x);                      // of numbers; complex: 0 only for 0; unknown: 1
size_t const_bits(const Const *x);                   // of an int's absolute value
bool const_to_int64(const Const *x, int64_t *value); // false when x is no int or does not fit
bool const_to_uint64(const Const *x, uint64_t *value);
double const_to_float64(const Const *x); // ints and floats, nearest, ties to even; infinite when too large
float const_to_float32(const Const *x);

// The same number as another kind; unknown when it is none.
Const *const_as_int(Arena *a, Const *x);
Const *const_as_float(Arena *a, Const *x);
Const *const_as_complex(Arena *a, Const *x);
Const *const_real(Arena *a, Const *x);
Const *const_imag(Arena *a, Const *x);

// Whether x is a value of the basic type `kind`; *rounded (if not NULL) becomes x as a value of that type.
bool const_represent(Arena *a, Const *x, TypeKind kind, Const **rounded);

Const *const_unary(Arena *a, Op op, Const *x, unsigned bits); // bits > 0: width of an unsigned ^x
// x and y are of one family. integer_division: OP_QUO truncates. Division by zero is the caller's mistake.
Const *const_binary(Arena *a, Op op, Const *x, Const *y, bool integer_division);
Const *const_shift(Arena *a, Op op, Const *x, unsigned count);
bool const_compare(Op op, const Const *x, const Const *y);

// As Go's errors print it: strings quoted and shortened, floats with six digits.
Str const_text(Arena *a, const Const *x);
Str const_quote(Arena *a, Str bytes); // Go's strconv.Quote

#endif
