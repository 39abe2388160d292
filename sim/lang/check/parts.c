// The types that a type is made of, as its literal or its list of arguments has them.
#include "lang/check/instance.h"

static bool all_types(const Types *types, TypeTest holds, void *context) {
    for (int i = 0; i < types->len; i++)
        if (!holds(context, types->at[i]))
            return false;
    return true;
}

static bool all_fields(const Fields *fields, TypeTest holds, void *context) {
    for (int i = 0; i < fields->len; i++)
        if (!holds(context, fields->at[i].type))
            return false;
    return true;
}

static bool all_terms(const Terms *terms, TypeTest holds, void *context) {
    for (int i = 0; i < terms->len; i++)
        if (!holds(context, terms->at[i].type))
            return false;
    return true;
}

static bool all_methods(const Methods *methods, TypeTest holds, void *context) {
    for (int i = 0; i < methods->len; i++)
        if (!holds(context, methods->at[i].type))
            return false;
    return true;
}

const Types *instance_outer_args(const Type *t) {
    return t->named.outer && t->named.outer_args.len == 0 ? &t->named.outer->type_params : &t->named.outer_args;
}

bool type_parts_all(const Type *t, TypeTest holds, void *context) {
    switch (t->kind) {
    case T_ARRAY: return holds(context, t->array.elem);
    case T_SLICE: return holds(context, t->slice.elem);
    case T_POINTER: return holds(context, t->pointer.elem);
    case T_CHAN: return holds(context, t->chan.elem);
    case T_MAP: return holds(context, t->map.key) && holds(context, t->map.elem);
    case T_STRUCT: return all_fields(&t->struct_.fields, holds, context);
    case T_FUNC: return all_fields(&t->func.params, holds, context) && all_fields(&t->func.results, holds, context);
    case T_INTERFACE: return all_methods(&t->iface.own, holds, context) && all_types(&t->iface.embeds, holds, context);
    case T_TUPLE: return all_types(&t->tuple.types, holds, context);
    case T_UNION: return all_terms(&t->union_.terms, holds, context);
    case T_NAMED: return all_types(&t->named.args, holds, context) && all_types(instance_outer_args(t), holds, context);
    case T_ALIAS: return holds(context, t->alias.rhs);
    default: return true;
    }
}

static bool lacks_params(void *context, Type *t) {
    (void)context;
    return !type_has_params(t);
}

bool type_has_params(const Type *t) {
    if (t->kind == T_NAMED && t->named.origin)
        return t->named.open;
    return t->kind == T_TYPE_PARAM || !type_parts_all(t, lacks_params, NULL);
}

enum { HEAVIEST = 1000 };

static bool add_weight(void *context, Type *t) {
    int *sum = context;
    *sum += type_weight(t);
    return *sum <= HEAVIEST;
}

int type_weight(const Type *t) {
    int sum = 1;
    if (t->kind == T_NAMED && t->named.weight)
        return t->named.weight;
    type_parts_all(t, add_weight, &sum);
    return sum;
}

bool type_too_heavy(const Type *t) {
    return type_weight(t) > HEAVIEST;
}
