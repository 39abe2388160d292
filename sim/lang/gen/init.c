// Where a program begins: imported packages are initialised before those that import them, each its variables first,
// then its init functions; then main.main is called.
#include "lang/gen/fn.h"

static void call_plain(Fn *f, int func) {
    emit_imm(f, I_CALL, OUT, func);
    call_reserve(f, 0);
}

static void init_package(Fn *f, Package *pkg) {
    Gen *g = f->g;
    if (pkg->n_init > 0) {
        Str name = str_format(g->arena, "%.*s.init", (int)pkg->path.len, pkg->path.at);
        call_plain(f, func_task(g, (FuncTask){.kind = FN_PACKAGE_INIT, .pkg = pkg, .name = name}));
    }
    for (int i = 0; i < pkg->inits.len; i++)
        call_plain(f, func_of_object(g, pkg->inits.at[i]));
}

static void entry_body(Fn *f) {
    const Checked *c = f->g->checked;
    bool main_listed = false;
    for (int i = 0; i < c->packages.len; i++) {
        init_package(f, c->packages.at[i]);
        main_listed = main_listed || c->packages.at[i] == c->main;
    }
    if (!main_listed)
        init_package(f, c->main);
    Object *start = scope_lookup(c->main->scope, STR("main"));
    if (start) // a package that is not main has none
        call_plain(f, func_of_object(f->g, start));
    emit(f, I_RET, 0, 0, 0);
}

Node *variable_node(Fn *f, Object *obj) {
    Node *n = ARENA_NEW(&f->scratch, Node);
    n->kind = NODE_IDENT;
    n->pos = n->start = n->end = obj->pos;
    n->mode = MODE_VAR;
    n->type = obj->type;
    n->obj = obj;
    n->ident.name = obj->name;
    return n;
}

static void init_variables(Fn *f, const struct InitStep *step) {
    Nodes lhs = {0}, rhs = {0};
    for (int i = 0; i < step->lhs.len; i++)
        vec_push(&f->scratch, &lhs, variable_node(f, step->lhs.at[i]));
    vec_push(&f->scratch, &rhs, step->rhs);
    int mark = temps_mark(f);
    stmt_begin(f, step->rhs);
    if (lhs.len > 0 && step->lhs.at[0]->pos)
        f->span.from = f->stmt.from = step->lhs.at[0]->pos;
    Node statement = {.kind = NODE_ASSIGN_STMT, .assign = {.lhs = lhs, .rhs = rhs}};
    if (lhs.len == 1)
        assign_pairs(f, &lhs, &rhs, BIND_DECLARE);
    else
        gen_assign(f, &statement);
    f->hoisted.len = 0;
    temps_release(f, mark);
}

static void package_body(Fn *f) {
    for (int i = 0; i < f->pkg->n_init; i++)
        init_variables(f, &f->pkg->init_order[i]);
    f->step = 0;
    emit(f, I_RET, 0, 0, 0);
}

void init_body(Fn *f) {
    if (f->task.kind == FN_ENTRY)
        entry_body(f);
    else
        package_body(f);
}
