// Operands whose type is a type parameter: what the rules ask must hold for each type that the parameter admits.
#include "lang/check/checker.h"

bool is_param(const Type *t) {
    return type_unalias((Type *)(uintptr_t)t)->kind == T_TYPE_PARAM;
}

bool is_generic_func(const Type *t) {
    return t->kind == T_FUNC && t->func.type_params.len > 0;
}

Terms admitted(Checker *c, Type *t) {
    Terms terms = {0};
    if (!is_param(t)) {
        vec_push(c->arena, &terms, (Term){t, false});
        return terms;
    }
    const TypeSet *set = type_set(t);
    for (int i = 0; i < set->terms.len; i++)
        vec_push(c->arena, &terms, set->terms.at[i]);
    if (terms.len == 0)
        vec_push(c->arena, &terms, (Term){NULL, false});
    return terms;
}

Type *term_under(const Terms *terms, int i) {
    return terms->at[i].type ? type_under(terms->at[i].type) : NULL;
}

bool all_are(Type *t, unsigned properties) {
    if (!is_param(t))
        return type_is(t, properties);
    const TypeSet *set = type_set(t);
    for (int i = 0; i < set->terms.len; i++)
        if (!type_is(set->terms.at[i].type, properties))
            return false;
    return set->terms.len > 0;
}

// A parameter that no type satisfies.
bool is_empty_param(Type *t) {
    return is_param(t) && !type_set(t)->all && type_set(t)->terms.len == 0;
}

// What x points to; of all a type parameter's pointers the same. NULL after an error.
Type *pointer_base(Checker *c, const Operand *x) {
    Terms terms = admitted(c, x->type);
    Type *base = NULL;
    for (int i = 0; i < terms.len; i++) {
        const Type *u = term_under(&terms, i);
        if (!u || u->kind != T_POINTER) {
            error_at(c, operand_pos(x), "invalid operation: cannot indirect %o", x);
            return NULL;
        }
        if (base && !type_identical(base, u->pointer.elem)) {
            error_at(c, operand_pos(x), "invalid operation: pointers of %o must have identical base types", x);
            return NULL;
        }
        base = u->pointer.elem;
    }
    return base;
}

// ---- x[i] ----

// What an index into a value of underlying type u gives. False: there are none.
static bool index_under(Checker *c, Type *u, bool variable, Indexed *to) {
    *to = (Indexed){.length = -1, .mode = MODE_VAR};
    if (!u)
        return false;
    if (u->kind == T_POINTER && type_is_kind(u->pointer.elem, T_ARRAY)) {
        u = type_under(u->pointer.elem);
        variable = true;
    }
    switch (u->kind) {
    case T_STRING:
    case T_UNTYPED_STRING:
        to->elem = c->u->byte;
        to->mode = MODE_VALUE; // never a constant, even of constants
        return true;
    case T_ARRAY:
        to->elem = u->array.elem;
        to->length = u->array.len;
        to->mode = variable ? MODE_VAR : MODE_VALUE;
        return true;
    case T_SLICE: to->elem = u->slice.elem; return true;
    case T_MAP:
        to->elem = u->map.elem;
        to->key = u->map.key;
        return true;
    default: return false;
    }
}

static bool same_key(const Type *a, const Type *b) {
    return a && b ? type_identical(a, b) : a == b;
}

// A type parameter's types must have the same elements, and either all or none are maps with the same keys.
bool index_type(Checker *c, const Operand *x, Indexed *all) {
    Terms terms = admitted(c, x->type);
    for (int i = 0; i < terms.len; i++) {
        Indexed one;
        if (!index_under(c, term_under(&terms, i), x->mode == MODE_VAR, &one))
            return false;
        if (i == 0) {
            *all = one;
            continue;
        }
        if (!same_key(all->key, one.key) || !type_identical(all->elem, one.elem))
            return false;
        if (one.mode == MODE_VALUE)
            all->mode = MODE_VALUE;
        if (one.length >= 0 && one.length < all->length)
            all->length = one.length;
    }
    return true;
}
