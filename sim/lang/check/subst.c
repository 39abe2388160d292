// Types with their parameters replaced by arguments. What named types are underneath is left to when it is asked for (instance.c),
// so that types which refer to themselves come to an end.
#include "lang/check/generic.h"
#include "lang/check/instance.h"

static Type *argument(const Subst *s, Type *param) {
    for (int i = 0; i < s->params->len; i++)
        if (s->params->at[i] == param)
            return s->args->at[i];
    return param;
}

static Type *alike(const Subst *s, const Type *t) {
    Type *copy = instance_new_type(s->universe->instances, t->kind);
    copy->complete = true;
    return copy;
}

// False: there is nothing to replace, and *to is empty.
static bool subst_types(const Subst *s, const Types *from, Types *to) {
    Arena *a = instance_arena(s->universe->instances);
    bool changed = false;
    for (int i = 0; i < from->len; i++) {
        Type *t = type_subst(s, from->at[i]);
        changed = changed || t != from->at[i];
        vec_push(a, to, t);
    }
    if (!changed)
        *to = (Types){0};
    return changed;
}

static bool subst_fields(const Subst *s, const Fields *from, Fields *to) {
    Arena *a = instance_arena(s->universe->instances);
    bool changed = false;
    for (int i = 0; i < from->len; i++) {
        Field f = from->at[i];
        f.type = type_subst(s, f.type);
        changed = changed || f.type != from->at[i].type;
        vec_push(a, to, f);
    }
    if (!changed)
        *to = *from;
    return changed;
}

static Type *subst_elem(const Subst *s, Type *t, Type *elem) {
    Type *new_elem = type_subst(s, elem);
    if (new_elem == elem)
        return t;
    Type *copy = alike(s, t);
    switch (t->kind) {
    case T_ARRAY:
        copy->array.elem = new_elem;
        copy->array.len = t->array.len;
        break;
    case T_CHAN:
        copy->chan.elem = new_elem;
        copy->chan.dir = t->chan.dir;
        break;
    case T_POINTER: copy->pointer.elem = new_elem; break;
    default: copy->slice.elem = new_elem;
    }
    return copy;
}

static Type *subst_map(const Subst *s, Type *t) {
    Type *key = type_subst(s, t->map.key), *elem = type_subst(s, t->map.elem);
    if (key == t->map.key && elem == t->map.elem)
        return t;
    Type *copy = alike(s, t);
    copy->map.key = key;
    copy->map.elem = elem;
    return copy;
}

static Type *subst_struct(const Subst *s, Type *t) {
    Fields fields = {0};
    if (!subst_fields(s, &t->struct_.fields, &fields))
        return t;
    Type *copy = alike(s, t);
    copy->struct_.fields = fields;
    return copy;
}

// A generic function's own parameters stay.
static Type *subst_func(const Subst *s, Type *t) {
    Fields params = {0}, results = {0};
    bool changed = subst_fields(s, &t->func.params, &params);
    if (!subst_fields(s, &t->func.results, &results) && !changed)
        return t;
    Type *copy = alike(s, t);
    copy->func.params = params;
    copy->func.results = results;
    copy->func.variadic = t->func.variadic;
    copy->func.type_params = t->func.type_params;
    return copy;
}

static Type *subst_tuple(const Subst *s, Type *t) {
    Types types = {0};
    if (!subst_types(s, &t->tuple.types, &types))
        return t;
    Type *copy = alike(s, t);
    Fields *fields = ARENA_NEW(instance_arena(s->universe->instances), Fields);
    if (t->tuple.fields)
        subst_fields(s, t->tuple.fields, fields);
    copy->tuple.types = types;
    copy->tuple.fields = t->tuple.fields ? fields : NULL;
    return copy;
}

static Type *subst_union(const Subst *s, Type *t) {
    Arena *a = instance_arena(s->universe->instances);
    Terms terms = {0};
    bool changed = false;
    for (int i = 0; i < t->union_.terms.len; i++) {
        Term term = t->union_.terms.at[i];
        term.type = type_subst(s, term.type);
        changed = changed || term.type != t->union_.terms.at[i].type;
        vec_push(a, &terms, term);
    }
    if (!changed)
        return t;
    Type *copy = alike(s, t);
    copy->union_.terms = terms;
    return copy;
}

static bool subst_methods(const Subst *s, const Methods *from, Methods *to) {
    Arena *a = instance_arena(s->universe->instances);
    bool changed = false;
    for (int i = 0; i < from->len; i++) {
        Method m = from->at[i];
        m.type = type_subst(s, m.type);
        changed = changed || m.type != from->at[i].type;
        vec_push(a, to, m);
    }
    if (!changed)
        *to = *from;
    return changed;
}

// What is written in it is replaced; what follows from that is worked out again, when it is asked for.
static Type *subst_interface(const Subst *s, Type *t) {
    Methods own = {0};
    Types embeds = {0};
    bool methods = subst_methods(s, &t->iface.own, &own), types = subst_types(s, &t->iface.embeds, &embeds);
    if ((!methods && !types) || !t->iface.declared)
        return t;
    Type *copy = alike(s, t);
    copy->complete = false;
    copy->iface.own = own;
    copy->iface.embeds = types ? embeds : t->iface.embeds;
    for (int i = 0; i < t->iface.embed_pos.len; i++)
        vec_push(instance_arena(s->universe->instances), &copy->iface.embed_pos, t->iface.embed_pos.at[i]);
    copy->iface.arena = instance_arena(s->universe->instances);
    copy->iface.declared = true;
    copy->iface.implicit = t->iface.implicit;
    return copy;
}

static Type *subst_named(const Subst *s, Type *t) {
    Type *origin = t->named.origin ? t->named.origin : t;
    const Types *outer = instance_outer_args(t);
    Types args = {0}, new_outer = {0};
    if (type_generic(t) || (!t->named.origin && !t->named.outer))
        return t;
    if (t->named.args.len != origin->named.params.len)
        return s->universe->basic[T_INVALID]; // reported where it is written
    bool own = subst_types(s, &t->named.args, &args), around = subst_types(s, outer, &new_outer);
    if (!own && !around)
        return t;
    return instance_local(s->universe, origin, around ? &new_outer : outer, own ? &args : &t->named.args);
}

static Type *subst_alias(const Subst *s, Type *t) {
    Type *rhs = type_subst(s, t->alias.rhs);
    return rhs == t->alias.rhs ? t : rhs;
}

Type *type_subst(const Subst *s, Type *t) {
    switch (t->kind) {
    case T_TYPE_PARAM: return argument(s, t);
    case T_ARRAY: return subst_elem(s, t, t->array.elem);
    case T_SLICE: return subst_elem(s, t, t->slice.elem);
    case T_POINTER: return subst_elem(s, t, t->pointer.elem);
    case T_CHAN: return subst_elem(s, t, t->chan.elem);
    case T_MAP: return subst_map(s, t);
    case T_STRUCT: return subst_struct(s, t);
    case T_FUNC: return subst_func(s, t);
    case T_INTERFACE: return subst_interface(s, t);
    case T_TUPLE: return subst_tuple(s, t);
    case T_UNION: return subst_union(s, t);
    case T_NAMED: return subst_named(s, t);
    case T_ALIAS: return subst_alias(s, t);
    default: return t;
    }
}
