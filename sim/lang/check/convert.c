// Conversions, explicit and implicit: of untyped operands to the type their place asks for, T(x), x.(T).
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

static Type *larger_untyped(Type *x, Type *y) {
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
    else if (u->kind == T_INTERFACE) {
        iface_complete(u);
        result = u->iface.methods.len == 0 ? type_default(c->u, x->type) : NULL; // dynamic types are never untyped
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

// ---- T(x) ----

static bool bytes_or_runes(Type *t) {
    Type *u = type_under(t);
    if (u->kind != T_SLICE)
        return false;
    TypeKind elem = type_under(u->slice.elem)->kind;
    return elem == T_UINT8 || elem == T_INT32;
}

static bool pointer_or_uintptr(Type *u) {
    return u->kind == T_POINTER || u->kind == T_UINTPTR;
}

static bool slice_to_array(Type *v, Type *t) {
    if (v->kind != T_SLICE)
        return false;
    if (t->kind == T_POINTER)
        t = type_under(t->pointer.elem);
    return t->kind == T_ARRAY && type_identical(v->slice.elem, t->array.elem);
}

static bool convertible(Checker *c, Operand *x, Type *t, Str *cause) {
    if (assignable(c, x, t, cause))
        return true;
    Type *v = type_unalias(x->type), *vu = type_under(v), *tu = type_under(t);
    Type *plain = type_unalias(t);
    if (type_identical_untagged(vu, tu))
        return true;
    if (v->kind == T_POINTER && plain->kind == T_POINTER &&
        type_identical_untagged(type_under(v->pointer.elem), type_under(plain->pointer.elem)))
        return true;
    if (type_is(vu, IS_INTEGER | IS_FLOAT) && type_is(tu, IS_INTEGER | IS_FLOAT))
        return true;
    if (type_is(vu, IS_COMPLEX) && type_is(tu, IS_COMPLEX))
        return true;
    if ((type_is(vu, IS_INTEGER) || bytes_or_runes(vu)) && type_is(tu, IS_STRING))
        return true;
    if (type_is(vu, IS_STRING) && bytes_or_runes(tu))
        return true;
    if ((pointer_or_uintptr(vu) && tu->kind == T_UNSAFE_POINTER) ||
        (vu->kind == T_UNSAFE_POINTER && pointer_or_uintptr(tu)))
        return true;
    return slice_to_array(vu, tu);
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

static bool constant_conversion(Checker *c, Operand *x, Type *t) {
    Type *u = type_under(t);
    if (const_represent(c->arena, x->value, u->kind, &x->value))
        return true;
    if (!type_is(x->type, IS_INTEGER) || !type_is(u, IS_STRING))
        return false;
    x->value = rune_string(c, x->value);
    return true;
}

// The type that the nodes of an untyped argument get.
static Type *final_type(Checker *c, const Operand *x, Type *t, bool constant) {
    if (x->type->kind == T_UNTYPED_NIL)
        return t;
    bool constant_type = type_is(t, IS_CONSTANT);
    if (type_is_kind(t, T_INTERFACE) || (constant && !constant_type))
        return type_default(c->u, x->type);
    if (x->mode == MODE_CONST && type_is(x->type, IS_INTEGER) && type_is(t, IS_STRING))
        return x->type;
    return t;
}

void check_conversion(Checker *c, Operand *x, Type *t) {
    bool constant = x->mode == MODE_CONST, ok;
    Str cause = {0};
    if (constant && type_is(t, IS_CONSTANT)) {
        ok = constant_conversion(c, x, t);
        if (!ok && type_is(x->type, IS_INTEGER) && type_is(t, IS_INTEGER)) {
            error_at(c, operand_pos(x), "constant %S overflows %t", const_text(c->arena, x->value), t);
            x->mode = MODE_INVALID;
            return;
        }
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

// ---- x.(T) ----

void type_assertion(Checker *c, Node *e, Operand *x, Type *t, bool type_switch) {
    Str cause = {0};
    if (type_is_kind(t, T_INTERFACE) || !missing_method(c, t, x->type, false, &cause))
        return;
    if (type_switch)
        error_at(c, e->start, "impossible type switch case: %e\n\t%o cannot have dynamic type %t %S", e, x, t, cause);
    else
        error_at(c, e->start, "impossible type assertion: %e\n\t%t does not implement %t %S", e, t, x->type, cause);
}
