// Strings and growing arrays that live in an arena.
// A Str is a view: whoever made the bytes says how long they stay valid.
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct Str {
    const char *at;
    size_t len;
} Str;

#define STR(literal) ((Str){(literal), sizeof(literal) - 1})

Str str_from(const char *zero_terminated);
bool str_eq(Str a, Str b);
int str_cmp(Str a, Str b); // byte order, as Go's < on strings
bool str_starts(Str s, Str prefix);
bool str_ends(Str s, Str suffix);
bool str_has(Str s, Str part);                  // part stands somewhere in s; the empty one always does
Str str_from_to(Str s, size_t from, size_t to); // bytes from..to-1, as Go's s[from:to]; the bounds must hold
uint64_t str_hash(Str s);
// For %.*s: printf("%.*s", STR_ARG(s))
#define STR_ARG(s) (int)(s).len, (s).at

Str str_copy(Arena *a, Str s); // the copy ends with a zero byte that len does not count
Str str_format(Arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
Str str_format_list(Arena *a, const char *format, va_list args) __attribute__((format(printf, 2, 0)));

// A growing byte buffer on the C heap; buf_free ends it. Use for text whose length is not known.
typedef struct Buf {
    char *at;
    size_t len, cap;
} Buf;

void buf_add(Buf *b, const void *bytes, size_t len);
void buf_str(Buf *b, Str s);
void buf_text(Buf *b, const char *zero_terminated);
void buf_byte(Buf *b, char c);
void buf_format(Buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_rune(Buf *b, int32_t rune); // UTF-8; invalid runes become U+FFFD
Str buf_view(const Buf *b);          // valid until the next buf_ call on b
void buf_free(Buf *b);

#endif
