// Assignability (Go specification, section "Assignability").
#include "lang/check/checker.h"

// A value of a type without name goes where it could go for each type that the parameter admits.
static bool assignable_to_param(Checker *c, Operand *x, Type *param, Str *cause) {
    Terms terms = admitted(c, param);
    for (int i = 0; i < terms.len; i++) {
        Type *to = terms.at[i].type;
        if (to && assignable(c, x, to, cause))
            continue;
        if (to)
            add_cause(c, cause, message(c, "cannot assign %t to %t (in %t)", x->type, to, param));
        return false;
    }
    return true;
}

static bool assignable_from_param(Checker *c, const Operand *x, Type *t, Str *cause) {
    Terms terms = admitted(c, x->type);
    for (int i = 0; i < terms.len; i++) {
        Operand one = *x;
        one.type = terms.at[i].type;
        if (one.type && assignable(c, &one, t, cause))
            continue;
        if (one.type)
            add_cause(c, cause, message(c, "cannot assign %t (in %t) to %t", one.type, x->type, t));
        return false;
    }
    return true;
}

// Whether x may be assigned to a variable of type t; if not, *cause may say why.
bool assignable(Checker *c, Operand *x, Type *t, Str *cause) {
    if (x->mode == MODE_INVALID || !type_valid(t))
        return true; // reported before
    Type *v = type_unalias(x->type), *spelled = t;
    t = type_unalias(t);
    if (type_identical(v, t))
        return true;
    Type *vu = type_under(v), *tu = type_under(t);
    if (type_is(vu, IS_UNTYPED)) {
        Const *value;
        Refusal refusal;
        return implicit_type(c, x, t, &value, &refusal) != NULL;
    }
    if (type_identical(vu, tu) && (!type_named(v) || !type_named(t)))
        return true;
    if (tu->kind == T_INTERFACE || is_interface_pointer(tu)) {
        if (implements(c, v, t, cause))
            return true;
        if (!is_param(v))
            return false;
        if (cause)
            *cause = (Str){0};
    }
    if (vu->kind == T_INTERFACE && implements(c, t, v, NULL)) {
        if (cause)
            *cause = STR("need type assertion");
        return false;
    }
    if (vu->kind == T_CHAN && vu->chan.dir == CHAN_BOTH && tu->kind == T_CHAN &&
        type_identical(vu->chan.elem, tu->chan.elem))
        return !type_named(v) || !type_named(t);
    if (is_param(t) && !type_named(v))
        return assignable_to_param(c, x, t, cause);
    return is_param(v) && !type_named(t) && assignable_from_param(c, x, spelled, cause);
}
