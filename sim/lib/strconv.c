// Natives of strconv and of internal/digits, on which strconv and fmt stand.
#include "base/utf8.h"
#include "lib/float.h"
#include "lib/slots.h"

// Digits of u at the end of a buffer of 64 bytes; the first one's place.
static char *write_digits(char *end, uint64_t u, uint64_t base) {
    do
        *--end = "0123456789abcdefghijklmnopqrstuvwxyz"[u % base];
    while ((u /= base) != 0);
    return end;
}

static uint64_t good_base(uint64_t base) {
    return base >= 2 && base <= 36 ? base : 10;
}

// func PutUint(buf []byte, u uint64, base int) int
NativeStatus digits_put_uint(Call *c) {
    char text[64], *end = text + sizeof text;
    char *first = write_digits(end, c->slot[5], good_base(c->slot[6]));
    size_t n = (size_t)(end - first);
    char *out = n <= c->slot[3] ? slot_bytes(c, 2) : NULL;
    if (!out)
        return native_panic_text(c, "digits: no room for a number");
    memcpy(out, first, n);
    c->slot[1] = n;
    return NATIVE_DONE;
}

// func PutFloat(buf []byte, f float64, format byte, prec, bits int) int
NativeStatus digits_put_float(Call *c) {
    char *out = slot_bytes(c, 2);
    if (!out)
        return native_panic_text(c, "digits: no room for a number");
    int64_t precision = slot_int(c, 7);
    if (precision > INT32_MAX / 2)
        precision = INT32_MAX / 2;
    c->slot[1] = float_format(out, c->slot[3], slot_float(c, 5), (char)c->slot[6], (int)precision, (int)c->slot[8]);
    return NATIVE_DONE;
}

// func ParseFloat(s string, bits int) (f float64, status int)
NativeStatus digits_parse_float(Call *c) {
    double f;
    FloatStatus status = float_parse(slot_str(c, 3), (int)c->slot[5], &f);
    set_float(c, 1, f);
    set_int(c, 2, status);
    return NATIVE_DONE;
}

// func formatInt(i int64, base int) string
NativeStatus strconv_format_int(Call *c) {
    char text[72], *end = text + sizeof text;
    int64_t i = slot_int(c, 3);
    char *first = write_digits(end, i < 0 ? 0 - (uint64_t)i : (uint64_t)i, good_base(c->slot[4]));
    if (i < 0)
        *--first = '-';
    native_set_str(c->w, &c->slot[1], (Str){first, (size_t)(end - first)});
    return NATIVE_DONE;
}

// func IsPrint(r rune) bool
NativeStatus strconv_is_print(Call *c) {
    c->slot[1] = rune_is_print((int32_t)c->slot[2]);
    return NATIVE_DONE;
}

typedef enum Keep { KEEP_PRINTABLE, KEEP_ASCII, KEEP_GRAPHIC } Keep; // as in quote.go

static bool graphic_space(int32_t r) {
    return r == 0xA0 || r == 0x1680 || (r >= 0x2000 && r <= 0x200A) || r == 0x202F || r == 0x205F || r == 0x3000;
}

static bool kept(int32_t r, Keep keep) {
    if (keep == KEEP_ASCII)
        return r >= ' ' && r < 0x7F;
    return rune_is_print(r) || (keep == KEEP_GRAPHIC && graphic_space(r));
}

static void add_escape(Buf *b, int32_t r) {
    static const char letters[] = "abtnvfr";
    if (r >= '\a' && r <= '\r')
        buf_format(b, "\\%c", letters[r - '\a']);
    else if (r < ' ' || r == 0x7F)
        buf_format(b, "\\x%02x", (unsigned)r);
    else if (r < 0x10000)
        buf_format(b, "\\u%04x", (unsigned)r);
    else
        buf_format(b, "\\U%08x", (unsigned)r);
}

// func quote(s string, mark byte, mode int) string
NativeStatus strconv_quote(Call *c) {
    Str s = slot_str(c, 3);
    char mark = (char)c->slot[5];
    Keep keep = (Keep)c->slot[6];
    Buf b = {0};
    buf_byte(&b, mark);
    int width = 1;
    for (size_t i = 0; i < s.len; i += (size_t)width) {
        int32_t r = utf8_decode(s.at + i, s.len - i, &width);
        if (r == RUNE_ERROR && width == 1)
            buf_format(&b, "\\x%02x", (unsigned char)s.at[i]);
        else if (r == mark || r == '\\')
            buf_format(&b, "\\%c", (char)r);
        else if (kept(r, keep))
            buf_add(&b, s.at + i, (size_t)width);
        else
            add_escape(&b, r);
    }
    buf_byte(&b, mark);
    native_set_str(c->w, &c->slot[1], buf_view(&b));
    buf_free(&b);
    return NATIVE_DONE;
}

// func DecodeRuneInString(s string) (r rune, size int)
NativeStatus utf8_decode_string(Call *c) {
    Str s = slot_str(c, 3);
    int width = 0;
    set_int(c, 1, utf8_decode(s.at, s.len, &width));
    set_int(c, 2, width);
    return NATIVE_DONE;
}

// func RuneCountInString(s string) int
NativeStatus utf8_count_string(Call *c) {
    c->slot[1] = utf8_count(slot_str(c, 2));
    return NATIVE_DONE;
}

// func ValidString(s string) bool
NativeStatus utf8_valid_string(Call *c) {
    c->slot[1] = utf8_valid(slot_str(c, 2));
    return NATIVE_DONE;
}
