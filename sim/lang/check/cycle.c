// Declarations, and interfaces without a name, that refer to themselves.
#include <stdlib.h>

#include "lang/check/checker.h"

// Generic types can lead through those of other packages.
static Str qualified(Checker *c, const Object *obj) {
    Buf name = {0};
    package_write_prefix(&name, obj->pkg, c->pkg);
    buf_str(&name, obj->name);
    Str text = str_copy(c->arena, buf_view(&name));
    buf_free(&name);
    return text;
}

void cycle_error(Checker *c, Object *const *cycle, int n, int start) {
    const Object *obj = cycle[start];
    bool type = obj->kind == OBJ_TYPE;
    if (n == 1) {
        error_at(c, obj->pos,
            type ? "invalid recursive type: %S refers to itself" : "invalid cycle in declaration: %S refers to itself",
            qualified(c, obj));
        return;
    }
    Report r = {0};
    report_add(
        c, &r, obj->pos, type ? "invalid recursive type %S" : "invalid cycle in declaration of %S", qualified(c, obj));
    for (int i = 0; i < n; i++) {
        report_add(c, &r, obj->pos, "%S refers to", qualified(c, obj));
        obj = cycle[(start + i + 1) % n];
    }
    report_add(c, &r, obj->pos, "%S", qualified(c, obj));
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
