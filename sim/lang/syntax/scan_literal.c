// Number, rune and string literals. Go's words for what is wrong with them are decided here; the first fault of a
// number or rune is reported, a string can have several.
#include "lang/syntax/scan.h"

#include "base/utf8.h"

static int32_t lower(int32_t ch) {
    return ch | 0x20;
}

static bool is_decimal(int32_t ch) {
    return '0' <= ch && ch <= '9';
}

static bool is_hex(int32_t ch) {
    return is_decimal(ch) || ('a' <= lower(ch) && lower(ch) <= 'f');
}

static const char *base_name(int base) {
    return base == 2 ? "binary" : base == 8 ? "octal" : base == 10 ? "decimal" : "hexadecimal";
}

static void literal_found(Scanner *s, LitKind kind, bool ok) {
    const char *from = s->source->text.at + (s->pos - s->source->base);
    s->token = TOK_LITERAL;
    s->text = (Str){from, (size_t)(s->at - from)};
    s->literal = kind;
    s->bad = !ok;
    s->newline_ends = true;
}

// ---- numbers

typedef struct Number {
    int base;
    char prefix; // 'x', 'o', 'b'; '0' for a leading zero; 0 for none
    bool digits, separators;
    Pos invalid; // first decimal digit that the base does not have; 0: none
    bool ok;     // nothing reported yet
} Number;

// { digit | '_' }: any decimal digit is taken for bases up to 10, so that a wrong one is part of the literal.
static void digits(Scanner *s, Number *n, int base) {
    for (; s->ch == '_' || (base <= 10 ? is_decimal(s->ch) : is_hex(s->ch)); scan_char(s)) {
        if (s->ch == '_') {
            n->separators = true;
            continue;
        }
        n->digits = true;
        if (base <= 10 && s->ch >= '0' + base && n->invalid == 0)
            n->invalid = scan_pos(s);
    }
}

// Reports at the head, with one word put into the format, unless something was reported already.
__attribute__((format(printf, 3, 0))) static void fault(Scanner *s, Number *n, const char *format, const char *word) {
    if (n->ok)
        diag_add(s->diags, scan_pos(s), format, word);
    n->ok = false;
}

// [ "0" ( "b" | "o" | "x" ) ] digits
static void integer_part(Scanner *s, Number *n) {
    if (s->ch == '0') {
        scan_char(s);
        n->base = 8;
        n->prefix = '0';
        int32_t letter = lower(s->ch);
        if (letter == 'x' || letter == 'o' || letter == 'b') {
            n->base = letter == 'x' ? 16 : letter == 'o' ? 8 : 2;
            n->prefix = (char)letter;
            scan_char(s);
        } else {
            n->digits = true;
        }
    }
    digits(s, n, n->base);
}

// ( "e" | "p" ) [ "+" | "-" ] digits
static void exponent(Scanner *s, Number *n) {
    char letter[2] = {(char)s->ch, 0};
    if (lower(s->ch) == 'e' && n->prefix != 0 && n->prefix != '0')
        fault(s, n, "'%s' exponent requires decimal mantissa", letter);
    else if (lower(s->ch) == 'p' && n->prefix != 'x')
        fault(s, n, "'%s' exponent requires hexadecimal mantissa", letter);
    scan_char(s);
    if (s->ch == '+' || s->ch == '-')
        scan_char(s);
    n->digits = false;
    digits(s, n, 10);
    if (!n->digits)
        fault(s, n, "exponent has no %s", "digits");
}

// Index of the first '_' that does not stand between digits (a base prefix counts as one); -1 if all do.
static int misplaced_separator(Str text) {
    bool hex = text.len >= 2 && text.at[0] == '0' && lower(text.at[1]) == 'x';
    bool prefix = hex || (text.len >= 2 && text.at[0] == '0' && (lower(text.at[1]) == 'o' || lower(text.at[1]) == 'b'));
    bool after_digit = prefix, after_separator = false;
    for (size_t i = prefix ? 2 : 0; i < text.len; i++) {
        char ch = text.at[i];
        bool digit = hex ? is_hex(ch) : is_decimal(ch);
        if (ch == '_' && !after_digit)
            return (int)i;
        if (ch != '_' && !digit && after_separator)
            return (int)i - 1;
        after_digit = digit;
        after_separator = ch == '_';
    }
    return after_separator ? (int)text.len - 1 : -1;
}

// The faults that can be seen only when the whole literal is known.
static void check_digits(Scanner *s, Number *n, LitKind kind) {
    if (kind == LIT_INT && n->invalid != 0 && n->ok) {
        char digit = s->source->text.at[n->invalid - s->source->base];
        diag_add(s->diags, n->invalid, "invalid digit '%c' in %s literal", digit, base_name(n->base));
        n->ok = false;
    }
    int at = n->separators && n->ok ? misplaced_separator(s->text) : -1;
    if (at >= 0) {
        diag_add(s->diags, s->pos + (Pos)at, "'_' must separate successive digits");
        n->ok = false;
    }
    s->bad = !n->ok;
}

