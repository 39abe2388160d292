// The go command's reading of a file's beginning.
#include "lang/syntax/header.h"

#include <string.h>

#include "lang/syntax/scan.h"

// Behind "import" or a line of its group: a name or dot may stand before the path.
static void read_import(Arena *a, Scanner *s, Header *h) {
    if (s->token == TOK_NAME || s->token == TOK_DOT)
        scan_next(s);
    if (s->token != TOK_LITERAL)
        return;
    Str text = s->text;
    bool plain = s->literal == LIT_STRING && !s->bad && text.len > 2 && !memchr(text.at, '\\', text.len);
    if (plain)
        vec_push(a, &h->imports, (HeaderImport){str_from_to(text, 1, text.len - 1), s->pos});
    scan_next(s);
}

static void read_imports(Arena *a, Scanner *s, Header *h) {
    while (s->token == TOK_IMPORT) {
        scan_next(s);
        if (s->token == TOK_LPAREN) {
            scan_next(s);
            while (s->token == TOK_NAME || s->token == TOK_DOT || s->token == TOK_LITERAL) {
                read_import(a, s, h);
                if (s->token == TOK_SEMI)
                    scan_next(s);
            }
            if (s->token == TOK_RPAREN)
                scan_next(s);
        } else {
            read_import(a, s, h);
        }
        if (s->token == TOK_SEMI)
            scan_next(s);
    }
}

Header header_read(Arena *a, const Source *source) {
    Header h = {0};
    Arena scratch = {0};
    Diagnostics unheard = {.arena = &scratch};
    Scanner s;
    scan_open(&s, source, source->base, &unheard, &scratch);
    scan_next(&s);
    if (s.token == TOK_PACKAGE) {
        scan_next(&s);
        if (s.token == TOK_NAME)
            h.package = s.text;
        scan_next(&s);
        if (s.token == TOK_SEMI)
            scan_next(&s);
        read_imports(a, &s, &h);
    }
    arena_free(&scratch);
    return h;
}
