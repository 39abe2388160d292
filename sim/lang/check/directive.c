// Compiler directives, once everything else is right: whether each stands where it means something.
#include "lang/syntax/directive.h"

#include "lang/check/checker.h"

static unsigned allowed_places(const Directive *d) {
    if (!d->owner)
        return DIRECTIVE_FILE_;
    return d->owner->kind == NODE_FUNC_DECL ? DIRECTIVE_FUNC : 0;
}

static bool imports(const File *file, const char *path) {
    Str quoted = str_from(path);
    for (int i = 0; i < file->imports.len; i++) {
        const Node *literal = file->imports.at[i]->import.path;
        if (literal && str_eq(str_from_to(literal->lit.text, 1, literal->lit.text.len - 1), quoted))
            return true;
    }
    return false;
}

static void check_embed(Checker *c, const File *file, const Directive *d) {
    const Node *var = d->owner;
    const char *wrong = NULL;
    if (!var || var->kind != NODE_VAR_SPEC)
        wrong = "misplaced go:embed directive";
    else if (!imports(file, "embed"))
        wrong = "go:embed only allowed in Go files that import \"embed\"";
    else if (var->var.names.len > 1)
        wrong = "go:embed cannot apply to multiple vars";
    else if (var->var.values.len)
        wrong = "go:embed cannot apply to var with initializer";
    else if (var->var.names.at[0]->obj && var->var.names.at[0]->obj->var.func)
        wrong = "go:embed cannot apply to var inside func";
    else // Go would read the file here
        wrong = "go:embed is not possible in gostep: its files are simulated; write the text into the program, or a "
                "file by os.WriteFile";
    error_at(c, d->pos, "%s", wrong);
}

// The first name behind "go:linkname".
static Str linked_name(Str text) {
    size_t from = sizeof "go:linkname" - 1;
    while (from < text.len && (text.at[from] == ' ' || text.at[from] == '\t'))
        from++;
    size_t to = from;
    while (to < text.len && text.at[to] != ' ' && text.at[to] != '\t')
        to++;
    return str_from_to(text, from, to);
}

static void check_link(Checker *c, const File *file, const Directive *d, Table *seen) {
    Str name = linked_name(d->text), remote = str_from_to(d->text, sizeof "go:linkname" - 1 + name.len, d->text.len);
    const Object *obj = scope_lookup(c->pkg->scope, name);
    if (!imports(file, "unsafe"))
        error_at(c, d->pos, "//go:linkname only allowed in Go files that import \"unsafe\"");
    else if (str_has(remote, STR("[")) && str_has(remote, STR("]")))
        error_at(c, d->pos, "//go:linkname reference of an instantiation is not allowed");
    else if (!obj || (obj->kind != OBJ_FUNC && obj->kind != OBJ_VAR))
        error_at(c, d->pos, "//go:linkname must refer to declared function or variable");
    else if (table_put(c->arena, seen, name, c))
        error_at(c, d->pos, "duplicate //go:linkname for %S", name);
}

static void check_place(Checker *c, const Directive *d) {
    unsigned places = directive_places(directive_verb(d->text)) & (DIRECTIVE_FILE_ | DIRECTIVE_FUNC);
    if (places & ~allowed_places(d))
        error_at(c, d->pos, "misplaced compiler directive");
    else if (d->owner && d->owner->kind == NODE_FUNC_DECL && d->owner->func.body &&
             str_eq(directive_verb(d->text), STR("go:noescape")))
        error_at(c, d->owner->pos, "can only use //go:noescape with external func implementations");
}

void check_directives(Checker *c) {
    Table linked = {0};
    for (int i = 0; i < c->pkg->files.len; i++) {
        const File *file = c->pkg->files.at[i];
        for (int k = 0; k < file->directives.len; k++) {
            const Directive *d = &file->directives.at[k];
            if (directive_embeds(d->text))
                check_embed(c, file, d);
            else if (directive_links(d->text))
                check_link(c, file, d, &linked);
            else
                check_place(c, d);
        }
    }
}
