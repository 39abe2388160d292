// Floats to text and back, as strconv does both.
#ifndef LIB_FLOAT_H
#define LIB_FLOAT_H

#include "base/str.h"

// Writes f, a float of that many bits, in format 'e', 'E', 'f', 'g', 'G', 'b', 'x' or 'X', at most `room` bytes. Precision
// below zero: the fewest digits that give f back. Returns the number of bytes.
size_t float_format(char *out, size_t room, double f, char format, int precision, int bits);

typedef enum FloatStatus { FLOAT_OK, FLOAT_SYNTAX, FLOAT_RANGE } FloatStatus;

// Reads the whole of s and rounds it to the nearest float of that many bits. Out of range gives an infinity.
FloatStatus float_parse(Str s, int bits, double *f);

// The float of that many bits that is nearest to a hexadecimal number, [sign] "0x" mantissa "p" exponent. Too large a one is infinite.
double float_of_hex(const char *text, int bits);

#endif
