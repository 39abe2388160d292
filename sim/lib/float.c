#include "lib/float.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A decimal number: 0.d1d2d3... times ten to the power `point`.
typedef struct Decimal {
    char *digits;
    int n;
    int point;
} Decimal;

enum { MOST_DIGITS = 1100 }; // more than a double has

// ---- digits ------------------------------------------------------------------------------------------------------

// The n digits nearest to x > 0, from the host's printf, which rounds exactly.
static void take_digits(double x, int n, Decimal *d) {
    char text[MOST_DIGITS + 16];
    snprintf(text, sizeof text, "%.*e", n - 1, x);
    d->digits[0] = text[0];
    memcpy(d->digits + 1, text + 2, (size_t)(n - 1));
    const char *e = strchr(text, 'e');
    d->n = n;
    d->point = atoi(e + 1) + 1;
}

static double value_of(const Decimal *d, int bits) {
    char text[MOST_DIGITS + 32];
    snprintf(text, sizeof text, "0.%.*se%d", d->n, d->digits, d->point);
    return bits == 32 ? (double)strtof(text, NULL) : strtod(text, NULL);
}

static void drop_zeros(Decimal *d) {
    while (d->n > 1 && d->digits[d->n - 1] == '0')
        d->n--;
}

// The last digit plus one; the carry may run through.
static void step_up(Decimal *d) {
    int i = d->n - 1;
    while (i >= 0 && d->digits[i] == '9')
        d->digits[i--] = '0';
    if (i >= 0) {
        d->digits[i]++;
        return;
    }
    d->digits[0] = '1';
    d->point++;
}

// Whether n digits suffice. Below a power of two the floats lie closer together, so that the nearest n digits may fall
// out of the interval while the next number above is inside.
static bool try_digits(double x, int n, int bits, Decimal *d) {
    take_digits(x, n, d);
    if (value_of(d, bits) == x)
        return true;
    int exponent;
    if (frexp(x, &exponent) != 0.5)
        return false;
    step_up(d);
    return value_of(d, bits) == x;
}

static void shortest_digits(double x, int bits, Decimal *d) {
    int sure = bits == 32 ? 6 : 15; // as many digits survive the way through a normal float
    int most = bits == 32 ? 9 : 17;
    bool normal = x >= (bits == 32 ? 0x1p-126 : 0x1p-1022);
    for (int n = normal ? sure : 1; n <= most; n++) {
        if (!try_digits(x, n, bits, d))
            continue;
        drop_zeros(d);
        return;
    }
}

// ---- layout ------------------------------------------------------------------------------------------------------

typedef struct Out {
    char *at;
    size_t len, room;
} Out;

static void put(Out *o, char c) {
    if (o->len < o->room)
        o->at[o->len++] = c;
}

static void put_text(Out *o, const char *text) {
    while (*text)
        put(o, *text++);
}

static char digit_at(const Decimal *d, int i) {
    return i >= 0 && i < d->n ? d->digits[i] : '0';
}

static void put_exponent(Out *o, char letter, int exponent) {
    char text[16];
    snprintf(text, sizeof text, "%c%c%02d", letter, exponent < 0 ? '-' : '+', abs(exponent));
    put_text(o, text);
}

static void put_e(Out *o, const Decimal *d, int precision, char letter) {
    put(o, digit_at(d, 0));
    if (precision > 0)
        put(o, '.');
    for (int i = 1; i <= precision; i++)
        put(o, digit_at(d, i));
    put_exponent(o, letter, d->point - 1);
}

static void put_f(Out *o, const Decimal *d, int precision) {
    if (d->point <= 0)
        put(o, '0');
    for (int i = 0; i < d->point; i++)
        put(o, digit_at(d, i));
    if (precision > 0)
        put(o, '.');
    for (int i = 0; i < precision; i++)
        put(o, digit_at(d, d->point + i));
}

static int max_int(int a, int b) {
    return a > b ? a : b;
}

// %g takes %e for exponents below -4 and from the precision on, or from the number of digits on if all of them stand
// before the point; for the shortest form from 6 on.
static void put_g(Out *o, Decimal *d, int precision, char format, bool shortest) {
    int limit = precision;
    if (limit > d->n && d->n >= d->point)
        limit = d->n;
    if (shortest)
        limit = 6;
    int exponent = d->point - 1;
    if (exponent < -4 || exponent >= limit)
        put_e(o, d, (precision > d->n || shortest ? d->n : precision) - 1, format == 'g' ? 'e' : 'E');
    else
        put_f(o, d, max_int(d->n - d->point, 0));
}

