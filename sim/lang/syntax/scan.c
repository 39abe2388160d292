// Tokens: white space, comments, identifiers, operators. Literals are in scan_literal.c.
#include "lang/syntax/scan.h"

#include <string.h>

#include "base/utf8.h"

static const Str texts[TOKENS] = {
#define TOKEN(enumerator, text)   {text, sizeof text - 1},
#define KEYWORD(enumerator, text) {text, sizeof text - 1},
#include "lang/syntax/token.def"
#undef TOKEN
#undef KEYWORD
};

const char *token_text(Token token) {
    return texts[token].at;
}

// ---- the reading head

enum { BYTE_ORDER_MARK = 0xFEFF };

Pos scan_pos(const Scanner *s) {
    return s->source->base + (Pos)(s->at - s->source->text.at);
}

// Puts the rune at `at` under the head. Bytes that may stand nowhere in a program (NUL, wrong UTF-8, a byte order
// mark that does not begin the file) are reported and passed over.
static void settle(Scanner *s) {
    for (;; s->at += s->width) {
        if (s->at == s->stop) {
            s->ch = -1;
            s->width = 0;
            return;
        }
        s->ch = utf8_decode(s->at, (size_t)(s->stop - s->at), &s->width);
        if (s->ch == 0 && s->at != s->source->text.at) // as the first character it is merely a wrong one
            diag_add(s->diags, scan_pos(s), "invalid NUL character");
        else if (s->ch == RUNE_ERROR && s->width == 1)
            diag_add(s->diags, scan_pos(s), "invalid UTF-8 encoding");
        else if (s->ch != BYTE_ORDER_MARK)
            return;
        else if (s->at != s->source->text.at)
            diag_add(s->diags, scan_pos(s), "invalid BOM in the middle of the file");
    }
}

void scan_char(Scanner *s) {
    s->at += s->width;
    if (s->at != s->stop && (signed char)*s->at > 0) { // plain ASCII
        s->ch = *s->at;
        s->width = 1;
        return;
    }
    settle(s);
}

static bool is_letter(int32_t ch) {
    return (ch | 0x20) >= 'a' ? (ch | 0x20) <= 'z' || ch == '_' : false;
}

static bool is_decimal(int32_t ch) {
    return '0' <= ch && ch <= '9';
}

// Puts the head at `at`, behind plain ASCII that was looked at already.
static void move_to(Scanner *s, const char *at) {
    if (at == s->at)
        return;
    s->at = at;
    s->width = 0;
    scan_char(s);
}

void scan_open(Scanner *s, const Source *source, Pos from, Diagnostics *diags, Arena *arena) {
    *s = (Scanner){.source = source, .diags = diags, .arena = arena};
    s->at = source->text.at + (from - source->base);
    s->stop = source->text.at + source->text.len;
    s->pos = s->end = s->before = from;
    scan_char(s);
}

void scan_abandon(Scanner *s) {
    s->at = s->stop;
    s->ch = -1;
    s->width = 0;
    s->newline_ends = false;
    scan_next(s);
}

// ---- comments

static void skip_line(Scanner *s) {
    while (s->ch >= 0 && s->ch != '\n') {
        scan_char(s);
        const char *at = s->at;
        while (at != s->stop && (signed char)*at > 0 && *at != '\n')
            at++;
        move_to(s, at);
    }
}

static bool begins_line(const Scanner *s, const char *at) {
    while (at > s->source->text.at && (at[-1] == ' ' || at[-1] == '\t' || at[-1] == '\r'))
        at--;
    return at == s->source->text.at || at[-1] == '\n';
}

// The head stands behind "//". Lines that begin with "//go:" are kept.
static void line_comment(Scanner *s, const char *from) {
    skip_line(s);
    scan_line_directive(s, from);
    Str text = {from, (size_t)(s->at - from)};
    if (!str_starts(text, STR("//go:")))
        return;
    if (str_ends(text, STR("\r")))
        text.len--;
    Pos pos = s->source->base + (Pos)(from - s->source->text.at) + 2;
    vec_push(s->arena, &s->directives,
        (Directive){.pos = pos, .text = str_from_to(text, 2, text.len), .own_line = begins_line(s, from)});
}

// The head stands behind "/*". Reports whether the comment holds a newline.
static bool general_comment(Scanner *s, const char *from) {
    bool newline = false;
    while (s->ch >= 0) {
        while (s->ch == '*') {
            scan_char(s);
            if (s->ch == '/') {
                scan_char(s);
                scan_line_directive(s, from);
                return newline;
            }
        }
        newline |= s->ch == '\n';
        scan_char(s);
    }
    diag_add(s->diags, s->pos, "comment not terminated");
    return newline;
}

// ---- identifiers and keywords

