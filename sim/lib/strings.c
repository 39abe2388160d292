// Natives of strings and bytes: searches, words, upper and lower case.
#include "base/utf8.h"
#include "lib/runes.h"
#include "lib/slots.h"

// Rabin and Karp's search: a sum over sub.len bytes rolls along s, from `at` on in steps of +1 or -1, and only where it is right
// the bytes are compared. The work is in proportion to s, whatever the bytes are.
static int64_t rolling(Str s, int64_t at, int64_t step, Str sub) {
    const uint64_t prime = 0x100000001B3;
    int64_t n = (int64_t)sub.len, last = (int64_t)s.len - n;
    uint64_t wanted = 0, sum = 0, top = 1; // top: what the byte that leaves was multiplied with
    for (int64_t i = 0; i < n; i++) {
        int64_t k = step > 0 ? i : n - 1 - i;
        wanted = wanted * prime + (unsigned char)sub.at[k];
        sum = sum * prime + (unsigned char)s.at[at + k];
        top *= i ? prime : 1;
    }
    for (;; at += step) {
        if (sum == wanted && memcmp(s.at + at, sub.at, sub.len) == 0)
            return at;
        if (at + step < 0 || at + step > last)
            return -1;
        unsigned char leaves = (unsigned char)s.at[step > 0 ? at : at + n - 1];
        unsigned char comes = (unsigned char)s.at[step > 0 ? at + n : at - 1];
        sum = (sum - leaves * top) * prime + comes;
    }
}

// Looks for the first byte and compares there; where that fails too often for the way made, sums are rolled.
static int64_t index_from(Str s, size_t start, Str sub) {
    enum { PATIENCE = 1 << 12 };
    if (sub.len == 0)
        return (int64_t)start;
    size_t compared = 0;
    for (size_t i = start; i + sub.len <= s.len; i++) {
        const char *at = memchr(s.at + i, sub.at[0], s.len - sub.len + 1 - i);
        if (!at)
            break;
        if (memcmp(at, sub.at, sub.len) == 0)
            return at - s.at;
        i = (size_t)(at - s.at);
        compared += sub.len;
        if (compared > 8 * (i - start) + PATIENCE && i + 1 + sub.len <= s.len)
            return rolling(s, (int64_t)i + 1, 1, sub);
    }
    return -1;
}

// func Index(s, substr string) int
NativeStatus strings_index(Call *c) {
    Str s = slot_str(c, 2), sub = slot_str(c, 4);
    set_int(c, 1, sub.len <= s.len ? index_from(s, 0, sub) : -1);
    return NATIVE_DONE;
}

// func LastIndex(s, substr string) int
NativeStatus strings_last_index(Call *c) {
    Str s = slot_str(c, 2), sub = slot_str(c, 4);
    int64_t last = (int64_t)s.len - (int64_t)sub.len;
    set_int(c, 1, last < 0 ? -1 : sub.len == 0 ? last : rolling(s, last, -1, sub));
    return NATIVE_DONE;
}

static int64_t index_byte(Str s, uint64_t byte) {
    const char *at = s.len ? memchr(s.at, (int)byte, s.len) : NULL;
    return at ? at - s.at : -1;
}

// func IndexByte(s string, c byte) int
NativeStatus strings_index_byte(Call *c) {
    set_int(c, 1, index_byte(slot_str(c, 2), c->slot[4]));
    return NATIVE_DONE;
}

// func LastIndexByte(s string, c byte) int
NativeStatus strings_last_index_byte(Call *c) {
    Str s = slot_str(c, 2);
    int64_t i = (int64_t)s.len - 1;
    while (i >= 0 && s.at[i] != (char)c->slot[4])
        i--;
    set_int(c, 1, i);
    return NATIVE_DONE;
}

static int64_t count(Str s, Str sub) {
    int64_t n = sub.len == 0 ? (int64_t)utf8_count(s) + 1 : 0;
    for (int64_t at = 0; sub.len && (at = index_from(s, (size_t)at, sub)) >= 0; at += (int64_t)sub.len)
        n++;
    return n;
}

// func Count(s, substr string) int
NativeStatus strings_count(Call *c) {
    set_int(c, 1, count(slot_str(c, 2), slot_str(c, 4)));
    return NATIVE_DONE;
}

