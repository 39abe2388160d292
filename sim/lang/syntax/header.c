// The go command's reading of a file's first token.
#include "lang/syntax/header.h"

#include "lang/syntax/scan.h"

static void expected_package(const Scanner *s, Diagnostics *diags) {
    const char *at = s->source->text.at + (s->pos - s->source->base);
    int len = (int)(s->end - s->pos);
    if (s->token == TOK_NAME || s->token == TOK_LITERAL)
        diag_add(diags, s->pos, "expected 'package', found %.*s", len, at);
    else if (s->token == TOK_EOF || s->end == s->pos)
        diag_add(diags, s->pos, "expected 'package', found 'EOF'");
    else
        diag_add(diags, s->pos, "expected 'package', found '%.*s'", len, at);
}

bool header_check(const Source *source, Diagnostics *diags) {
    Arena scratch = {0};
    Diagnostics unheard = {.arena = &scratch};
    Scanner s;
    scan_open(&s, source, &unheard, &scratch);
    scan_next(&s);
    bool starts_well = s.token == TOK_PACKAGE || unheard.list.len > 0; // a bad character is the compiler's to tell
    if (!starts_well)
        expected_package(&s, diags);
    arena_free(&scratch);
    return starts_well;
}
