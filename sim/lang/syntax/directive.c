// Directives while the file is parsed: each waits for a declaration, and is misplaced if none comes.
#include "lang/syntax/directive.h"

#include "lang/syntax/parse_rules.h"

Str directive_verb(Str text) {
    size_t n = 0;
    while (n < text.len && text.at[n] != ' ')
        n++;
    return str_from_to(text, 0, n);
}

unsigned directive_places(Str verb) {
    enum { FILE_ = DIRECTIVE_FILE_, FUNC = DIRECTIVE_FUNC, RUNTIME = DIRECTIVE_RUNTIME, STD = DIRECTIVE_STD };
    static const struct {
        const char *name;
        unsigned places;
    } known[] = {
#define DIRECTIVE(name, places) {name, places},
#include "lang/syntax/directive.def"
#undef DIRECTIVE
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(verb, str_from(known[i].name)))
            return known[i].places;
    return 0;
}

bool directive_embeds(Str text) {
    return str_eq(directive_verb(text), STR("go:embed"));
}

bool directive_links(Str text) {
    return str_starts(text, STR("go:linkname "));
}

static int count_words(Str text) {
    int n = 0;
    bool inside = false;
    for (size_t i = 0; i < text.len; i++) {
        bool blank = text.at[i] == ' ' || text.at[i] == '\t';
        n += !blank && !inside;
        inside = !blank;
    }
    return n;
}

// What is wrong with the directive itself. False: it does not count.
static bool well_formed(Parser *p, const Directive *d) {
    Str verb = directive_verb(d->text);
    unsigned places = directive_places(verb);
    int words = count_words(d->text);
    if (!d->own_line) {
        parse_complain(p, d->pos, "misplaced compiler directive");
        return false;
    }
    if (directive_links(d->text) && (words < 2 || words > 3)) {
        parse_complain(p, d->pos, "usage: //go:linkname localname [linkname]");
        return false;
    }
    if (directive_embeds(d->text) && words < 2) {
        parse_complain(p, d->pos, "usage: //go:embed pattern...");
        return false;
    }
    if (str_starts(verb, STR("go:cgo_")))
        parse_complain(p, d->pos, "//%.*s only allowed in cgo-generated code", STR_ARG(d->text));
    if (places & DIRECTIVE_RUNTIME)
        parse_complain(p, d->pos, "//%.*s only allowed in runtime", STR_ARG(verb));
    if (places & DIRECTIVE_STD)
        parse_complain(p, d->pos, "//%.*s is only allowed in the standard library", STR_ARG(verb));
    return true;
}

void parse_take_directives(Parser *p, Node *owner) {
    for (int i = 0; i < p->scan.directives.len; i++) {
        Directive d = p->scan.directives.at[i];
        d.owner = owner;
        if (p->file != NULL && well_formed(p, &d))
            vec_push(p->arena, &p->file->directives, d);
    }
    p->scan.directives.len = 0;
}

// linkname may stand anywhere.
void parse_drop_directives(Parser *p) {
    for (int i = 0; i < p->scan.directives.len; i++) {
        Directive d = p->scan.directives.at[i];
        if (p->file == NULL || !well_formed(p, &d))
            continue;
        if (directive_links(d.text))
            vec_push(p->arena, &p->file->directives, d);
        else if (directive_embeds(d.text))
            parse_complain(p, d.pos, "misplaced go:embed directive");
        else if (directive_places(directive_verb(d.text)))
            parse_complain(p, d.pos, "misplaced compiler directive");
    }
    p->scan.directives.len = 0;
}
