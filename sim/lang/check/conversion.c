// T(x) (Go specification, section "Conversions").
#include "lang/check/checker.h"

static bool bytes_or_runes(Type *t) {
    Type *u = type_under(t);
    if (u->kind != T_SLICE)
        return false;
    TypeKind elem = type_under(u->slice.elem)->kind;
    return elem == T_UINT8 || elem == T_INT32;
}

static bool pointer_or_uintptr(const Type *u) {
    return u->kind == T_POINTER || u->kind == T_UINTPTR;
}

static bool slice_to_array(Checker *c, Type *v, Type *t, Str *cause) {
    if (v->kind != T_SLICE)
        return false;
    bool pointer = t->kind == T_POINTER;
    if (pointer)
        t = type_under(t->pointer.elem);
    if (t->kind != T_ARRAY || !type_identical(v->slice.elem, t->array.elem))
        return false;
    if (version_allows(c, pointer ? 17 : 20))
        return true;
    if (cause)
        *cause = pointer ? STR("conversion of slice to array pointer requires go1.17 or later")
                         : STR("conversion of slice to array requires go1.20 or later");
    return false;
}

static bool numeric_conversion(Type *v, Type *t) {
    return (type_is(v, IS_INTEGER | IS_FLOAT) && type_is(t, IS_INTEGER | IS_FLOAT)) ||
           (type_is(v, IS_COMPLEX) && type_is(t, IS_COMPLEX));
}

static bool string_conversion(Type *v, Type *t) {
    return ((type_is(v, IS_INTEGER) || bytes_or_runes(v)) && type_is(t, IS_STRING)) ||
           (type_is(v, IS_STRING) && bytes_or_runes(t));
}

static bool unsafe_conversion(const Type *v, const Type *t) {
    return (pointer_or_uintptr(v) && t->kind == T_UNSAFE_POINTER) ||
           (v->kind == T_UNSAFE_POINTER && pointer_or_uintptr(t));
}

static bool same_targets(const Type *v, const Type *t) {
    return v->kind == T_POINTER && t->kind == T_POINTER &&
           type_identical_untagged(type_under(v->pointer.elem), type_under(t->pointer.elem));
}

static bool convertible(Checker *c, Operand *x, Type *t, Str *cause);

// Each type that t admits must be one that x, of type v, converts to. from: the parameter that admits v, or NULL.
static bool convertible_to_param(Checker *c, const Operand *x, const Type *from, Type *t, Str *cause) {
    Terms terms = admitted(c, t);
    for (int i = 0; i < terms.len; i++) {
        Operand one = *x;
        Type *to = terms.at[i].type;
        if (to && convertible(c, &one, to, cause))
            continue;
        if (to && from)
            add_cause(c, cause, message(c, "cannot convert %t (in %t) to type %t (in %t)", x->type, from, to, t));
        else if (to)
            add_cause(c, cause, message(c, "cannot convert %t to type %t (in %t)", x->type, to, t));
        return false;
    }
    return true;
}

static bool convertible_from_param(Checker *c, const Operand *x, Type *t, Str *cause) {
    Terms terms = admitted(c, x->type);
    for (int i = 0; i < terms.len; i++) {
        Operand one = *x;
        if (!terms.at[i].type)
            return false;
        one.type = terms.at[i].type;
        if (is_param(t)) {
            if (!convertible_to_param(c, &one, x->type, type_unalias(t), cause))
                return false;
        } else if (!convertible(c, &one, t, cause)) {
            add_cause(c, cause, message(c, "cannot convert %t (in %t) to type %t", one.type, x->type, t));
            return false;
        }
    }
    return true;
}

static bool convertible(Checker *c, Operand *x, Type *t, Str *cause) {
    if (assignable(c, x, t, cause))
        return true;
    Type *v = type_under(x->type), *u = type_under(t);
    if (type_identical_untagged(v, u) || same_targets(type_unalias(x->type), type_unalias(t)) ||
        numeric_conversion(v, u) || string_conversion(v, u) || unsafe_conversion(v, u) ||
        slice_to_array(c, v, u, cause))
        return true;
    if (is_param(x->type))
        return convertible_from_param(c, x, t, cause);
    return is_param(t) && convertible_to_param(c, x, NULL, type_unalias(t), cause);
}

