// From the text of a literal to its constant (Go specification, sections "Integer literals" to "String literals").
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "lang/check/const.h"
#include "lang/check/const_float.h"

// Decimal exponents past EXPONENT_EXACT are not worked out exactly, which would take megabytes. Past the largest, numbers are beyond
// what Go's compiler keeps, too.
enum { EXPONENT_EXACT = 600000 };
static const long decimal_largest = 1 << 30, binary_largest = (long)1 << 33;

static int prefix_base(Str text) {
    if (text.len < 2 || text.at[0] != '0')
        return 10;
    switch (text.at[1]) {
    case 'x':
    case 'X': return 16;
    case 'b':
    case 'B': return 2;
    case 'o':
    case 'O': return 8;
    default: return 10;
    }
}

// The digits without prefix and separators, zero-terminated.
static char *digits(Arena *a, Str text, size_t skip) {
    char *out = arena_alloc(a, text.len + 1);
    size_t n = 0;
    for (size_t i = skip; i < text.len; i++)
        if (text.at[i] != '_')
            out[n++] = text.at[i];
    return out;
}

static Const *int_literal(Arena *a, Str text) {
    int base = prefix_base(text);
    size_t skip = base == 10 ? 0 : 2;
    if (base == 10 && text.len > 1 && text.at[0] == '0')
        base = 8; // 0755
    mpz_t t;
    mpz_init(t);
    bool ok = mpz_set_str(t, digits(a, text, skip), base) == 0;
    Const *x = ok ? const_mpz(a, t) : const_unknown(a);
    mpz_clear(t);
    return x;
}

// Sets q to mantissa (digits of `base`, maybe with a point) scaled by base^fraction digits. False when malformed.
static bool mantissa(Arena *a, mpq_ptr q, const char *from, const char *to, int base) {
    char *whole = arena_alloc(a, (size_t)(to - from) + 2);
    size_t n = 0, fraction = 0;
    bool point = false;
    for (const char *c = from; c < to; c++) {
        if (*c == '.') {
            point = true;
            continue;
        }
        whole[n++] = *c;
        fraction += point;
    }
    if (n == 0 || mpz_set_str(mpq_numref(q), whole, base) != 0)
        return false;
    mpz_ui_pow_ui(mpq_denref(q), (unsigned long)base, fraction);
    mpq_canonicalize(q);
    return true;
}

// 10^n as q * 2^*scale: exact, or with twice the bits that a constant keeps.
static void power_of_ten(mpq_ptr q, int64_t *scale, unsigned long n) {
    mpq_set_ui(q, 1, 1);
    *scale = 0;
    if (n <= EXPONENT_EXACT) {
        mpz_ui_pow_ui(mpq_numref(q), 10, n);
        return;
    }
    mpq_t ten;
    mpq_init(ten);
    mpq_set_ui(ten, 10, 1);
    for (unsigned long bit = (unsigned long)1 << 30; bit; bit >>= 1) {
        mpq_mul(q, q, q);
        *scale *= 2;
        if (n & bit)
            mpq_mul(q, q, ten);
        float_round(q, scale, 2 * FLOAT_PRECISION); // ten to the power of 2^30 has an exponent that 64 bits hold
    }
    mpq_clear(ten);
}

static void scale_decimal(mpq_ptr q, int64_t *scale, long exponent) {
    mpq_t power;
    mpq_init(power);
    int64_t power_scale;
    power_of_ten(power, &power_scale, (unsigned long)labs(exponent));
    if (exponent >= 0)
        mpq_mul(q, q, power);
    else
        mpq_div(q, q, power);
    *scale = exponent >= 0 ? power_scale : -power_scale;
    mpq_clear(power);
}

static void scale_binary(mpq_ptr q, int64_t *scale, long exponent) {
    if (labs(exponent) > FLOAT_LARGEST)
        *scale = exponent;
    else
        float_shift(q, exponent);
}

// A literal whose binary exponent is modest stays an exact fraction however long its digits are.
static Const *finish_float(Arena *a, mpq_ptr q, int64_t scale) {
    if (scale || mpq_sgn(q) == 0 || labs(float_exponent(q)) >= FLOAT_SMALL || float_is_small_fraction(q))
        return const_scaled(a, q, scale);
    float_round(q, &scale, 2 * FLOAT_PRECISION);
    return const_scaled(a, q, scale);
}

