// Types that contain themselves, so that no value of theirs could ever end.
#include "lang/check/checker.h"

// ---- whether there can be one: each declaration is looked into once ----

// What a type contains are the named types in its literal, not behind pointers and the like, and of an instance those of the arguments
// whose parameters the generic type contains: held. False: it may contain itself, or that is not known yet.
static bool settle(Checker *c, Type *t, Types *held);

static bool holds(const Types *held, const Type *param) {
    for (int i = 0; i < held->len; i++)
        if (held->at[i] == param)
            return true;
    return false;
}

static bool settle_declaration(Checker *c, Type *t) {
    if (t->named.valid || (t->complete && t->named.obj->pkg != c->pkg && t->named.params.len == 0))
        return true;
    if (t->named.settling || !t->named.rhs || (t->named.underlying && !type_valid(t->named.underlying)))
        return false;
    Types held = {0};
    t->named.settling = true;
    t->named.valid = settle(c, t->named.rhs, &held);
    t->named.settling = false;
    t->named.held = held;
    return t->named.valid;
}

static bool settle_named(Checker *c, Type *t, Types *held) {
    Type *origin = t->named.origin ? t->named.origin : t;
    if (!settle_declaration(c, origin))
        return false;
    for (int i = 0; i < t->named.args.len && i < origin->named.params.len; i++)
        if (holds(&origin->named.held, origin->named.params.at[i]) && !settle(c, t->named.args.at[i], held))
            return false;
    return true;
}

static bool settle_all(Checker *c, const Types *types, Types *held) {
    for (int i = 0; i < types->len; i++)
        if (!settle(c, types->at[i], held))
            return false;
    return true;
}

static bool settle_fields(Checker *c, const Fields *fields, Types *held) {
    for (int i = 0; i < fields->len; i++)
        if (!settle(c, fields->at[i].type, held))
            return false;
    return true;
}

static bool settle_terms(Checker *c, const Terms *terms, Types *held) {
    for (int i = 0; i < terms->len; i++)
        if (!settle(c, terms->at[i].type, held))
            return false;
    return true;
}

static bool settle(Checker *c, Type *t, Types *held) {
    t = type_unalias(t);
    switch (t->kind) {
    case T_ARRAY: return settle(c, t->array.elem, held);
    case T_STRUCT: return settle_fields(c, &t->struct_.fields, held);
    case T_UNION: return settle_terms(c, &t->union_.terms, held);
    case T_INTERFACE: return settle_all(c, &t->iface.embeds, held);
    case T_NAMED: return settle_named(c, t, held);
    case T_TYPE_PARAM:
        if (!holds(held, t))
            vec_push(c->arena, held, t);
        return true;
    default: return true;
    }
}

static bool is_settled(const Type *t) {
    return t->named.valid && t->named.params.len == 0;
}

// ---- the cycle, in the order Go's compiler finds it ----

enum { MOST_STEPS = 100000 }; // generic types can double the way with every step

// nest: the named types that contain each other, outermost first, and whose instances the type parameters within belong to.
// path: all types that were looked into to get here, those of the nest among them.
typedef struct Nest {
    Checker *checker;
    Types types, path;
    int steps;
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
    if (!origin->named.rhs || nest->steps++ >= MOST_STEPS)
        return true;
    vec_push(a, &nest->types, t);
    vec_push(a, &nest->path, t);
    bool valid = valid_nested(nest, origin->named.rhs);
    nest->types.len--;
    nest->path.len--;
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
    case T_NAMED: return is_settled(t) || valid_named(nest, t);
    case T_TYPE_PARAM: return valid_param(nest, t);
    default: return true;
    }
}

// Without a cycle among the generic types there is none among their instances.
void valid_type(Checker *c, Type *named) {
    Nest nest = {.checker = c};
    Types held = {0};
    if (!settle(c, named, &held))
        valid_nested(&nest, named);
    if (nest.steps > MOST_STEPS)
        error_at(c, named->named.obj->pos, "type %t has too many parts to say whether it contains itself", named);
}