// int_lit | float_lit | imaginary_lit. The head stands on the first digit; behind the point if seen_point.
void scan_number(Scanner *s, bool seen_point) {
    Number n = {.base = 10, .ok = true};
    if (!seen_point) {
        integer_part(s, &n);
        if (s->ch == '.') {
            if (n.prefix == 'o' || n.prefix == 'b')
                fault(s, &n, "invalid radix point in %s literal", base_name(n.base));
            scan_char(s);
            seen_point = true;
        }
    }
    LitKind kind = seen_point ? LIT_FLOAT : LIT_INT;
    if (seen_point)
        digits(s, &n, n.base);
    if (!n.digits)
        fault(s, &n, "%s literal has no digits", base_name(n.base));
    if (lower(s->ch) == 'e' || lower(s->ch) == 'p') {
        kind = LIT_FLOAT;
        exponent(s, &n);
    } else if (n.prefix == 'x' && kind == LIT_FLOAT) {
        fault(s, &n, "hexadecimal mantissa requires a '%s' exponent", "p");
    }
    if (s->ch == 'i') {
        kind = LIT_IMAG;
        scan_char(s);
    }
    literal_found(s, kind, n.ok);
    check_digits(s, &n, kind);
}

// ---- runes and strings

// Value of `count` digits behind the backslash; false when reported. The end of the text ends it silently: the
// caller reports that.
static bool escape_digits(Scanner *s, int count, int base, uint32_t most) {
    uint32_t value = 0;
    for (; count > 0; count--, scan_char(s)) {
        if (s->ch < 0)
            return true;
        int digit = is_decimal(s->ch) ? s->ch - '0' : is_hex(s->ch) ? lower(s->ch) - 'a' + 10 : base;
        char rune[24];
        if (digit >= base) {
            diag_add(
                s->diags, scan_pos(s), "invalid character %s in %s escape", rune_quote(s->ch, rune), base_name(base));
            return false;
        }
        value = value * (uint32_t)base + (uint32_t)digit;
    }
    char rune[24];
    if (value > most && base == 8)
        diag_add(s->diags, scan_pos(s), "octal escape value %u > 255", value);
    else if (value > most || (value >= 0xD800 && value < 0xE000))
        diag_add(s->diags, scan_pos(s), "escape is invalid Unicode code point %s", rune_describe((int32_t)value, rune));
    else
        return true;
    return false;
}

// The head stands behind a backslash.
static bool escape(Scanner *s, int32_t quote) {
    int32_t ch = s->ch;
    if (ch == quote) {
        scan_char(s);
        return true;
    }
    switch (ch) {
    case -1: return true; // the caller complains
    case 'a':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
    case 'v':
    case '\\': scan_char(s); return true;
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7': return escape_digits(s, 3, 8, 255);
    case 'x': scan_char(s); return escape_digits(s, 2, 16, 255);
    case 'u': scan_char(s); return escape_digits(s, 4, 16, RUNE_MAX);
    case 'U': scan_char(s); return escape_digits(s, 8, 16, RUNE_MAX);
    }
    diag_add(s->diags, scan_pos(s), "unknown escape");
    return false;
}

// rune_lit = "'" ( unicode_value | byte_value ) "'" .
void scan_rune(Scanner *s) {
    bool ok = true;
    scan_char(s);
    for (int count = 0;; count++) {
        if (s->ch == '\'') {
            if (ok && count == 0)
                diag_add(s->diags, scan_pos(s), "empty rune literal or unescaped '");
            else if (ok && count > 1)
                diag_add(s->diags, s->pos, "more than one character in rune literal");
            ok &= count == 1;
            scan_char(s);
            break;
        }
        if (s->ch == '\\') {
            scan_char(s);
            ok &= escape(s, '\'');
            continue;
        }
        if (s->ch == '\n' || s->ch < 0) {
            if (ok && s->ch < 0)
                diag_add(s->diags, s->pos, "rune literal not terminated");
            else if (ok)
                diag_add(s->diags, scan_pos(s), "newline in rune literal");
            ok = false;
            break;
        }
        scan_char(s);
    }
    literal_found(s, LIT_RUNE, ok);
}

// interpreted_string_lit = `"` { unicode_value | byte_value } `"` .
void scan_string(Scanner *s) {
    bool ok = true;
    scan_char(s);
    while (s->ch != '"') {
        if (s->ch == '\\') {
            scan_char(s);
            ok &= escape(s, '"');
            continue;
        }
        if (s->ch == '\n' || s->ch < 0) {
            if (s->ch < 0)
                diag_add(s->diags, s->pos, "string not terminated");
            else
                diag_add(s->diags, scan_pos(s), "newline in string");
            literal_found(s, LIT_STRING, false);
            return;
        }
        scan_char(s);
    }
    scan_char(s);
    literal_found(s, LIT_STRING, ok);
}

// raw_string_lit = "`" { unicode_char | newline } "`" .
void scan_raw_string(Scanner *s) {
    do
        scan_char(s);
    while (s->ch != '`' && s->ch >= 0);
    bool ok = s->ch == '`';
    if (ok)
        scan_char(s);
    else
        diag_add(s->diags, s->pos, "string not terminated");
    literal_found(s, LIT_STRING, ok);
}
