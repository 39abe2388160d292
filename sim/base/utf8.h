// UTF-8 and the few Unicode classes that Go's lexical grammar and messages need.
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

enum { UTF8_MAX = 4, RUNE_ERROR = 0xFFFD, RUNE_MAX = 0x10FFFF, RUNE_SELF = 0x80 };

// The rune at the start of `len` bytes, and its width. As in Go: an encoding error is RUNE_ERROR of width 1,
// no bytes at all are RUNE_ERROR of width 0.
int32_t utf8_decode(const char *at, size_t len, int *width);
// The rune that ends at at[len - 1], by the same rules.
int32_t utf8_decode_last(const char *at, size_t len, int *width);
// Writes at most UTF8_MAX bytes and returns how many; surrogates and runes out of range become RUNE_ERROR.
int utf8_encode(int32_t rune, char *out);
int utf8_width(int32_t rune); // bytes utf8_encode would write
bool utf8_valid(Str s);
size_t utf8_count(Str s); // runes; each wrong byte counts as one
bool rune_valid(int32_t rune);

// unicode.IsLetter, unicode.IsDigit, and strconv.IsPrint: letters, marks, numbers, punctuation, symbols, ASCII space.
bool rune_is_letter(int32_t rune);
bool rune_is_digit(int32_t rune);
bool rune_is_print(int32_t rune);

// As fmt's %#U prints it: U+0040 '@'. Zero-terminated; returns out.
const char *rune_describe(int32_t rune, char out[24]);
// As fmt's %q prints it: '@', '\n', '\u202e'. Zero-terminated; returns out.
const char *rune_quote(int32_t rune, char out[24]);

#endif
