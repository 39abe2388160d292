// Tokens of an expression.
#include "inspect/expr.h"

#include "base/utf8.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static int peek(const Expr *e, size_t ahead) {
    return e->at + ahead < e->text.len ? (unsigned char)e->text.at[e->at + ahead] : 0;
}

static bool in_name(int c) {
    return isalnum(c) || c == '_' || c >= 0x80;
}

// To the quote that ends it; what has no end is a problem.
static void scan_quoted(Expr *e, int quote) {
    e->at++;
    while (e->at < e->text.len && peek(e, 0) != quote)
        e->at += peek(e, 0) == '\\' && quote != '`' ? 2 : 1;
    if (e->at >= e->text.len)
        expr_fail(e, "%s not terminated", quote == '\'' ? "rune literal" : "string literal");
    e->at++;
    if (e->at > e->text.len)
        e->at = e->text.len;
}

static void scan_number(Expr *e) {
    while (in_name(peek(e, 0)) || peek(e, 0) == '.' ||
           ((peek(e, 0) == '+' || peek(e, 0) == '-') && e->at > e->token_at && tolower(e->text.at[e->at - 1]) == 'e' &&
               !(e->text.at[e->token_at] == '0' && tolower(peek(e, 0)) == 'x')))
        e->at++;
}

static bool scan_operator(Expr *e) {
    static const char *const operators[] = {"&&", "||", "==", "!=", "<=", ">=", "<<", ">>", "&^"};
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (peek(e, 0) == operators[i][0] && peek(e, 1) == operators[i][1]) {
            e->at += 2;
            return true;
        }
    return false;
}

void expr_next(Expr *e) {
    while (isspace(peek(e, 0)))
        e->at++;
    e->token_at = e->at;
    int c = peek(e, 0);
    if (e->at >= e->text.len) {
        e->token = TOKEN_END;
    } else if (isdigit(c) || (c == '.' && isdigit(peek(e, 1)))) {
        scan_number(e);
        e->token = TOKEN_NUMBER;
    } else if (in_name(c)) {
        while (in_name(peek(e, 0)))
            e->at++;
        e->token = TOKEN_NAME;
    } else if (c == '"' || c == '`' || c == '\'') {
        scan_quoted(e, c);
        e->token = c == '\'' ? TOKEN_RUNE : TOKEN_STRING;
    } else if (scan_operator(e)) {
        e->token = TOKEN_OPERATOR;
    } else {
        e->at++;
        e->token = c;
    }
    e->word = str_from_to(e->text, e->token_at, e->at);
}

// ---- literals -----------------------------------------------------------------------------------------------

static Operand number_operand(Expr *e) {
    char digits[64], *end;
    size_t n = 0;
    for (size_t i = 0; i < e->word.len && n + 1 < sizeof digits; i++)
        if (e->word.at[i] != '_')
            digits[n++] = e->word.at[i];
    digits[n] = 0;
    bool other_base = digits[0] == '0' && n > 1 && strchr("xXbBoO", digits[1]);
    if (!other_base && strpbrk(digits, ".eE")) {
        double f = strtod(digits, &end);
        return *end ? expr_fail(e, "no number: %s", digits) : (Operand){.ok = true, .kind = KIND_FLOAT64, .f = f};
    }
    const char *from = other_base && strchr("bBoO", digits[1]) ? digits + 2 : digits;
    int base = !other_base ? 0 : strchr("xX", digits[1]) ? 16 : strchr("bB", digits[1]) ? 2 : 8;
    int64_t i = (int64_t)strtoull(from, &end, base);
    return *end ? expr_fail(e, "no number: %s", digits) : operand_int(i);
}

// The character or byte behind a backslash at *i, which is left behind it.
static int32_t escape(Str s, size_t *i, bool *byte) {
    static const char names[] = "abfnrtv\\'\"", values[] = "\a\b\f\n\r\t\v\\'\"";
    char c = s.at[(*i)++];
    const char *known = strchr(names, c);
    if (known && c)
        return values[known - names];
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 3, base = strchr("xuU", c) && c ? 16 : 8;
    char text[9] = {0};
    if (base == 8)
        (*i)--;
    for (int k = 0; k < digits && *i < s.len; k++)
        text[k] = s.at[(*i)++];
    *byte = c == 'x' || base == 8;
    return (int32_t)strtoul(text, NULL, base);
}

static Str unquoted(Expr *e) {
    Str inner = str_from_to(e->word, 1, e->word.len > 1 ? e->word.len - 1 : 1);
    if (e->word.at[0] == '`')
        return inner;
    Buf b = {0};
    for (size_t i = 0; i < inner.len;) {
        bool byte = false;
        if (inner.at[i] != '\\' || i + 1 >= inner.len) {
            buf_byte(&b, inner.at[i++]);
            continue;
        }
        i++;
        int32_t rune = escape(inner, &i, &byte);
        if (byte)
            buf_byte(&b, (char)rune);
        else
            buf_rune(&b, rune);
    }
    Str s = str_copy(e->arena, buf_view(&b));
    buf_free(&b);
    return s;
}

Operand literal_operand(Expr *e) {
    int width;
    if (e->problem.len)
        return (Operand){0};
    if (e->token == TOKEN_NUMBER)
        return number_operand(e);
    Str s = unquoted(e);
    if (e->token == TOKEN_STRING)
        return (Operand){.ok = true, .kind = KIND_STRING, .text = s};
    return operand_int(utf8_decode(s.at, s.len, &width));
}
