// Implicit conversions, of untyped operands to the type their place asks for, and x.(T).
#include "lang/check/checker.h"

// ---- representation of constants ----

static Refusal representation(Checker *c, const Operand *x, Type *basic, Const **value) {
    *value = x->value;
    if (const_represent(c->arena, x->value, basic->kind, value))
        return ALLOWED;
    if (!type_is(x->type, IS_NUMERIC) || !type_is(basic, IS_NUMERIC))
        return REFUSED;
    return !type_is(x->type, IS_INTEGER) && type_is(basic, IS_INTEGER) ? TRUNCATED : OVERFLOWS;
}

static void invalid_conversion(Checker *c, Refusal refusal, const Operand *x, Type *t) {
    static const char *const formats[] = {[ALLOWED] = "",
        [REFUSED] = "cannot convert %o to type %t",
        [TRUNCATED] = "%o truncated to %t",
        [OVERFLOWS] = "%o overflows %t"};
    error_at(c, operand_pos(x), formats[refusal], x, t);
}

bool represent(Checker *c, Operand *x, Type *basic) {
    Const *value;
    Refusal refusal = representation(c, x, basic, &value);
    if (refusal == ALLOWED) {
        x->value = value;
        return true;
    }
    invalid_conversion(c, refusal, x, basic);
    x->mode = MODE_INVALID;
    return false;
}

// ---- untyped operands ----

Type *larger_untyped(Type *x, Type *y) {
    if (x->kind == y->kind)
        return x;
    if (!type_is(x, IS_NUMERIC) || !type_is(y, IS_NUMERIC))
        return NULL;
    return x->kind > y->kind ? x : y;
}

static Type *implicit_basic(Checker *c, Operand *x, Type *t, Type *basic, Const **value, Refusal *refusal) {
    if (x->mode == MODE_CONST) {
        *refusal = representation(c, x, basic, value);
        return *refusal == ALLOWED ? t : NULL;
    }
    // Untyped values that are no constants: comparisons, and shifts whose type is to come.
    bool fits = x->type->kind == T_UNTYPED_BOOL ? type_is(basic, IS_BOOLEAN)
                : type_is(x->type, IS_NUMERIC)  ? type_is(basic, IS_NUMERIC)
                                                : x->type->kind == T_UNTYPED_STRING && type_is(basic, IS_STRING);
    *refusal = fits ? ALLOWED : REFUSED;
    return fits ? t : NULL;
}

// Each type that the parameter admits must be one that x can be given.
static bool implicit_param(Checker *c, Operand *x, Type *param) {
    Terms terms = admitted(c, param);
    for (int i = 0; i < terms.len; i++) {
        Const *value;
        Refusal refusal;
        Type *u = term_under(&terms, i);
        if (!u || !implicit_type(c, x, u, &value, &refusal))
            return false;
    }
    return true;
}

// The type x gets where t is expected; NULL, with *refusal, when that cannot be. *value: a constant's, if it changes.
Type *implicit_type(Checker *c, Operand *x, Type *t, Const **value, Refusal *refusal) {
    *value = NULL;
    *refusal = ALLOWED;
    if (x->mode == MODE_INVALID || !type_is(x->type, IS_UNTYPED) || !type_valid(t))
        return x->type;
    Type *result = NULL, *u = type_under(t);
    if (type_is(t, IS_UNTYPED))
        result = larger_untyped(x->type, u);
    else if (x->mode == MODE_NIL)
        result = type_has_nil(t) ? t : NULL;
    else if (u->kind < T_ARRAY)
        return implicit_basic(c, x, t, u, value, refusal);
    else if (u->kind == T_TYPE_PARAM)
        result = implicit_param(c, x, u) ? t : NULL;
    else if (u->kind == T_INTERFACE) {
        iface_complete(u);
        bool empty = u->iface.methods.len == 0 && type_set(u)->all && !type_set(u)->comparable;
        result = empty ? type_default(c->u, x->type) : NULL; // dynamic types are never untyped
    }
    if (!result)
        *refusal = REFUSED;
    return result;
}

void convert_untyped(Checker *c, Operand *x, Type *t) {
    Const *value;
    Refusal refusal;
    Type *type = implicit_type(c, x, t, &value, &refusal);
    if (!type) {
        invalid_conversion(c, refusal, x, type_under(t));
        x->mode = MODE_INVALID;
        return;
    }
    if (value) {
        x->value = value;
        if (x->expr && x->expr->untyped)
            x->expr->value = value;
    }
    if (type != x->type) {
        x->type = type;
        update_type(c, x->expr, type, false);
    }
}

// ---- x.(T) ----

void type_assertion(Checker *c, Node *e, Operand *x, Type *t, bool type_switch) {
    Str cause = {0};
    if (type_is_kind(t, T_INTERFACE) || is_param(t) || !missing_method(c, t, x->type, false, &cause))
        return;
    if (type_switch)
        error_at(c, e->start, "impossible type switch case: %e\n\t%o cannot have dynamic type %t %S", e, x, t, cause);
    else
        error_at(c, e->start, "impossible type assertion: %e\n\t%t does not implement %t %S", e, t, x->type, cause);
}
