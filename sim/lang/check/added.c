// What is checked after its program was: statements that are typed, and bodies of library functions, which are passed over until
// something reaches them. Most of a package is never reached.
#include "lang/check/checker.h"
#include "lang/syntax/parse.h"

typedef struct Addition {
    Session session;
    Checker checker;
    int errors; // found before
} Addition;

static void addition_open(
    Addition *a, Arena *arena, SourceSet *sources, const Checked *checked, Package *pkg, Diagnostics *diags) {
    *a = (Addition){
        .session = {.arena = arena, .sources = sources, .diags = diags, .universe = checked->universe},
        .checker = {.session = &a->session, .arena = arena, .u = checked->universe, .pkg = pkg},
        .errors = diags->list.len,
    };
    a->checker.env.iota = -1;
    instance_table_list(checked->universe->instances, &a->session.types);
}

// Whether everything was right.
static bool addition_finish(Addition *a) {
    run_delayed(&a->checker, 0);
    finish_untyped(&a->checker);
    finish_types(&a->session, 0);
    if (a->session.aliases)
        remove_aliases(&a->session);
    instance_table_list(a->session.universe->instances, NULL);
    return a->session.diags->list.len == a->errors;
}

static void addition_close(Addition *a) {
    arena_free(&a->checker.notes);
    arena_free(&a->session.notes);
}

// Blocks inside of a scope are kept by it; the copy keeps those of the addition.
static Scope *file_scope(Arena *a, const File *file) {
    Scope *scope = arena_copy(a, file->scope, sizeof(Scope));
    scope->inner.at = NULL;
    scope->inner.len = scope->inner.cap = 0;
    return scope;
}

// ---- statements ----

static FuncInfo *statement_function(Arena *a, Package *pkg, Node *statement, const Around *around) {
    Node *body = ARENA_NEW(a, Node), *literal = ARENA_NEW(a, Node);
    body->kind = NODE_BLOCK_STMT;
    literal->kind = NODE_FUNC_LIT;
    body->pos = body->start = literal->pos = literal->start = statement->start;
    body->end = body->block.rbrace = literal->end = statement->end;
    vec_push(a, &body->block.stmts, statement);
    literal->func_lit.body = body;
    FuncInfo *info = ARENA_NEW(a, FuncInfo);
    literal->func_lit.info = info;
    info->node = literal;
    info->pkg = pkg;
    info->file = around ? around->func->file : pkg->files.at[0];
    info->outer = around ? around->func : NULL;
    info->type = type_new(a, T_FUNC);
    Scope *file = file_scope(a, info->file);
    Scope *outer = around ? scope_open(a, file, around->func) : file;
    for (int i = 0; around && i < around->objects.len; i++)
        if (!scope_lookup(outer, around->objects.at[i]->name))
            scope_insert(a, outer, around->objects.at[i]);
    info->scope = scope_open(a, outer, info);
    return info;
}

Checked *checked_extend(Arena *arena, const Checked *checked) {
    Checked *extended = arena_copy(arena, checked, sizeof *checked);
    extended->universe = universe_extend(arena, checked->universe);
    return extended;
}

FuncInfo *check_statement(Arena *arena, SourceSet *sources, const Checked *checked, Node *statement,
    const Around *around, Diagnostics *diags) {
    Package *pkg = around ? around->func->pkg : checked->main;
    Addition a;
    addition_open(&a, arena, sources, checked, pkg, diags);
    FuncInfo *info = statement_function(arena, pkg, statement, around);
    func_body(&a.checker, info, NULL, -1);
    if (addition_finish(&a))
        check_prints(&a.checker);
    addition_close(&a);
    return diags->list.len == a.errors ? info : NULL;
}

// ---- bodies that were passed over ----

void read_body(Checker *c, FuncInfo *info, DeclInfo *decl) {
    Node *func = info->node;
    func->func.body = parse_skipped_body(c->arena, info->file->source, func, c->session->diags);
    func->func.skipped = false;
    func_body(c, info, decl, -1);
}

void check_skipped(Arena *arena, SourceSet *sources, const Checked *checked, FuncInfo *info, Diagnostics *diags) {
    Addition a;
    addition_open(&a, arena, sources, checked, info->pkg, diags);
    read_body(&a.checker, info, NULL);
    addition_finish(&a);
    addition_close(&a);
}

FuncInfo *check_skipped_anew(
    Arena *arena, SourceSet *sources, const Checked *extended, const FuncInfo *info, Diagnostics *diags) {
    Addition a;
    addition_open(&a, arena, sources, extended, info->pkg, diags);
    Checker *c = &a.checker;
    Node *func = parse_skipped_func(arena, info->file->source, info->node, diags);
    FuncInfo *anew = ARENA_NEW(arena, FuncInfo);
    *anew = (FuncInfo){.obj = info->obj, .node = func, .pkg = info->pkg, .file = info->file};
    func->obj = info->obj;
    func->func.info = anew;
    c->env.file = info->file;
    c->env.scope = file_scope(arena, info->file);
    func_type(c, new_type(c, T_FUNC), anew, func->func.recv, func->func.type);
    func_body(c, anew, NULL, -1);
    addition_finish(&a);
    addition_close(&a);
    return anew;
}
