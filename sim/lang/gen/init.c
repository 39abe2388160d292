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

// ---- lazy variables ------------------------------------------------------------------------------------------------

// A library package's variable whose value is a call of a function named lazy... is made only in programs that name it: large
// tables cost nothing where nobody looks at them. Each variable of such a package gets an init function of its own.
static bool is_lazy(const struct InitStep *step) {
    const Node *call = step->rhs;
    return call->kind == NODE_CALL && call->call.fun->kind == NODE_IDENT &&
           str_starts(call->call.fun->ident.name, STR("lazy"));
}

static bool has_lazy(const Package *pkg) {
    for (int i = 0; pkg->library && i < pkg->n_init; i++)
        if (is_lazy(&pkg->init_order[i]))
            return true;
    return false;
}

static bool wanted(const Gen *g, const struct InitStep *step) {
    for (int i = 0; i < step->lhs.len; i++)
        if (global_named(g, step->lhs.at[i]))
            return true;
    return !is_lazy(step);
}

static int step_task(Gen *g, Package *pkg, const struct InitStep *step) {
    Str name = str_format(g->arena, "%.*s.init", (int)pkg->path.len, pkg->path.at);
    return func_task(g, (FuncTask){.kind = FN_INIT_STEP, .pkg = pkg, .step = step, .name = name});
}

bool init_waits(const FuncTask *t) {
    return t->kind == FN_PACKAGE_INIT && has_lazy(t->pkg);
}

bool init_settle(Gen *g) {
    int before = g->tasks.len;
    for (int i = 0; g->old_funcs == 0 && i < g->checked->packages.len; i++) {
        Package *pkg = g->checked->packages.at[i];
        for (int j = 0; has_lazy(pkg) && j < pkg->n_init; j++)
            if (wanted(g, &pkg->init_order[j]))
                step_task(g, pkg, &pkg->init_order[j]);
    }
    return g->tasks.len > before;
}

const Object *init_missing(const Gen *g) {
    for (int i = 0; i < g->checked->packages.len; i++) {
        const Package *pkg = g->checked->packages.at[i];
        for (int j = 0; has_lazy(pkg) && j < pkg->n_init; j++) {
            const struct InitStep *step = &pkg->init_order[j];
            const Object *obj = step->lhs.len ? step->lhs.at[0] : NULL;
            if (obj && is_lazy(step) && global_named(g, obj) && obj->var.id >= g->old_globals)
                return obj;
        }
    }
    return NULL;
}

// ---- bodies --------------------------------------------------------------------------------------------------------

static void package_body(Fn *f) {
    bool lazy = has_lazy(f->pkg);
    for (int i = 0; i < f->pkg->n_init; i++) {
        const struct InitStep *step = &f->pkg->init_order[i];
        if (!lazy)
            init_variables(f, step);
        else if (wanted(f->g, step))
            call_plain(f, step_task(f->g, f->pkg, step));
    }
}

void init_body(Fn *f) {
    if (f->task.kind == FN_ENTRY) {
        entry_body(f);
        return;
    }
    if (f->task.kind == FN_PACKAGE_INIT)
        package_body(f);
    else
        init_variables(f, f->task.step);
    f->step = 0;
    emit(f, I_RET, 0, 0, 0);
}
