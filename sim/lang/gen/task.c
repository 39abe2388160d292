// The program's functions and their ids: those of the source by their FuncInfo, those that the compiler makes by what they are for.
#include "lang/gen/fn.h"

bool info_is_native(const FuncInfo *info) {
    return info->node->kind == NODE_FUNC_DECL && info->node->func.body == NULL;
}

int native_id(Gen *g, const FuncInfo *info) {
    Str name = func_name(g, info);
    uintptr_t known = (uintptr_t)table_get(&g->native_ids, name);
    if (!known) {
        vec_push(g->arena, &g->natives, name);
        known = (uintptr_t)g->natives.len;
        table_put(g->arena, &g->native_ids, name, (void *)known);
    }
    return (int)known - 1;
}

static bool same_task(const FuncTask *a, const FuncTask *b) {
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case FN_BUILTIN: return a->call == b->call;
    case FN_METHOD:
    case FN_BOUND:
    case FN_METHOD_EXPR:
        return type_identical(a->recv, b->recv) && str_eq(a->method.name, b->method.name) &&
               a->method.pkg == b->method.pkg;
    case FN_PACKAGE_INIT: return a->pkg == b->pkg;
    case FN_INIT_STEP: return a->step == b->step;
    case FN_THUNK: return a->thunk == b->thunk && type_identical(a->recv, b->recv);
    default: return false;
    }
}

static uint64_t task_hash(const FuncTask *t) {
    uint64_t h = hash_mix(17, t->kind);
    switch (t->kind) {
    case FN_BUILTIN: return hash_mix(h, (uintptr_t)t->call);
    case FN_METHOD:
    case FN_BOUND:
    case FN_METHOD_EXPR: return hash_mix(hash_mix(h, type_hash(t->recv)), str_hash(t->method.name));
    case FN_PACKAGE_INIT: return hash_mix(h, (uintptr_t)t->pkg);
    case FN_INIT_STEP: return hash_mix(h, (uintptr_t)t->step);
    case FN_THUNK: return hash_mix(hash_mix(h, t->thunk), type_hash(t->recv));
    default: return h;
    }
}

// The place of a task that is made for something in the table: its id + 1, or 0 when it is new.
static int *made_place(Gen *g, const FuncTask *t) {
    uint32_t mask = (uint32_t)g->made_cap - 1;
    for (uint32_t at = (uint32_t)(task_hash(t) >> 20) & mask;; at = (at + 1) & mask) {
        int *id = &g->made[at];
        if (*id == 0 || same_task(&g->tasks.at[*id - 1], t))
            return id;
    }
}

static void grow_made(Gen *g) {
    if (2 * g->n_made < g->made_cap)
        return;
    const int *old = g->made;
    int n = g->made_cap;
    g->made_cap = n ? 2 * n : 128;
    g->made = ARENA_ARRAY(g->arena, int, g->made_cap);
    for (int i = 0; i < n; i++)
        if (old[i])
            *made_place(g, &g->tasks.at[old[i] - 1]) = old[i];
}

static int add_task(Gen *g, const FuncTask *task) {
    vec_push(g->arena, &g->tasks, *task);
    vec_push(g->arena, &g->funcs, (Func){0});
    return g->tasks.len - 1;
}

int func_task(Gen *g, FuncTask task) {
    grow_made(g);
    int *place = made_place(g, &task);
    if (*place)
        return *place - 1;
    if (task.kind == FN_METHOD || task.kind == FN_BOUND || task.kind == FN_METHOD_EXPR)
        task.name = func_made_name(g, &task);
    *place = add_task(g, &task) + 1;
    g->n_made++;
    return *place - 1;
}

int func_of_info(Gen *g, FuncInfo *info) {
    bool literal = info->node->kind == NODE_FUNC_LIT || info->body_of;
    FuncKind kind = literal ? FN_LITERAL : info_is_native(info) ? FN_NATIVE : FN_DECL;
    const FuncTask *known = info->id > 0 && info->id <= g->tasks.len ? &g->tasks.at[info->id - 1] : NULL;
    if (known && known->kind == kind && known->info == info) // else another program's, which extends the same one
        return info->id - 1;
    FuncTask task = {.kind = kind, .info = info, .pkg = info->pkg, .name = func_name(g, info)};
    info->id = add_task(g, &task) + 1;
    return info->id - 1;
}

int func_of_object(Gen *g, const Object *func) {
    return func_of_info(g, info_of_func(g, func, NULL));
}

int func_of_name(Gen *g, const Node *n) {
    return func_of_info(g, info_of_func(g, n->obj, n->instance));
}