// Whether the head stands on a rune that may be part of an identifier. Wrong runes are reported and taken.
static bool at_identifier(Scanner *s, bool first) {
    if (rune_is_letter(s->ch) || s->ch == '_')
        return true;
    char rune[24];
    if (rune_is_digit(s->ch)) {
        if (first)
            diag_add(s->diags, scan_pos(s), "identifier cannot begin with digit %s", rune_describe(s->ch, rune));
        return true;
    }
    if (s->ch < RUNE_SELF)
        return false;
    diag_add(s->diags, scan_pos(s), "invalid character %s in identifier", rune_describe(s->ch, rune));
    return true;
}

static Token keyword(Str word) {
    static const struct {
        unsigned char first, last; // keywords that begin with a letter
    } by_letter[26] = {
        ['b' - 'a'] = {TOK_BREAK, TOK_BREAK},
        ['c' - 'a'] = {TOK_CASE, TOK_CONTINUE},
        ['d' - 'a'] = {TOK_DEFAULT, TOK_DEFER},
        ['e' - 'a'] = {TOK_ELSE, TOK_ELSE},
        ['f' - 'a'] = {TOK_FALLTHROUGH, TOK_FUNC},
        ['g' - 'a'] = {TOK_GO, TOK_GOTO},
        ['i' - 'a'] = {TOK_IF, TOK_INTERFACE},
        ['m' - 'a'] = {TOK_MAP, TOK_MAP},
        ['p' - 'a'] = {TOK_PACKAGE, TOK_PACKAGE},
        ['r' - 'a'] = {TOK_RANGE, TOK_RETURN},
        ['s' - 'a'] = {TOK_SELECT, TOK_SWITCH},
        ['t' - 'a'] = {TOK_TYPE, TOK_TYPE},
        ['v' - 'a'] = {TOK_VAR, TOK_VAR},
    };
    unsigned letter = (unsigned)word.at[0] - 'a';
    if (letter >= 26 || by_letter[letter].first == 0)
        return TOK_NAME;
    for (unsigned t = by_letter[letter].first; t <= by_letter[letter].last; t++)
        if (word.len == texts[t].len && memcmp(word.at, texts[t].at, word.len) == 0)
            return (Token)t;
    return TOK_NAME;
}

// identifier = letter { letter | unicode_digit } .
static void identifier(Scanner *s, const char *from) {
    const char *at = s->at;
    while (at != s->stop && (is_letter(*at) || is_decimal(*at)))
        at++;
    move_to(s, at);
    if (s->ch >= RUNE_SELF)
        while (at_identifier(s, false))
            scan_char(s);
    s->text = (Str){from, (size_t)(s->at - from)};
    s->token = keyword(s->text);
    s->newline_ends = s->token == TOK_NAME || s->token == TOK_BREAK || s->token == TOK_CONTINUE ||
                      s->token == TOK_FALLTHROUGH || s->token == TOK_RETURN;
}

// ---- operators

static void operator_token(Scanner *s, Token token, Op op, Precedence prec) {
    s->token = token;
    s->op = op;
    s->prec = prec;
}

static bool got(Scanner *s, int32_t ch) {
    if (s->ch != ch)
        return false;
    scan_char(s);
    return true;
}

// The head stands behind an operator that may become `op=`.
static void maybe_assign(Scanner *s, Op op, Precedence prec) {
    operator_token(s, got(s, '=') ? TOK_ASSIGN_OP : TOK_OPERATOR, op, prec);
}

// '+' and '-'.
static void maybe_increment(Scanner *s, int32_t ch, Op op) {
    if (got(s, ch)) {
        operator_token(s, TOK_INC_OP, op, PREC_ADD);
        s->newline_ends = true;
    } else {
        maybe_assign(s, op, PREC_ADD);
    }
}

static void dot(Scanner *s) {
    s->token = TOK_DOT;
    if (is_decimal(s->ch)) {
        scan_number(s, true);
    } else if (s->ch == '.' && s->stop - s->at >= 2 && s->at[1] == '.') {
        scan_char(s);
        scan_char(s);
        s->token = TOK_DOT_DOT_DOT;
    }
}

static void less(Scanner *s) {
    if (got(s, '='))
        operator_token(s, TOK_OPERATOR, OP_LEQ, PREC_COMPARE);
    else if (got(s, '<'))
        maybe_assign(s, OP_SHL, PREC_MUL);
    else if (got(s, '-'))
        s->token = TOK_ARROW;
    else
        operator_token(s, TOK_OPERATOR, OP_LSS, PREC_COMPARE);
}

static void greater(Scanner *s) {
    if (got(s, '='))
        operator_token(s, TOK_OPERATOR, OP_GEQ, PREC_COMPARE);
    else if (got(s, '>'))
        maybe_assign(s, OP_SHR, PREC_MUL);
    else
        operator_token(s, TOK_OPERATOR, OP_GTR, PREC_COMPARE);
}

static void ampersand(Scanner *s) {
    if (got(s, '&'))
        operator_token(s, TOK_OPERATOR, OP_LAND, PREC_AND_AND);
    else if (got(s, '^'))
        maybe_assign(s, OP_AND_NOT, PREC_MUL);
    else
        maybe_assign(s, OP_AND, PREC_MUL);
}

