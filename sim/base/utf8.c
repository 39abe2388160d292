#include "base/utf8.h"

#include <stdio.h>
#include <utf8proc.h>

// What the first byte of a sequence allows: its length, and the range of the second byte, which keeps out
// overlong forms, surrogates and runes beyond RUNE_MAX.
static int sequence_shape(unsigned char first, unsigned char *low, unsigned char *high) {
    *low = 0x80;
    *high = 0xBF;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF) {
        if (first == 0xE0)
            *low = 0xA0;
        if (first == 0xED)
            *high = 0x9F;
        return 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (first == 0xF0)
            *low = 0x90;
        if (first == 0xF4)
            *high = 0x8F;
        return 4;
    }
    return 0;
}

int32_t utf8_decode(const char *at, size_t len, int *width) {
    const unsigned char *s = (const unsigned char *)at;
    *width = len > 0;
    if (len == 0)
        return RUNE_ERROR;
    if (s[0] < RUNE_SELF)
        return s[0];
    unsigned char low, high;
    int n = sequence_shape(s[0], &low, &high);
    if (n == 0 || len < (size_t)n || s[1] < low || s[1] > high)
        return RUNE_ERROR;
    int32_t rune = s[0] & (0x7F >> n);
    for (int i = 1; i < n; i++) {
        if ((s[i] & 0xC0) != 0x80)
            return RUNE_ERROR;
        rune = rune << 6 | (s[i] & 0x3F);
    }
    *width = n;
    return rune;
}

int32_t utf8_decode_last(const char *at, size_t len, int *width) {
    for (size_t back = 1; back <= UTF8_MAX && back <= len; back++) {
        if (((unsigned char)at[len - back] & 0xC0) == 0x80)
            continue;
        int32_t rune = utf8_decode(at + len - back, back, width);
        if (*width == (int)back)
            return rune;
        break;
    }
    *width = len > 0;
    return RUNE_ERROR;
}

bool rune_valid(int32_t rune) {
    return (rune >= 0 && rune < 0xD800) || (rune > 0xDFFF && rune <= RUNE_MAX);
}

int utf8_width(int32_t rune) {
    if (!rune_valid(rune))
        rune = RUNE_ERROR;
    return rune < 0x80 ? 1 : rune < 0x800 ? 2 : rune < 0x10000 ? 3 : 4;
}

int utf8_encode(int32_t rune, char *out) {
    if (!rune_valid(rune))
        rune = RUNE_ERROR;
    int width = utf8_width(rune);
    if (width == 1) {
        out[0] = (char)rune;
        return 1;
    }
    for (int i = width - 1; i > 0; i--, rune >>= 6)
        out[i] = (char)(0x80 | (rune & 0x3F));
    out[0] = (char)((0xF00 >> width & 0xFF) | rune);
    return width;
}

bool utf8_valid(Str s) {
    int width;
    for (size_t i = 0; i < s.len; i += (size_t)width)
        if (utf8_decode(s.at + i, s.len - i, &width) == RUNE_ERROR && width == 1)
            return false;
    return true;
}

size_t utf8_count(Str s) {
    size_t count = 0;
    int width;
    for (size_t i = 0; i < s.len; i += (size_t)width, count++)
        utf8_decode(s.at + i, s.len - i, &width);
    return count;
}

bool rune_is_letter(int32_t rune) {
    utf8proc_category_t category = utf8proc_category(rune);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool rune_is_digit(int32_t rune) {
    return utf8proc_category(rune) == UTF8PROC_CATEGORY_ND;
}

bool rune_is_print(int32_t rune) {
    utf8proc_category_t category = utf8proc_category(rune);
    return rune == ' ' || (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_SO);
}

const char *rune_describe(int32_t rune, char out[24]) {
    int len = snprintf(out, 24, "U+%04X", (unsigned)rune);
    if (rune > RUNE_MAX || !rune_is_print(rune))
        return out;
    char bytes[UTF8_MAX];
    snprintf(out + len, (size_t)(24 - len), " '%.*s'", utf8_encode(rune, bytes), bytes);
    return out;
}

const char *rune_quote(int32_t rune, char out[24]) {
    static const char names[] = "abtnvfr"; // escapes of 7 to 13
    char bytes[UTF8_MAX];
    if (!rune_valid(rune))
        rune = RUNE_ERROR;
    if (rune == '\'' || rune == '\\')
        snprintf(out, 24, "'\\%c'", (char)rune);
    else if (rune_is_print(rune))
        snprintf(out, 24, "'%.*s'", utf8_encode(rune, bytes), bytes);
    else if (rune >= 7 && rune <= 13)
        snprintf(out, 24, "'\\%c'", names[rune - 7]);
    else if (rune < ' ' || rune == 0x7F)
        snprintf(out, 24, "'\\x%02x'", (unsigned)rune);
    else if (rune < 0x10000)
        snprintf(out, 24, "'\\u%04x'", (unsigned)rune);
    else
        snprintf(out, 24, "'\\U%08x'", (unsigned)rune);
    return out;
}