static bool equal_fold(Str a, Str b) {
    size_t i = 0, k = 0;
    int width;
    while (i < a.len && k < b.len) {
        int32_t x = utf8_decode(a.at + i, a.len - i, &width);
        i += (size_t)width;
        int32_t y = utf8_decode(b.at + k, b.len - k, &width);
        k += (size_t)width;
        if (x != y && rune_fold(x) != rune_fold(y))
            return false;
    }
    return i == a.len && k == b.len;
}

// func EqualFold(s, t string) bool
NativeStatus strings_equal_fold(Call *c) {
    c->slot[1] = equal_fold(slot_str(c, 2), slot_str(c, 4));
    return NATIVE_DONE;
}

// ---- words ---------------------------------------------------------------------------------------------------------

// func word(s string, from int) (start, end int): the next run of runes that are no white space
NativeStatus strings_word(Call *c) {
    Str s = slot_str(c, 3);
    size_t start = c->slot[5] < s.len ? c->slot[5] : s.len;
    int width;
    while (start < s.len && rune_is_space(utf8_decode(s.at + start, s.len - start, &width)))
        start += (size_t)width;
    size_t end = start;
    while (end < s.len && !rune_is_space(utf8_decode(s.at + end, s.len - end, &width)))
        end += (size_t)width;
    c->slot[1] = start;
    c->slot[2] = end;
    return NATIVE_DONE;
}

// func TrimSpace(s string) string
NativeStatus strings_trim_space(Call *c) {
    Str s = slot_str(c, 3);
    size_t start = 0, end = s.len;
    int width;
    while (start < end && rune_is_space(utf8_decode(s.at + start, end - start, &width)))
        start += (size_t)width;
    while (end > start && rune_is_space(utf8_decode_last(s.at + start, end - start, &width)))
        end -= (size_t)width;
    c->slot[1] = end > start ? c->slot[3] + start : 0;
    c->slot[2] = end - start;
    return NATIVE_DONE;
}

// ---- upper and lower case ------------------------------------------------------------------------------------------

// Bytes that are no UTF-8 become U+FFFD. A string that stays the same is not copied.
static NativeStatus change_case(Call *c, int32_t (*change)(int32_t)) {
    Str s = slot_str(c, 3);
    Buf b = {0};
    int width;
    for (size_t i = 0; i < s.len; i += (size_t)width)
        buf_rune(&b, change(utf8_decode(s.at + i, s.len - i, &width)));
    if (str_eq(buf_view(&b), s)) {
        c->slot[1] = c->slot[3];
        c->slot[2] = c->slot[4];
    } else {
        native_set_str(c->w, &c->slot[1], buf_view(&b));
    }
    buf_free(&b);
    return NATIVE_DONE;
}

NativeStatus strings_to_upper(Call *c) {
    return change_case(c, rune_upper);
}

NativeStatus strings_to_lower(Call *c) {
    return change_case(c, rune_lower);
}

// ---- bytes: the slices' bytes are looked at as a string's ----------------------------------------------------------

// func IndexByte(b []byte, c byte) int
NativeStatus bytes_index_byte(Call *c) {
    set_int(c, 1, index_byte(slot_str(c, 2), c->slot[5]));
    return NATIVE_DONE;
}

// func Index(b, sep []byte) int
NativeStatus bytes_index(Call *c) {
    Str s = slot_str(c, 2), sub = slot_str(c, 5);
    set_int(c, 1, sub.len <= s.len ? index_from(s, 0, sub) : -1);
    return NATIVE_DONE;
}

// func Count(b, sep []byte) int
NativeStatus bytes_count(Call *c) {
    set_int(c, 1, count(slot_str(c, 2), slot_str(c, 5)));
    return NATIVE_DONE;
}

// func Equal(a, b []byte) bool
NativeStatus bytes_equal(Call *c) {
    c->slot[1] = str_eq(slot_str(c, 2), slot_str(c, 5));
    return NATIVE_DONE;
}

// func Compare(a, b []byte) int
NativeStatus bytes_compare(Call *c) {
    int order = str_cmp(slot_str(c, 2), slot_str(c, 5));
    set_int(c, 1, (order > 0) - (order < 0));
    return NATIVE_DONE;
}
