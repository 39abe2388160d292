// Natives of strings: searches.
#include "base/utf8.h"
#include "lib/runes.h"
#include "lib/slots.h"

static int64_t index_from(Str s, size_t start, Str sub) {
    if (sub.len == 0)
        return (int64_t)start;
    for (size_t i = start; i + sub.len <= s.len; i++) {
        const char *at = memchr(s.at + i, sub.at[0], s.len - sub.len + 1 - i);
        if (!at)
            break;
        if (memcmp(at, sub.at, sub.len) == 0)
            return at - s.at;
        i = (size_t)(at - s.at);
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
    int64_t i = (int64_t)s.len - (int64_t)sub.len;
    while (i >= 0 && memcmp(s.at + i, sub.at, sub.len) != 0)
        i--;
    set_int(c, 1, i < 0 ? -1 : i);
    return NATIVE_DONE;
}

// func IndexByte(s string, c byte) int
NativeStatus strings_index_byte(Call *c) {
    Str s = slot_str(c, 2);
    const char *at = s.len ? memchr(s.at, (int)c->slot[4], s.len) : NULL;
    set_int(c, 1, at ? at - s.at : -1);
    return NATIVE_DONE;
}

// func Count(s, substr string) int
NativeStatus strings_count(Call *c) {
    Str s = slot_str(c, 2), sub = slot_str(c, 4);
    int64_t n = sub.len == 0 ? (int64_t)utf8_count(s) + 1 : 0;
    for (int64_t at = 0; sub.len && (at = index_from(s, (size_t)at, sub)) >= 0; at += (int64_t)sub.len)
        n++;
    set_int(c, 1, n);
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