// Digits for a wanted number of decimal places behind the point.
static void fixed_digits(double x, int precision, Decimal *d) {
    char text[MOST_DIGITS + 400];
    int places = precision > MOST_DIGITS ? MOST_DIGITS : precision;
    snprintf(text, sizeof text, "%.*f", places, x);
    d->n = 0;
    d->point = 0;
    bool leading = true;
    int whole = (int)strcspn(text, ".");
    for (int i = 0; text[i]; i++) {
        if (text[i] == '.' || (leading && text[i] == '0'))
            continue;
        if (leading)
            d->point = i < whole ? whole - i : whole - i + 1;
        leading = false;
        d->digits[d->n++] = text[i];
    }
    if (d->n == 0) {
        d->digits[d->n++] = '0';
        d->point = 0;
    }
    drop_zeros(d);
}

static void put_decimal(Out *o, double x, char format, int precision, int bits) {
    char digits[MOST_DIGITS + 400] = "0";
    Decimal d = {digits, 1, 1};
    bool shortest = precision < 0;
    int wanted = precision;
    if (format == 'e' || format == 'E')
        wanted = precision + 1;
    else if (format == 'g' || format == 'G')
        wanted = precision = precision == 0 ? 1 : precision;
    if (wanted > MOST_DIGITS)
        wanted = MOST_DIGITS;
    if (x != 0 && shortest)
        shortest_digits(x, bits, &d);
    else if (x != 0 && format == 'f')
        fixed_digits(x, precision, &d);
    else if (x != 0)
        take_digits(x, wanted, &d);
    if (format == 'e' || format == 'E') {
        put_e(o, &d, shortest ? d.n - 1 : precision, format);
    } else if (format == 'f') {
        put_f(o, &d, shortest ? max_int(d.n - d.point, 0) : precision);
    } else {
        drop_zeros(&d);
        put_g(o, &d, shortest ? 6 : precision, format, shortest);
    }
}

// ---- binary and hexadecimal --------------------------------------------------------------------------------------

// x = mantissa times two to the power `exponent`, as the float's bits hold it.
static uint64_t take_apart(double x, int bits, int *exponent) {
    if (x == 0) {
        *exponent = bits == 32 ? -149 : -1074;
        return 0;
    }
    int places = bits == 32 ? 24 : 53, least = bits == 32 ? -149 : -1074;
    double fraction = frexp(x, exponent);
    *exponent -= places;
    if (*exponent < least) {
        fraction = ldexp(fraction, *exponent - least);
        *exponent = least;
    }
    return (uint64_t)ldexp(fraction, places);
}

static void put_binary(Out *o, double x, int bits) {
    int exponent;
    uint64_t mantissa = take_apart(x, bits, &exponent);
    char text[64];
    snprintf(text, sizeof text, "%llup%+d", (unsigned long long)mantissa, exponent);
    put_text(o, text);
}

static void put_hex(Out *o, double x, char format, int precision, int bits) {
    int exponent;
    uint64_t mantissa = take_apart(x, bits, &exponent);
    if (mantissa == 0)
        exponent = 0;
    // The leading one moves to bit 60, so that 15 hexadecimal digits follow it.
    for (; mantissa && !(mantissa >> 60); exponent--)
        mantissa <<= 1;
    if (x != 0)
        exponent += 60;
    if (precision >= 0 && precision < 15) { // to the nearest, halves to even
        int shift = 60 - 4 * precision;
        uint64_t rest = mantissa & ((1ull << shift) - 1), half = 1ull << (shift - 1);
        mantissa >>= shift;
        if (rest > half || (rest == half && (mantissa & 1)))
            mantissa++;
        mantissa <<= shift;
        if (mantissa >> 61) {
            mantissa >>= 1;
            exponent++;
        }
    }
    const char *letters = format == 'x' ? "0123456789abcdef" : "0123456789ABCDEF";
    put(o, '0');
    put(o, format);
    put(o, (char)('0' + (mantissa >> 60)));
    uint64_t rest = mantissa << 4;
    if (precision > 0 || (precision < 0 && rest))
        put(o, '.');
    for (int i = 0; precision < 0 ? rest != 0 : i < precision; i++, rest <<= 4)
        put(o, letters[rest >> 60]);
    put_exponent(o, format == 'x' ? 'p' : 'P', exponent);
}

