// Declarations that refer to themselves, and types that contain themselves.
#include <stdlib.h>

#include "lang/check/checker.h"

void cycle_error(Checker *c, Object *const *cycle, int n, int start) {
    const Object *obj = cycle[start];
    bool type = obj->kind == OBJ_TYPE;
    if (n == 1) {
        error_at(c, obj->pos,
            type ? "invalid recursive type: %n refers to itself" : "invalid cycle in declaration: %n refers to itself",
            obj);
        return;
    }
    Report r = {0};
    report_add(c, &r, obj->pos, type ? "invalid recursive type %n" : "invalid cycle in declaration of %n", obj);
    for (int i = 0; i < n; i++) {
        report_add(c, &r, obj->pos, "%n refers to", obj);
        obj = cycle[(start + i + 1) % n];
    }
    report_add(c, &r, obj->pos, "%n", obj);
    report_close(c, &r);
}

static int first_in_source(Object *const *cycle, int n) {
    int first = 0;
    for (int i = 1; i < n; i++)
        if (cycle[i]->pos < cycle[first]->pos)
            first = i;
    return first;
}

// The cycle from grey `obj` to the top of the path. Cycles of values only are left to the initialisation order, cycles
// of types need a definition among them: aliases alone would expand for ever. No generic type may need itself for the list of its
// parameters.
static bool valid_cycle(Checker *c, const Object *obj) {
    int from = (int)obj->color - GREY;
    Object *const *cycle = c->path.at + from;
    int n = c->path.len - from, values = 0, definitions = 0;
    bool through_params = false;
    for (int i = 0; i < n; i++) {
        if (c->env.in_type_params && cycle[i]->kind == OBJ_TYPE && cycle[i]->type && type_generic(cycle[i]->type))
            through_params = true;
        else if (cycle[i]->kind == OBJ_CONST || cycle[i]->kind == OBJ_VAR)
            values++;
        else if (cycle[i]->kind == OBJ_TYPE && !cycle[i]->type_.alias)
            definitions++;
    }
    if (!through_params && (values == n || (values == 0 && definitions > 0)))
        return true;
    cycle_error(c, cycle, n, first_in_source(cycle, n));
    return false;
}

void grey_object(Checker *c, Object *obj) {
    bool valid = valid_cycle(c, obj);
    if (obj->kind == OBJ_FUNC)
        return; // its type stays a function type
    if (!valid || !obj->type)
        obj->type = invalid_type(c);
}

// ---- types that contain themselves ----

// nest: the named types that contain each other, outermost first, and whose instances the type parameters within belong to.
// path: all types that were looked into to get here, those of the nest among them.
typedef struct Nest {
    Checker *checker;
    Types types, path;
    bool incomplete; // met a type whose declaration is not known yet
} Nest;

static bool valid_nested(Nest *nest, Type *t);

// An instance is where the source has it, not where its type is declared.
static Object *place_in_cycle(Checker *c, const Type *t) {
    Object *obj = t->named.obj;
    if (t->named.pos) {
        obj = arena_copy(c->arena, obj, sizeof *obj);
        obj->pos = t->named.pos;
    }
    return obj;
}

static bool refuse_nested(Nest *nest, Type *t) {
    Type *origin = t->named.origin ? t->named.origin : t;
    Objects cycle = {0};
    int k = 0;
    while (nest->path.at[k] != t)
        k++;
    for (; k < nest->path.len; k++)
        vec_push(nest->checker->arena, &cycle, place_in_cycle(nest->checker, nest->path.at[k]));
    t->named.underlying = origin->named.underlying = invalid_type(nest->checker);
    cycle_error(nest->checker, cycle.at, cycle.len, 0);
    return false;
}

// What a type of another package contains is in order, unless arguments of this package come in.
static bool valid_named(Nest *nest, Type *t) {
    Type *origin = t->named.origin ? t->named.origin : t;
    Arena *a = nest->checker->arena;
    if (t->complete && !t->named.origin && t->named.obj->pkg != nest->checker->pkg)
        return true;
    if (t->named.underlying && !type_valid(t->named.underlying))
        return false; // reported before
    if (t->named.origin && origin->named.underlying && !type_valid(origin->named.underlying))
        return false;
    for (int i = 0; i < nest->types.len; i++)
        if (nest->types.at[i] == t)
            return refuse_nested(nest, t);
    if (!origin->named.rhs) {
        nest->incomplete = true;
        return true;
    }
    vec_push(a, &nest->types, t);
    vec_push(a, &nest->path, t);
    bool valid = valid_nested(nest, origin->named.rhs);
    nest->types.len--;
    nest->path.len--;
    // Looked into once only, where that does not depend on what its parameters stand for.
    t->named.valid = valid && !nest->incomplete && !type_generic(t) && !type_has_params(t);
    return valid;
}