static void semicolon(Scanner *s, const char *text) {
    s->token = TOK_SEMI;
    s->text = str_from(text);
}

static void closing(Scanner *s, Token token) {
    s->token = token;
    s->newline_ends = true;
}

typedef enum Found { FOUND_TOKEN, FOUND_NOTHING } Found;

// The head stands behind the slash at `from`.
static Found slash(Scanner *s, const char *from, bool newline_ends) {
    if (got(s, '/')) {
        line_comment(s, from);
        return FOUND_NOTHING;
    }
    if (!got(s, '*')) {
        maybe_assign(s, OP_QUO, PREC_MUL);
        return FOUND_TOKEN;
    }
    if (!general_comment(s, from) || !newline_ends)
        return FOUND_NOTHING;
    semicolon(s, "newline"); // a comment of several lines acts like a newline
    return FOUND_TOKEN;
}

// A token that begins with `ch`, at `from`, which the head has passed.
static Found punctuation(Scanner *s, int32_t ch, const char *from, bool newline_ends) {
    switch (ch) {
    case '\n': semicolon(s, "newline"); break;
    case ';': semicolon(s, "semicolon"); break;
    case '(': s->token = TOK_LPAREN; break;
    case '[': s->token = TOK_LBRACK; break;
    case '{': s->token = TOK_LBRACE; break;
    case ',': s->token = TOK_COMMA; break;
    case ')': closing(s, TOK_RPAREN); break;
    case ']': closing(s, TOK_RBRACK); break;
    case '}': closing(s, TOK_RBRACE); break;
    case ':': s->token = got(s, '=') ? TOK_DEFINE : TOK_COLON; break;
    case '.': dot(s); break;
    case '+': maybe_increment(s, '+', OP_ADD); break;
    case '-': maybe_increment(s, '-', OP_SUB); break;
    case '*': operator_token(s, got(s, '=') ? TOK_ASSIGN_OP : TOK_STAR, OP_MUL, PREC_MUL); break;
    case '/': return slash(s, from, newline_ends);
    case '%': maybe_assign(s, OP_REM, PREC_MUL); break;
    case '&': ampersand(s); break;
    case '|':
        if (got(s, '|'))
            operator_token(s, TOK_OPERATOR, OP_LOR, PREC_OR_OR);
        else
            maybe_assign(s, OP_OR, PREC_ADD);
        break;
    case '^': maybe_assign(s, OP_XOR, PREC_ADD); break;
    case '<': less(s); break;
    case '>': greater(s); break;
    case '=':
        s->token = TOK_ASSIGN;
        if (got(s, '='))
            operator_token(s, TOK_OPERATOR, OP_EQL, PREC_COMPARE);
        break;
    case '!':
        operator_token(s, TOK_OPERATOR, OP_NOT, PREC_NONE);
        if (got(s, '='))
            operator_token(s, TOK_OPERATOR, OP_NEQ, PREC_COMPARE);
        break;
    case '~': operator_token(s, TOK_OPERATOR, OP_TILDE, PREC_NONE); break;
    default: return FOUND_NOTHING;
    }
    return FOUND_TOKEN;
}

// One token at the head, or a comment or wrong character, which is no token.
static Found token_or_comment(Scanner *s, bool newline_ends) {
    const char *from = s->at;
    int32_t ch = s->ch;
    if (is_letter(ch) || (ch >= RUNE_SELF && at_identifier(s, true))) {
        scan_char(s);
        identifier(s, from);
        return FOUND_TOKEN;
    }
    if (is_decimal(ch)) {
        scan_number(s, false);
        return FOUND_TOKEN;
    }
    switch (ch) {
    case -1:
        s->token = TOK_EOF;
        if (newline_ends)
            semicolon(s, "EOF");
        return FOUND_TOKEN;
    case '"': scan_string(s); return FOUND_TOKEN;
    case '`': scan_raw_string(s); return FOUND_TOKEN;
    case '\'': scan_rune(s); return FOUND_TOKEN;
    }
    if (ch != 0 && strchr("\n;([{,)]}:.+-*/%&|^<>=!~", ch) != NULL) {
        scan_char(s);
        return punctuation(s, ch, from, newline_ends);
    }
    char rune[24];
    diag_add(s->diags, s->pos, "invalid character %s", rune_describe(ch, rune));
    scan_char(s);
    return FOUND_NOTHING;
}

static void skip_blanks(Scanner *s, bool newline_ends) {
    const char *at = s->at;
    while (at != s->stop && (*at == ' ' || *at == '\t' || *at == '\r' || (*at == '\n' && !newline_ends)))
        at++;
    move_to(s, at);
}

void scan_next(Scanner *s) {
    bool newline_ends = s->newline_ends;
    s->newline_ends = false;
    s->before = s->end;
    do {
        skip_blanks(s, newline_ends);
        s->pos = scan_pos(s);
    } while (token_or_comment(s, newline_ends) == FOUND_NOTHING);
    s->end = scan_pos(s);
}
