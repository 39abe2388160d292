// Strings and byte buffers.
#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

Str str_from(const char *zero_terminated) {
    return (Str){zero_terminated, strlen(zero_terminated)};
}

bool str_eq(Str a, Str b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

int str_cmp(Str a, Str b) {
    size_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter == 0 ? 0 : memcmp(a.at, b.at, shorter);
    if (order != 0)
        return order;
    return (a.len > b.len) - (a.len < b.len);
}

bool str_starts(Str s, Str prefix) {
    return s.len >= prefix.len && str_eq((Str){s.at, prefix.len}, prefix);
}

bool str_ends(Str s, Str suffix) {
    return s.len >= suffix.len && str_eq(str_from_to(s, s.len - suffix.len, s.len), suffix);
}

bool str_has(Str s, Str part) {
    for (size_t i = 0; i + part.len <= s.len; i++)
        if (part.len == 0 || memcmp(s.at + i, part.at, part.len) == 0)
            return true;
    return false;
}

Str str_from_to(Str s, size_t from, size_t to) {
    return from == to ? (Str){s.at, 0} : (Str){s.at + from, to - from};
}

// FNV-1a.
uint64_t str_hash(Str s) {
    uint64_t hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i < s.len; i++)
        hash = (hash ^ (unsigned char)s.at[i]) * 0x100000001b3u;
    return hash;
}

Str str_copy(Arena *a, Str s) {
    char *copy = arena_alloc(a, s.len + 1);
    if (s.len > 0)
        memcpy(copy, s.at, s.len);
    return (Str){copy, s.len};
}

Str str_format(Arena *a, const char *format, ...) {
    va_list args;
    va_start(args, format);
    Str text = str_format_list(a, format, args);
    va_end(args);
    return text;
}

Str str_format_list(Arena *a, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    char *text = arena_alloc(a, (size_t)len + 1);
    vsnprintf(text, (size_t)len + 1, format, again);
    va_end(again);
    return (Str){text, (size_t)len};
}

// Room for `more` bytes behind the text.
static void reserve(Buf *b, size_t more) {
    if (b->cap - b->len >= more)
        return;
    size_t cap = b->cap < 32 ? 64 : b->cap * 2;
    while (cap - b->len < more)
        cap *= 2;
    char *grown = realloc(b->at, cap);
    if (grown == NULL)
        out_of_memory(cap);
    b->at = grown;
    b->cap = cap;
}

void buf_add(Buf *b, const void *bytes, size_t len) {
    if (len == 0)
        return;
    reserve(b, len);
    memcpy(b->at + b->len, bytes, len);
    b->len += len;
}

void buf_str(Buf *b, Str s) {
    buf_add(b, s.at, s.len);
}

void buf_text(Buf *b, const char *zero_terminated) {
    buf_add(b, zero_terminated, strlen(zero_terminated));
}

void buf_byte(Buf *b, char c) {
    reserve(b, 1);
    b->at[b->len++] = c;
}

void buf_format(Buf *b, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    reserve(b, (size_t)len + 1);
    vsnprintf(b->at + b->len, (size_t)len + 1, format, again);
    b->len += (size_t)len;
    va_end(again);
    va_end(args);
}

void buf_rune(Buf *b, int32_t rune) {
    char bytes[UTF8_MAX];
    buf_add(b, bytes, (size_t)utf8_encode(rune, bytes));
}

Str buf_view(const Buf *b) {
    return (Str){b->at, b->len};
}

void buf_free(Buf *b) {
    free(b->at);
    *b = (Buf){0};
}
