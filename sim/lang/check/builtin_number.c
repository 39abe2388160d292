// The builtin functions of numbers: min, max, complex, real, imag.
#include "lang/check/checker.h"

bool builtin_min_max(Checker *c, Operand *x, Node *call, Operands *args, Builtin which) {
    const char *name = which == BUILTIN_MAX ? "max" : "min";
    version_check(c, call->call.fun->start, 21, message(c, "built-in %s", name));
    for (int i = 0; i < args->len; i++) {
        Operand *a = &args->at[i];
        if (!all_are(a->type, IS_ORDERED)) {
            error_at(c, operand_pos(a), "invalid argument: %o cannot be ordered", a);
            return false;
        }
        if (i == 0)
            continue;
        match_types(c, x, a);
        if (x->mode == MODE_INVALID)
            return false;
        if (!type_identical(x->type, a->type)) {
            error_at(c, operand_pos(a), "invalid argument: mismatched types %t (previous argument) and %t (type of %e)",
                x->type, a->type, a->expr);
            return false;
        }
        if (x->mode != MODE_CONST || a->mode != MODE_CONST)
            x->mode = MODE_VALUE;
        else if (const_compare(which == BUILTIN_MAX ? OP_GTR : OP_LSS, a->value, x->value))
            *x = *a;
    }
    if (x->mode != MODE_CONST) {
        x->mode = MODE_VALUE;
        assignment(c, x, c->u->empty, message(c, "argument to built-in %s", name)); // no value stays untyped
        if (x->mode == MODE_INVALID)
            return false;
    }
    for (int i = 0; i < args->len; i++)
        update_type(c, args->at[i].expr, x->type, true);
    return true;
}

static void to_untyped_float(Checker *c, Operand *x) {
    if (type_is(x->type, IS_NUMERIC) && const_sign(const_imag(c->arena, x->value)) == 0)
        x->type = c->u->basic[T_UNTYPED_FLOAT];
}

static void match_complex_parts(Checker *c, Operand *x, Operand *y) {
    bool ux = type_is(x->type, IS_UNTYPED), uy = type_is(y->type, IS_UNTYPED);
    if (ux && !uy) {
        convert_untyped(c, x, y->type);
    } else if (uy && !ux) {
        convert_untyped(c, y, x->type);
    } else if (ux && x->mode == MODE_CONST && y->mode == MODE_CONST) {
        to_untyped_float(c, x);
        to_untyped_float(c, y);
    } else if (ux) {
        convert_untyped(c, x, c->u->basic[T_FLOAT64]);
        convert_untyped(c, y, c->u->basic[T_FLOAT64]);
    }
}

// There is no type for the parts of a parameter's numbers.
static bool refuse_complex_param(Checker *c, const Operand *x, const char *name) {
    error_at(
        c, operand_pos(x), "%o not supported as argument to built-in %s for go1.18 (see go.dev/issue/50937)", x, name);
    return false;
}

bool builtin_complex(Checker *c, Operand *x, Node *call, Operands *args) {
    Operand *y = &args->at[1];
    match_complex_parts(c, x, y);
    if (x->mode == MODE_INVALID || y->mode == MODE_INVALID)
        return false;
    if (!type_identical(x->type, y->type)) {
        error_at(c, operand_pos(x), "invalid operation: %e (mismatched types %t and %t)", call, x->type, y->type);
        return false;
    }
    TypeKind kind = type_under(x->type)->kind;
    if (!all_are(x->type, IS_FLOAT)) {
        error_at(c, operand_pos(x), "invalid argument: arguments have type %t, expected floating-point", x->type);
        return false;
    }
    if (is_param(x->type))
        return refuse_complex_param(c, x, "complex");
    x->type = c->u->basic[kind == T_FLOAT32 ? T_COMPLEX64 : kind == T_FLOAT64 ? T_COMPLEX128 : T_UNTYPED_COMPLEX];
    if (x->mode == MODE_CONST && y->mode == MODE_CONST)
        x->value = const_complex(c->arena, const_as_float(c->arena, x->value), const_as_float(c->arena, y->value));
    else
        x->mode = MODE_VALUE;
    return true;
}

// real and imag
bool builtin_part(Checker *c, Operand *x, bool imag) {
    if (type_is(x->type, IS_UNTYPED)) {
        if (x->mode == MODE_CONST && type_is(x->type, IS_NUMERIC))
            x->type = c->u->basic[T_UNTYPED_COMPLEX];
        else if (x->mode != MODE_CONST)
            convert_untyped(c, x, c->u->basic[T_COMPLEX128]);
        if (x->mode == MODE_INVALID)
            return false;
    }
    TypeKind kind = type_under(x->type)->kind;
    if (!all_are(x->type, IS_COMPLEX)) {
        error_at(c, operand_pos(x), "invalid argument: argument has type %t, expected complex type", x->type);
        return false;
    }
    if (is_param(x->type))
        return refuse_complex_param(c, x, imag ? "imag" : "real");
    x->type = c->u->basic[kind == T_COMPLEX64 ? T_FLOAT32 : kind == T_COMPLEX128 ? T_FLOAT64 : T_UNTYPED_FLOAT];
    if (x->mode == MODE_CONST)
        x->value = imag ? const_imag(c->arena, x->value) : const_real(c->arena, x->value);
    else
        x->mode = MODE_VALUE;
    return true;
}
