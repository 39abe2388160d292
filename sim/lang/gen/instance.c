// Instances of generic functions. Each is compiled from a copy of the function's tree in which type arguments stand where the
// tree has type parameters, so that the rest of the compiler never meets a parameter. This file makes the copy and finds it
// again; copy.c says what a node consists of.
#include "lang/gen/copy.h"

// ---- what was copied already ----

static Str address_key(const void *const *address) {
    return (Str){(const char *)address, sizeof *address};
}

static void *copied(const Table *t, const void *from) {
    return table_get(t, address_key(&from));
}

static void remember(Gen *g, Table *t, const void *from, void *to) {
    const void **key = ARENA_NEW(g->arena, const void *);
    *key = from;
    table_put(g->arena, t, address_key(key), to);
}

Node *copy_begin(Copy *c, Node *n, bool *fresh) {
    Node *to = copied(&c->nodes, n);
    *fresh = !to;
    if (to)
        return to;
    to = arena_copy(c->g->arena, n, sizeof *n);
    remember(c->g, &c->nodes, n, to);
    return to;
}

// ---- types, objects, functions ----

Type *copy_type(Copy *c, Type *t) {
    return t ? type_subst(&c->subst, t) : NULL;
}

Object *copy_object(Copy *c, Object *obj) {
    if (!obj || obj->kind != OBJ_VAR || obj->var.role == VAR_GLOBAL || obj->var.role == VAR_FIELD)
        return obj;
    Object *to = copied(&c->objects, obj);
    if (to)
        return to;
    to = arena_copy(c->g->arena, obj, sizeof *obj);
    remember(c->g, &c->objects, obj, to);
    to->type = copy_type(c, obj->type);
    return to;
}

static Type *copy_signature(Copy *c, Type *t) {
    Type *to = type_new(c->g->arena, T_FUNC);
    to->func = type_under(copy_type(c, t))->func;
    to->func.type_params = (Types){0};
    to->complete = true;
    return to;
}

static Objects copy_objects(Copy *c, const Objects *from) {
    Objects to = {0};
    for (int i = 0; i < from->len; i++)
        vec_push(c->g->arena, &to, copy_object(c, from->at[i]));
    return to;
}

static FuncInfos copy_infos(Copy *c, const FuncInfos *from) {
    FuncInfos to = {0};
    for (int i = 0; i < from->len; i++)
        vec_push(c->g->arena, &to, copy_info(c, from->at[i]));
    return to;
}

FuncInfo *copy_info(Copy *c, FuncInfo *info) {
    if (!info)
        return NULL;
    FuncInfo *to = copied(&c->infos, info);
    if (to)
        return to;
    to = arena_copy(c->g->arena, info, sizeof *info);
    remember(c->g, &c->infos, info, to);
    to->id = 0;
    to->name = (Str){0};
    to->outer = copy_info(c, info->outer);
    to->body_of = copy_info(c, info->body_of);
    to->type = copy_signature(c, info->type);
    to->recv = copy_object(c, info->recv);
    to->state = copy_object(c, info->state);
    to->leaving = copy_object(c, info->leaving);
    to->defers = copy_object(c, info->defers);
    to->params = copy_objects(c, &info->params);
    to->results = copy_objects(c, &info->results);
    to->captures = copy_objects(c, &info->captures);
    to->literals = copy_infos(c, &info->literals);
    to->bodies = copy_infos(c, &info->bodies);
    to->node = copy_node(c, info->node);
    return to;
}

Instance *copy_instance(Copy *c, const Instance *instance) {
    if (!instance)
        return NULL;
    Instance *to = ARENA_NEW(c->g->arena, Instance);
    for (int i = 0; i < instance->args.len; i++)
        vec_push(c->g->arena, &to->args, copy_type(c, instance->args.at[i]));
    return to;
}

// ---- selections ----

static Object *method_named(const Objects *methods, const Object *like) {
    for (int i = 0; i < methods->len; i++)
        if (methods->at[i]->pos == like->pos && str_eq(methods->at[i]->name, like->name))
            return methods->at[i];
    return NULL;
}

// A method of a generic type is the one of the instance that the type has become.
static Object *copy_method(Copy *c, Object *method) {
    if (!method || !type_has_params(method->func.recv))
        return method;
    return method_named(type_methods(copy_type(c, method->func.recv)), method);
}

// A method that a constraint has is looked up in what the argument has.
static void resolve_method(Copy *c, Selection *sel, Str name, const Package *pkg) {
    sel->path.at = NULL;
    sel->path.len = sel->path.cap = 0;
    const MethodEntry *e = method_find(c->g, sel->recv, name, pkg);
    sel->method = e->method;
    sel->iface_method = e->method ? -1 : e->iface_method;
    for (int i = 0; i < e->path.len; i++)
        vec_push(c->g->arena, &sel->path, e->path.at[i]);
}

Selection *copy_selection(Copy *c, const Selection *from, Str name) {
    if (!from)
        return NULL;
    Selection *sel = arena_copy(c->g->arena, from, sizeof *from);
    sel->recv = copy_type(c, from->recv);
    sel->type = copy_type(c, from->type);
    bool method = from->kind == SEL_METHOD || from->kind == SEL_METHOD_EXPR;
    if (method && type_unalias(from->recv)->kind == T_TYPE_PARAM)
        resolve_method(c, sel, name, c->origin->pkg);
    else if (method)
        sel->method = copy_method(c, from->method);
    return sel;
}

// ---- finding instances ----

// Identical arguments have the same type ids.
static Str instance_key(Gen *g, const FuncInfo *origin, const Types *args) {
    Buf b = {0};
    buf_add(&b, &origin, sizeof origin);
    for (int i = 0; i < args->len; i++) {
        int id = rtype(g, args->at[i]);
        buf_add(&b, &id, sizeof id);
    }
    Str key = str_copy(g->arena, buf_view(&b));
    buf_free(&b);
    return key;
}

FuncInfo *func_instance(Gen *g, FuncInfo *origin, const Types *args) {
    if (args->len == 0)
        return origin;
    Str key = instance_key(g, origin, args);
    FuncInfo *known = table_get(&g->instances, key);
    if (known)
        return known;
    Copy c = {.g = g, .origin = origin, .subst = {g->checked->universe, &origin->type_params, args}};
    FuncInfo *info = copy_info(&c, origin);
    info->type_args = ARENA_NEW(g->arena, Types);
    for (int i = 0; i < args->len; i++)
        vec_push(g->arena, info->type_args, args->at[i]);
    table_put(g->arena, &g->instances, key, info);
    return info;
}

// The function with its body, which may have been passed over.
static FuncInfo *whole(Gen *g, FuncInfo *info) {
    if (!info->node->func.skipped)
        return info;
    if (g->old_funcs == 0) {
        check_skipped(g->arena, g->sources, g->checked, info, g->diags);
        return info;
    }
    const void *address = info;
    FuncInfo *anew = copied(&g->anew, address);
    if (!anew) {
        anew = check_skipped_anew(g->arena, g->sources, g->checked, info, g->diags);
        remember(g, &g->anew, address, anew);
    }
    return anew;
}

FuncInfo *info_of_func(Gen *g, const Object *func, const Instance *instance) {
    const Object *method = func->func.origin;
    FuncInfo *info = whole(g, method ? method->func.info : func->func.info);
    if (method)
        return func_instance(g, info, &func->func.recv->named.args);
    return instance ? func_instance(g, info, &instance->args) : info;
}
