// What the go command says about a file's head. It reads package clause and imports with the parser of package go/parser before
// the compiler is asked, so what is wrong there is told in that parser's words.
#include "lang/syntax/header.h"

#include <string.h>

#include "lang/syntax/parse_rules.h"

typedef struct Head {
    Scanner s;
    Diagnostics unheard; // the compiler's words for what is wrong with tokens
    Buf *out;
    Str path;
    Pos end;   // of the head
    bool told; // something was wrong: only the first finding is told
} Head;

// The end of a file belongs to its last line, even behind a newline.
static Place place_at(const Head *h, Pos pos) {
    const Source *source = h->s.source;
    Place place = source_place_in(source, pos);
    if (place.col > 1 || place.line == 1 || pos < h->end)
        return place;
    place = source_place_in(source, pos - 1);
    place.col++;
    return place;
}

static void report(Head *h, Pos pos, Str text) {
    Place place = place_at(h, pos);
    if (!h->told)
        buf_format(h->out, "%.*s:%d:%d: %.*s\n", STR_ARG(h->path), place.line, place.col, STR_ARG(text));
    h->told = true;
}

// ---- tokens

static Str token_source(const Head *h) {
    const Source *source = h->s.source;
    return str_from_to(source->text, h->s.pos - source->base, h->s.end - source->base);
}

// What the compiler's scanner has found wrong, in the words of go/scanner.
static void report_token(Head *h, const Diagnostic *d) {
    Str text = token_source(h), invalid = STR("invalid character "), message = d->text;
    char first = text.len ? text.at[0] : 0;
    Buf b = {0};
    bool literal = first == '"' || first == '`' || first == '\'';
    if (first == '\'')
        buf_text(&b, "illegal rune literal");
    else if (literal)
        buf_format(&b, "%sstring literal not terminated", first == '`' ? "raw " : "");
    else if (str_starts(message, invalid))
        buf_format(&b, "illegal character %.*s", STR_ARG(str_from_to(message, invalid.len, message.len)));
    else
        buf_str(&b, message);
    report(h, literal ? h->s.pos : d->pos, buf_view(&b));
    buf_free(&b);
}

static void next(Head *h) {
    h->unheard.list.len = 0;
    scan_next(&h->s);
    for (int i = 0; i < h->unheard.list.len; i++)
        report_token(h, &h->unheard.list.at[i]);
}

static bool is(const Head *h, Token token) {
    return h->s.token == token;
}

static bool at_semicolon(const Head *h) {
    return is(h, TOK_SEMI);
}

static void expected(Head *h, const char *what) {
    Buf b = {0};
    buf_format(&b, "expected %s, found ", what);
    if (at_semicolon(h) && !str_eq(h->s.text, STR("semicolon")))
        buf_text(&b, "newline");
    else if (is(h, TOK_NAME) || is(h, TOK_LITERAL))
        buf_str(&b, token_source(h));
    else if (is(h, TOK_EOF))
        buf_text(&b, "'EOF'");
    else
        buf_format(&b, "'%.*s'", STR_ARG(token_source(h)));
    report(h, h->s.pos, buf_view(&b));
    buf_free(&b);
}

static void want_semicolon(Head *h) {
    if (is(h, TOK_RPAREN))
        return;
    if (at_semicolon(h))
        next(h);
    else
        expected(h, "';'");
}

// ---- productions

// ImportSpec = [ "." | PackageName ] ImportPath .
static void import_spec(Head *h) {
    if (is(h, TOK_NAME) || is(h, TOK_DOT))
        next(h);
    if (!is(h, TOK_LITERAL))
        report(h, h->s.pos, STR("missing import path"));
    else if (h->s.literal != LIT_STRING)
        report(h, h->s.pos, STR("import path must be a string"));
    next(h);
    want_semicolon(h);
}

// ImportDecl = "import" ( ImportSpec | "(" { ImportSpec ";" } ")" ) .
static void import_decl(Head *h) {
    next(h);
    if (!is(h, TOK_LPAREN)) {
        import_spec(h);
        return;
    }
    next(h);
    while (!is(h, TOK_RPAREN) && !is(h, TOK_EOF) && !h->told)
        import_spec(h);
    if (!is(h, TOK_RPAREN))
        expected(h, "')'");
    next(h);
    want_semicolon(h);
}

static void package_clause(Head *h) {
    if (!is(h, TOK_PACKAGE))
        expected(h, "'package'");
    next(h);
    if (!is(h, TOK_NAME))
        expected(h, "'IDENT'");
    next(h);
    want_semicolon(h);
}

// ---- how far the head goes

static void skip_semicolons(Scanner *s) {
    do
        scan_next(s);
    while (s->token == TOK_SEMI);
}

// What may stand for an import's path, whatever is between the imports.
static bool pass_spec(Scanner *s) {
    if (s->token == TOK_NAME || s->token == TOK_DOT)
        skip_semicolons(s);
    bool path = s->token == TOK_LITERAL && s->literal == LIT_STRING && !s->bad;
    if (path)
        skip_semicolons(s);
    return path;
}

static bool pass_imports(Scanner *s) {
    bool group = s->token == TOK_LPAREN;
    if (!group)
        return pass_spec(s);
    skip_semicolons(s);
    while (s->token != TOK_RPAREN)
        if (!pass_spec(s))
            return false;
    skip_semicolons(s);
    return true;
}

// The go command first looks, byte by byte, for what can be no import any more. Where it sees nothing wrong its parser gets the text
// up to there, else all of it.
static Pos head_end(const Source *source) {
    Arena scratch = {0};
    Diagnostics unheard = {.arena = &scratch};
    Scanner s;
    scan_open(&s, source, source->base, &unheard, &scratch);
    skip_semicolons(&s);
    bool good = s.token == TOK_PACKAGE;
    skip_semicolons(&s);
    good = good && s.token == TOK_NAME;
    skip_semicolons(&s);
    while (good && s.token == TOK_IMPORT && unheard.list.len == 0) {
        skip_semicolons(&s);
        good = pass_imports(&s);
    }
    Pos end = unheard.list.len ? unheard.list.at[0].pos : s.pos; // a wrong character is no import either
    size_t at = end - source->base;
    char there = at < source->text.len ? source->text.at[at] : 0;
    good = good && there != 'i' && there != '/'; // nearly an import, a comment without end
    arena_free(&scratch);
    return good ? end : source->base + (Pos)source->text.len;
}

void header_errors(const Source *source, Buf *out) {
    Arena scratch = {0};
    Head h = {.out = out, .path = source->path, .unheard = {.arena = &scratch}};
    if (str_starts(h.path, STR("./")))
        h.path = str_from_to(h.path, 2, h.path.len);
    scan_open(&h.s, source, source->base, &h.unheard, &scratch);
    h.end = head_end(source);
    h.s.stop = source->text.at + (h.end - source->base);
    next(&h);
    package_clause(&h);
    while (is(&h, TOK_IMPORT) && !h.told)
        import_decl(&h);
    arena_free(&scratch);
}