// An integer constant becomes the string of its code point.
static Const *rune_string(Checker *c, const Const *value) {
    enum { LAST_RUNE = 0x10ffff, REPLACEMENT = 0xfffd };
    uint64_t rune;
    Buf out = {0};
    if (!const_to_uint64(value, &rune) || rune > LAST_RUNE)
        rune = REPLACEMENT;
    buf_rune(&out, (int32_t)rune);
    Const *text = const_string(c->arena, str_copy(c->arena, buf_view(&out)));
    buf_free(&out);
    return text;
}

static bool constant_conversion(Checker *c, const Operand *x, Type *t, Const **value) {
    Type *u = type_under(t);
    if (const_represent(c->arena, x->value, u->kind, value))
        return true;
    if (!type_is(x->type, IS_INTEGER) || !type_is(u, IS_STRING))
        return false;
    *value = rune_string(c, x->value);
    return true;
}

// Each type of the parameter must represent the constant; the result is none.
static bool constant_to_param(Checker *c, Operand *x, Type *param, Str *cause) {
    Terms terms = admitted(c, param);
    for (int i = 0; i < terms.len; i++) {
        Type *u = term_under(&terms, i);
        Const *value;
        if (!u) {
            *cause = message(c, "%t does not contain specific types", param);
            return false;
        }
        if ((type_is(x->type, IS_STRING) && bytes_or_runes(u)) ||
            (type_is(u, IS_CONSTANT) && constant_conversion(c, x, u, &value)))
            continue;
        *cause = type_is(x->type, IS_INTEGER) && type_is(u, IS_INTEGER)
                     ? message(c, "constant %S overflows %t (in %t)", const_text(c->arena, x->value), u, param)
                     : message(c, "cannot convert %o to type %t (in %t)", x, u, param);
        return false;
    }
    return true;
}

// The type that the nodes of an untyped argument get.
static Type *final_type(Checker *c, const Operand *x, Type *t, bool constant) {
    if (x->type->kind == T_UNTYPED_NIL)
        return t;
    bool constant_type = type_is(t, IS_CONSTANT);
    if (type_is_kind(t, T_INTERFACE) || (constant && !constant_type))
        return type_default(c->u, x->type);
    if (x->mode == MODE_CONST && type_is(x->type, IS_INTEGER) && all_are(t, IS_STRING))
        return x->type;
    return t;
}

void check_conversion(Checker *c, Operand *x, Type *t) {
    bool constant = x->mode == MODE_CONST, ok;
    Str cause = {0};
    if (constant && type_is(t, IS_CONSTANT)) {
        ok = constant_conversion(c, x, t, &x->value);
        if (!ok && type_is(x->type, IS_INTEGER) && type_is(t, IS_INTEGER)) {
            error_at(c, operand_pos(x), "constant %S overflows %t", const_text(c->arena, x->value), t);
            x->mode = MODE_INVALID;
            return;
        }
    } else if (constant && is_param(t)) {
        ok = constant_to_param(c, x, t, &cause);
        x->mode = MODE_VALUE;
    } else {
        ok = convertible(c, x, t, &cause);
        if (ok)
            x->mode = MODE_VALUE;
    }
    if (!ok) {
        if (cause.len)
            error_at(c, operand_pos(x), "cannot convert %o to type %t: %S", x, t, cause);
        else
            error_at(c, operand_pos(x), "cannot convert %o to type %t", x, t);
        x->mode = MODE_INVALID;
        return;
    }
    if (type_is(x->type, IS_UNTYPED)) {
        Type *final = final_type(c, x, t, constant);
        update_type(c, x->expr, final, true);
    }
    x->type = t;
}