// A parameter of the innermost instance stands for an argument, which is contained in what is around the instance.
static bool valid_param(Nest *nest, const Type *param) {
    if (nest->types.len == 0)
        return true;
    int depth = --nest->types.len;
    Type *instance = nest->types.at[depth];
    const Types *params = instance->named.origin ? &instance->named.origin->named.params : &(Types){0};
    bool valid = true;
    for (int i = 0; i < params->len && i < instance->named.args.len; i++)
        if (params->at[i] == param)
            valid = valid_nested(nest, instance->named.args.at[i]);
    nest->types.at[depth] = instance;
    nest->types.len = depth + 1;
    return valid;
}

static bool valid_list(Nest *nest, const Types *types) {
    for (int i = 0; i < types->len; i++)
        if (!valid_nested(nest, types->at[i]))
            return false;
    return true;
}

static bool valid_fields(Nest *nest, const Fields *fields) {
    for (int i = 0; i < fields->len; i++)
        if (!valid_nested(nest, fields->at[i].type))
            return false;
    return true;
}

static bool valid_terms(Nest *nest, const Terms *terms) {
    for (int i = 0; i < terms->len; i++)
        if (!valid_nested(nest, terms->at[i].type))
            return false;
    return true;
}

static bool valid_nested(Nest *nest, Type *t) {
    t = type_unalias(t);
    switch (t->kind) {
    case T_ARRAY: return valid_nested(nest, t->array.elem);
    case T_STRUCT: return valid_fields(nest, &t->struct_.fields);
    case T_UNION: return valid_terms(nest, &t->union_.terms);
    case T_INTERFACE: return valid_list(nest, &t->iface.embeds);
    case T_NAMED: return t->named.valid || valid_named(nest, t);
    case T_TYPE_PARAM: return valid_param(nest, t);
    default: return true;
    }
}

void valid_type(Checker *c, Type *named) {
    Nest nest = {.checker = c};
    valid_nested(&nest, named);
}

// ---- interfaces that refer to themselves without a name in between ----

typedef struct Visit {
    const Type *iface;
    bool cyclic; // it is being walked
} Visit;

typedef struct Finder {
    Arena *arena;
    VEC(Visit) visits;
} Finder;

static bool reaches_itself(Finder *f, const Type *t);

static bool any_field(Finder *f, const Fields *fields) {
    for (int i = 0; i < fields->len; i++)
        if (reaches_itself(f, fields->at[i].type))
            return true;
    return false;
}

static bool method_reaches(Finder *f, const Type *iface) {
    for (int i = 0; i < iface->iface.methods.len; i++)
        if (reaches_itself(f, iface->iface.methods.at[i].type))
            return true;
    return false;
}

static bool interface_reaches(Finder *f, const Type *t) {
    if (t->iface.own.len == 0 && t->iface.embeds.len == 0)
        return false;
    for (int i = 0; i < f->visits.len; i++)
        if (f->visits.at[i].iface == t)
            return f->visits.at[i].cyclic;
    int at = f->visits.len;
    vec_push(f->arena, &f->visits, (Visit){t, true});
    if (method_reaches(f, t))
        return true;
    f->visits.at[at].cyclic = false;
    return false;
}

static bool reaches_itself(Finder *f, const Type *t) {
    t = type_unalias((Type *)(uintptr_t)t);
    switch (t->kind) {
    case T_POINTER: return reaches_itself(f, t->pointer.elem);
    case T_ARRAY: return reaches_itself(f, t->array.elem);
    case T_CHAN: return reaches_itself(f, t->chan.elem);
    case T_SLICE: return reaches_itself(f, t->slice.elem);
    case T_MAP: return reaches_itself(f, t->map.key) || reaches_itself(f, t->map.elem);
    case T_STRUCT: return any_field(f, &t->struct_.fields);
    case T_FUNC: return any_field(f, &t->func.params) || any_field(f, &t->func.results);
    case T_INTERFACE: return interface_reaches(f, t);
    default: return false;
    }
}

static int by_position(const void *a, const void *b) {
    const Node *x = *(Node *const *)a, *y = *(Node *const *)b;
    return x->start < y->start ? -1 : x->start > y->start;
}

void interface_cycles(Checker *c) {
    Finder finder = {.arena = c->arena};
    if (c->interfaces.len)
        qsort(c->interfaces.at, (size_t)c->interfaces.len, sizeof *c->interfaces.at, by_position);
    Pos inside = 0; // interfaces within interfaces are found with the outer one
    for (int i = 0; i < c->interfaces.len; i++) {
        const Node *e = c->interfaces.at[i];
        if (e->start < inside)
            continue;
        inside = e->end;
        if (!e->type || e->type->kind != T_INTERFACE || !method_reaches(&finder, e->type))
            continue;
        error_at(c, e->start,
            "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)");
        for (int k = 0; k < finder.visits.len; k++)
            finder.visits.at[k].cyclic = false; // one error for each cycle
    }
}
