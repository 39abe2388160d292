// Extending a program by one statement. The old program's tables are copied where they grow, so that any number of
// programs can extend the same one, and everything keeps its number and its address.
#include <string.h>

#include "lang/gen/gen.h"
#include "lang/syntax/parse.h"

// The next push must not write behind the old program's elements.
#define SEAL(v) ((v).cap = (v).len)

static void copy_table(Arena *a, Table *t) {
    if (t->cap > 0)
        t->entries = arena_copy(a, t->entries, sizeof(TableEntry) * (size_t)t->cap);
}

// Method sets note which functions were asked for.
static void copy_meta(Gen *g) {
    g->types.at = arena_copy(g->arena, g->types.at, sizeof(RType) * (size_t)g->types.len);
    g->meta.at = arena_copy(g->arena, g->meta.at, sizeof(TypeMeta) * (size_t)g->meta.len);
    for (int i = 0; i < g->meta.len; i++) {
        TypeMeta *m = &g->meta.at[i];
        if (!m->methods)
            continue;
        MethodSet *set = arena_copy(g->arena, m->methods, sizeof *set);
        set->at = arena_copy(g->arena, set->at, sizeof(MethodEntry) * (size_t)set->len);
        SEAL(*set);
        m->methods = set;
    }
}

static void copy_tables(Gen *g) {
    copy_table(g->arena, &g->const_ids);
    copy_table(g->arena, &g->string_ids);
    copy_table(g->arena, &g->native_ids);
    copy_table(g->arena, &g->iface_method_names);
    copy_table(g->arena, &g->instances);
    copy_table(g->arena, &g->anew);
    g->made = arena_copy(g->arena, g->made, sizeof(int) * (size_t)g->made_cap);
    g->type_table = arena_copy(g->arena, g->type_table, sizeof(int) * (size_t)g->type_table_cap);
    if (g->itab_table_cap > 0)
        g->itab_table = arena_copy(g->arena, g->itab_table, sizeof *g->itab_table * (size_t)g->itab_table_cap);
    memset(g->basics, 0, sizeof g->basics);
}

void gen_extend(Gen *g, const Gen *old, Arena *arena, Diagnostics *diags) {
    *g = *old;
    g->arena = arena;
    g->diags = diags;
    SEAL(g->code);
    SEAL(g->spans);
    SEAL(g->tasks);
    SEAL(g->funcs);
    SEAL(g->itabs);
    SEAL(g->consts);
    SEAL(g->strings);
    SEAL(g->string_at);
    SEAL(g->natives);
    SEAL(g->globals);
    SEAL(g->global_objects);
    SEAL(g->ifaces);
    copy_meta(g);
    SEAL(g->types);
    SEAL(g->meta);
    copy_tables(g);
    g->old_code = (uint32_t)g->code.len;
    g->old_funcs = g->tasks.len;
    g->old_globals = g->globals.len;
    g->old_strings = g->strings.len;
}

SourceSet extended_sources(const SourceSet *old, Arena *a) {
    SourceSet s = *old;
    s.arena = a;
    SEAL(s.files);
    return s;
}

void extension_tell(Diagnostics *to, const Diagnostics *found) {
    for (int i = 0; i < found->list.len; i++) {
        Diagnostic d = found->list.at[i];
        d.text = str_copy(to->arena, d.text);
        vec_push(to->arena, &to->list, d);
    }
}

Program *program_extend(const Program *old, Str statement, const Importer *importer, int *func, Diagnostics *diags) {
    (void)importer; // a statement imports nothing
    Arena arena = {0}, notes = {0};
    Diagnostics found = {.arena = &notes};
    SourceSet sources = extended_sources(&old->sources, &arena);
    FuncInfo *info = NULL;
    Source *s = source_add(&sources, STR("statement"), str_copy(&arena, statement));
    Node *n = parse_statement(&arena, s, &found);
    const Checked *extended = checked_extend(&arena, compiled_gen(old)->checked);
    if (n)
        info = check_statement(&arena, &sources, extended, n, NULL, &found);
    Program *p = NULL;
    if (info)
        p = compile_statement(arena, sources, old, extended, info, func, NULL, &found);
    else
        arena_free(&arena);
    extension_tell(diags, &found);
    arena_free(&notes);
    return p;
}