size_t float_format(char *out, size_t room, double f, char format, int precision, int bits) {
    Out o = {out, 0, room};
    if (bits == 32)
        f = (double)(float)f;
    if (isnan(f)) {
        put_text(&o, "NaN");
        return o.len;
    }
    if (isinf(f)) {
        put_text(&o, f > 0 ? "+Inf" : "-Inf");
        return o.len;
    }
    if (signbit(f))
        put(&o, '-');
    double x = fabs(f);
    if (format == 'b')
        put_binary(&o, x, bits);
    else if (format == 'x' || format == 'X')
        put_hex(&o, x, format, precision, bits);
    else
        put_decimal(&o, x, format, precision, bits);
    return o.len;
}

// ---- reading -----------------------------------------------------------------------------------------------------

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool is_word(Str s, const char *word) {
    if (s.len != strlen(word))
        return false;
    for (size_t i = 0; i < s.len; i++)
        if (lower(s.at[i]) != word[i])
            return false;
    return true;
}

static bool special(Str s, double *f) {
    double sign = 1;
    if (s.len && (s.at[0] == '+' || s.at[0] == '-')) {
        sign = s.at[0] == '-' ? -1 : 1;
        s = (Str){s.at + 1, s.len - 1};
        if (is_word(s, "nan"))
            return false;
    }
    if (is_word(s, "inf") || is_word(s, "infinity")) {
        *f = sign * (double)INFINITY;
        return true;
    }
    *f = (double)NAN;
    return is_word(s, "nan");
}

static bool is_digit(char c, bool hex) {
    return (c >= '0' && c <= '9') || (hex && lower(c) >= 'a' && lower(c) <= 'f');
}

// Copies s without its underscores, each of which must stand between digits or between 0x and a digit.
static bool drop_underscores(Str s, bool hex, char *text) {
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] != '_') {
            text[n++] = s.at[i];
            continue;
        }
        bool before = i > 0 && (is_digit(s.at[i - 1], hex) || (hex && lower(s.at[i - 1]) == 'x'));
        if (!before || i + 1 == s.len || !is_digit(s.at[i + 1], hex))
            return false;
    }
    text[n] = 0;
    return true;
}

static const char *skip_sign(const char *at) {
    return *at == '+' || *at == '-' ? at + 1 : at;
}

// decimal = [sign] mantissa [("e" | "E") [sign] digits] ; hexadecimal = [sign] "0x" mantissa ("p" | "P") [sign] digits
static bool is_number(const char *at, bool hex) {
    at = skip_sign(at);
    if (hex)
        at += 2;
    bool digits = false;
    for (bool point = false; is_digit(*at, hex) || (*at == '.' && !point); at++) {
        point = point || *at == '.';
        digits = digits || *at != '.';
    }
    if (!digits)
        return false;
    if (lower(*at) != (hex ? 'p' : 'e'))
        return *at == 0 && !hex; // a hexadecimal float must have its exponent
    at = skip_sign(at + 1);
    if (!*at)
        return false;
    while (is_digit(*at, false))
        at++;
    return *at == 0;
}

// Copies the number without underscores into `text`, which has room for it. False: s is not a number.
static bool clean(Str s, char *text) {
    size_t sign = s.len && (s.at[0] == '+' || s.at[0] == '-');
    bool hex = sign + 1 < s.len && s.at[sign] == '0' && lower(s.at[sign + 1]) == 'x';
    return memchr(s.at, 0, s.len) == NULL && drop_underscores(s, hex, text) && is_number(text, hex);
}

FloatStatus float_parse(Str s, int bits, double *f) {
    if (special(s, f))
        return FLOAT_OK;
    *f = 0;
    char small[128];
    char *text = s.len < sizeof small ? small : malloc(s.len + 1);
    if (!text)
        abort();
    bool ok = clean(s, text);
    if (ok && strpbrk(text, "xX"))
        *f = float_of_hex(text, bits);
    else if (ok)
        *f = bits == 32 ? (double)strtof(text, NULL) : strtod(text, NULL);
    if (text != small)
        free(text);
    if (!ok)
        return FLOAT_SYNTAX;
    return isinf(*f) ? FLOAT_RANGE : FLOAT_OK;
}