static Const *float_literal(Arena *a, Str text) {
    int base = prefix_base(text);
    char *from = digits(a, text, base == 10 ? 0 : 2);
    const char *letters = base == 16 ? "pP" : "eE";
    size_t length = strcspn(from, letters);
    long exponent = from[length] ? strtol(from + length + 1, NULL, 10) : 0;
    int64_t scale = 0;
    mpq_t q;
    mpq_init(q);
    long largest = base == 16 ? binary_largest : decimal_largest;
    bool ok = mantissa(a, q, from, from + length, base);
    if (ok && (mpq_sgn(q) == 0 || exponent < -largest))
        mpq_set_ui(q, 0, 1);
    else if (ok && exponent <= largest)
        (base == 16 ? scale_binary : scale_decimal)(q, &scale, exponent);
    else
        ok = false;
    Const *x = ok ? finish_float(a, q, scale) : const_unknown(a);
    mpq_clear(q);
    return x;
}

static Const *imaginary_literal(Arena *a, Str text) {
    Const *im = float_literal(a, (Str){text.at, text.len - 1});
    return const_complex(a, const_int(a, 0), im);
}

static int hex_value(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return 99;
}

// `count` digits of `base` at text[*i]; -1 when they are not there.
static int64_t escape_number(Str text, size_t *i, int count, int base) {
    int64_t value = 0;
    for (int n = 0; n < count; n++, (*i)++) {
        if (*i >= text.len || hex_value(text.at[*i]) >= base)
            return -1;
        value = value * base + hex_value(text.at[*i]);
    }
    return value;
}

typedef struct Escape {
    int64_t value;
    bool rune; // a code point, to be encoded; else one byte
} Escape;

// Reads the escape whose backslash is at text[*i]. value < 0: malformed.
static Escape escape(Str text, size_t *i) {
    static const char letters[] = "abfnrtv\\'\"", values[] = "\a\b\f\n\r\t\v\\'\"";
    (*i)++;
    if (*i >= text.len)
        return (Escape){-1, false};
    char c = text.at[*i];
    const char *letter = strchr(letters, c);
    if (c && letter) {
        (*i)++;
        return (Escape){(unsigned char)values[letter - letters], true};
    }
    if (c >= '0' && c <= '7') {
        int64_t value = escape_number(text, i, 3, 8);
        return (Escape){value > 255 ? -1 : value, false};
    }
    (*i)++;
    switch (c) {
    case 'x': return (Escape){escape_number(text, i, 2, 16), false};
    case 'u': return (Escape){escape_number(text, i, 4, 16), true};
    case 'U': return (Escape){escape_number(text, i, 8, 16), true};
    default: return (Escape){-1, false};
    }
}

static bool unquote_raw(Arena *a, Str text, Str *bytes) {
    char *out = arena_alloc(a, text.len);
    size_t n = 0;
    for (size_t i = 1; i + 1 < text.len; i++)
        if (text.at[i] != '\r')
            out[n++] = text.at[i];
    *bytes = (Str){out, n};
    return true;
}

bool const_unquote(Arena *a, Str text, Str *bytes) {
    if (text.len < 2 || text.at[0] != text.at[text.len - 1])
        return false;
    if (text.at[0] == '`')
        return unquote_raw(a, text, bytes);
    if (text.at[0] != '"')
        return false;
    Str inner = {text.at, text.len - 1};
    if (!memchr(text.at, '\\', text.len)) {
        *bytes = (Str){text.at + 1, text.len - 2};
        return true;
    }
    Buf out = {0};
    bool ok = true;
    for (size_t i = 1; i < inner.len && ok;) {
        if (inner.at[i] != '\\') {
            buf_byte(&out, inner.at[i++]);
            continue;
        }
        Escape e = escape(inner, &i);
        ok = e.value >= 0;
        if (e.rune)
            buf_rune(&out, (int32_t)e.value);
        else
            buf_byte(&out, (char)e.value);
    }
    *bytes = str_copy(a, buf_view(&out));
    buf_free(&out);
    return ok;
}

static Const *rune_literal(Arena *a, Str text) {
    if (text.len < 3)
        return const_unknown(a);
    Str inner = {text.at, text.len - 1};
    size_t i = 1;
    int width;
    if (inner.at[1] != '\\')
        return const_int(a, utf8_decode(inner.at + 1, inner.len - 1, &width));
    Escape e = escape(inner, &i);
    return e.value < 0 ? const_unknown(a) : const_int(a, e.value);
}

Const *const_literal(Arena *a, LitKind kind, Str text) {
    Str bytes;
    switch (kind) {
    case LIT_INT: return int_literal(a, text);
    case LIT_FLOAT: return float_literal(a, text);
    case LIT_IMAG: return imaginary_literal(a, text);
    case LIT_RUNE: return rune_literal(a, text);
    case LIT_STRING:
        if (const_unquote(a, text, &bytes))
            return const_string(a, bytes);
    }
    return const_unknown(a);
}
