// Constants as errors print them.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "lang/check/const.h"
#include "lang/check/const_float.h"

static void quote_rune(Buf *out, int32_t rune) {
    static const char letters[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
    const char *value = rune > 0 && rune < 0x80 ? strchr(values, rune) : NULL;
    if (rune == '"' || rune == '\\')
        buf_format(out, "\\%c", (char)rune);
    else if (rune_is_print(rune))
        buf_rune(out, rune);
    else if (value)
        buf_format(out, "\\%c", letters[value - values]);
    else if (rune < ' ' || rune == 0x7f)
        buf_format(out, "\\x%02x", (unsigned)rune);
    else if (rune < 0x10000)
        buf_format(out, "\\u%04x", (unsigned)rune);
    else
        buf_format(out, "\\U%08x", (unsigned)rune);
}

// Quotes at most `runes` characters (escapes count their letters), then dots.
static Str quote(Arena *a, Str s, size_t limit) {
    Buf out = {0};
    buf_byte(&out, '"');
    for (size_t i = 0; i < s.len;) {
        int width;
        int32_t rune = utf8_decode(s.at + i, s.len - i, &width);
        if (rune == RUNE_ERROR && width == 1)
            buf_format(&out, "\\x%02x", (unsigned char)s.at[i]);
        else
            quote_rune(&out, rune);
        i += (size_t)width;
    }
    buf_byte(&out, '"');
    Str text = str_copy(a, buf_view(&out));
    buf_free(&out);
    size_t count = 0, cut = text.len;
    for (size_t i = 0; i < text.len; i++) {
        if (((unsigned char)text.at[i] & 0xc0) == 0x80)
            continue;
        if (count == limit - 3)
            cut = i;
        count++;
    }
    if (count <= limit)
        return text;
    return str_format(a, "%.*s...", (int)cut, text.at);
}

Str const_quote(Arena *a, Str bytes) {
    return quote(a, bytes, (size_t)1 << 40);
}

// The shortest digits that read back as d, in Go's %g.
static Str shortest(Arena *a, double d) {
    char text[64];
    int precision = 0;
    do
        snprintf(text, sizeof text, "%.*e", precision, d);
    while (strtod(text, NULL) != d && ++precision < 17);
    int exponent = atoi(strchr(text, 'e') + 1);
    if (exponent < -4 || exponent >= 6)
        return str_copy(a, str_from(text));
    int decimals = precision - exponent;
    return str_format(a, "%.*f", decimals > 0 ? decimals : 0, d);
}

// A number outside float64: mantissa and decimal exponent by logarithms.
static Str huge_text(Arena *a, mpq_srcptr q, int64_t scale) {
    long exponent = float_exponent(q);
    mpq_t t;
    mpq_init(t);
    mpq_set(t, q);
    float_shift(t, -exponent);
    double m = mpq_get_d(t);
    mpq_clear(t);
    double d = (double)(exponent + scale) * (M_LN2 / M_LN10);
    long e = (long)d;
    m *= pow(10, d - (double)e);
    if (fabs(m) < 1 - 0.5e-6) {
        m *= 10;
        e--;
    } else if (fabs(m) >= 10) {
        m /= 10;
        e++;
    }
    return str_format(a, "%.6ge%+ld", m, e);
}

static Str float_text(Arena *a, mpq_srcptr q, int64_t scale) {
    Const whole = {.kind = CONST_FLOAT, .scale = scale};
    *whole.rat = *q;
    double d = const_to_float64(&whole);
    if (isinf(d) || (d == 0) != (mpq_sgn(q) == 0))
        return huge_text(a, q, scale);
    Str text = str_format(a, "%.6g", d);
    if (mpz_cmp_ui(mpq_denref(q), 1) != 0 && !memchr(text.at, '.', text.len))
        return shortest(a, d);
    return text;
}

static Str int_text(Arena *a, mpz_srcptr n) {
    char *digits = arena_alloc(a, mpz_sizeinbase(n, 10) + 2);
    mpz_get_str(digits, 10, n);
    return str_from(digits);
}

Str const_text(Arena *a, const Const *x) {
    enum { LONGEST = 72 };
    switch (x->kind) {
    case CONST_BOOL: return x->truth ? STR("true") : STR("false");
    case CONST_STRING: return quote(a, x->str, LONGEST);
    case CONST_INT: return int_text(a, x->num);
    case CONST_FLOAT: return float_text(a, x->rat, x->scale);
    case CONST_COMPLEX: {
        Str re = float_text(a, x->rat, x->scale), im = float_text(a, x->imag, x->imag_scale);
        return str_format(a, "(%.*s + %.*si)", (int)re.len, re.at, (int)im.len, im.at);
    }
    case CONST_UNKNOWN: break;
    }
    return STR("unknown");
}
