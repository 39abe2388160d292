// Operators: unary, binary, comparisons (Go specification, section "Operators").
#include "lang/check/checker.h"

// Where the operator stands; elsewhere the start.
Pos operator_pos(const Node *e) {
    if (!e)
        return 0;
    return e->kind == NODE_UNARY || e->kind == NODE_BINARY ? e->pos : e->start;
}

// The operation that overflowed, with a space behind it; "" for those without a name.
static const char *overflow_name(const Node *e) {
    if (!e)
        return "";
    if (e->kind == NODE_UNARY)
        return e->op == OP_XOR ? "bitwise complement " : "";
    if (e->kind != NODE_BINARY)
        return "";
    switch (e->op) {
    case OP_ADD: return "addition ";
    case OP_SUB: return "subtraction ";
    case OP_XOR: return "bitwise XOR ";
    case OP_MUL: return "multiplication ";
    case OP_SHL: return "shift ";
    default: return "";
    }
}

// Typed constants must fit their type after every operation; untyped ones must not grow without end.
void check_overflow(Checker *c, Operand *x, Pos pos) {
    enum { LIMIT = 512 };
    if (!const_known(x->value)) {
        error_at(c, pos, "constant result is not representable");
        return;
    }
    if (!type_is(x->type, IS_UNTYPED)) {
        represent(c, x, type_under(x->type));
        return;
    }
    if (x->value->kind == CONST_INT && const_bits(x->value) > LIMIT) {
        error_at(c, pos, "constant %soverflow", overflow_name(x->expr));
        x->value = const_unknown(c->arena);
    }
}

// ---- unary ----

static void address_of(Checker *c, Operand *x, Node *e) {
    if (node_unparen(e->unary.x)->kind != NODE_COMPOSITE_LIT && x->mode != MODE_VAR) {
        error_at(c, operand_pos(x), "invalid operation: cannot take address of %o", x);
        x->mode = MODE_INVALID;
        return;
    }
    mark_address(e->unary.x);
    x->mode = MODE_VALUE;
    x->type = new_pointer(c, x->type);
}

static void receive(Checker *c, Operand *x) {
    const Type *u = type_core(x->type);
    if (!u || u->kind != T_CHAN || u->chan.dir == CHAN_SEND) {
        error_at(c, operand_pos(x),
            !u                  ? "invalid operation: cannot receive from %o (no core type)"
            : u->kind != T_CHAN ? "invalid operation: cannot receive from non-channel %o"
                                : "invalid operation: cannot receive from send-only channel %o",
            x);
        x->mode = MODE_INVALID;
        return;
    }
    x->mode = MODE_COMMA_OK;
    x->type = u->chan.elem;
    c->env.has_call_or_recv = true;
}

static bool op_defined(Checker *c, Operand *x, Op op, unsigned properties) {
    if (all_are(x->type, properties))
        return true;
    error_at(c, operand_pos(x), "invalid operation: operator %s not defined on %o", op_text(op), x);
    return false;
}

static unsigned unary_properties(Op op) {
    return op == OP_NOT ? IS_BOOLEAN : op == OP_XOR ? IS_INTEGER : IS_NUMERIC;
}

static Op misplaced_tilde(Checker *c, Operand *x, Node *e) {
    bool integer = all_are(x->type, IS_INTEGER);
    error_at(c, e->start,
        integer ? "cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)"
                : "cannot use ~ outside of interface or type constraint");
    if (!integer)
        x->mode = MODE_INVALID;
    return OP_XOR;
}

void check_unary(Checker *c, Operand *x, Node *e) {
    check_expr(c, x, e->unary.x);
    if (x->mode == MODE_INVALID)
        return;
    Op op = e->op;
    if (op == OP_ADDR) {
        address_of(c, x, e);
        return;
    }
    if (op == OP_RECV) {
        receive(c, x);
        return;
    }
    if (op == OP_TILDE)
        op = misplaced_tilde(c, x, e);
    if (x->mode == MODE_INVALID || !op_defined(c, x, op, unary_properties(op))) {
        x->mode = MODE_INVALID;
        return;
    }
    if (x->mode != MODE_CONST) {
        x->mode = MODE_VALUE;
        return;
    }
    if (!const_known(x->value))
        return;
    unsigned bits = type_is(x->type, IS_UNSIGNED) ? (unsigned)type_size(x->type) * 8 : 0;
    x->value = const_unary(c->arena, op, x->value, bits);
    x->expr = e;
    check_overflow(c, x, operator_pos(e));
}

// ---- comparison ----

static Str kind_text(Checker *c, Type *t) {
    switch (type_under(t)->kind) {
    case T_ARRAY: return STR("array");
    case T_SLICE: return STR("slice");
    case T_STRUCT: return STR("struct");
    case T_POINTER: return STR("pointer");
    case T_FUNC: return STR("func");
    case T_INTERFACE: return STR("interface");
    case T_MAP: return STR("map");
    case T_CHAN: return STR("chan");
    case T_TYPE_PARAM: return message(c, "type parameter %t", t);
    default: return message(c, "%t", t);
    }
}

static Str incomparable_cause(Checker *c, Type *t) {
    Type *u = type_under(t);
    switch (u->kind) {
    case T_SLICE:
    case T_FUNC:
    case T_MAP: return message(c, "%S can only be compared to nil", kind_text(c, t));
    case T_STRUCT:
        for (int i = 0; i < u->struct_.fields.len; i++)
            if (!type_comparable(u->struct_.fields.at[i].type))
                return message(c, "struct containing %t cannot be compared", u->struct_.fields.at[i].type);
        break;
    case T_ARRAY: return message(c, "%t cannot be compared", u);
    case T_TYPE_PARAM: return is_empty_param(u) ? STR("empty type set") : STR("incomparable types in type set");
    default: break;
    }
    return (Str){0};
}

// Finds the operand that forbids the comparison, or NULL.
static Operand *offending_operand(Checker *c, Operand *x, Operand *y, Op op, Str *cause) {
    if (!assignable(c, x, y->type, NULL) && !assignable(c, y, x->type, NULL)) {
        *cause = message(c, "mismatched types %t and %t", x->type, y->type);
        return y;
    }
    if (op != OP_EQL && op != OP_NEQ)
        return !all_are(x->type, IS_ORDERED) ? x : !all_are(y->type, IS_ORDERED) ? y : NULL;
    if (x->mode == MODE_NIL || y->mode == MODE_NIL)
        return type_has_nil(x->mode == MODE_NIL ? y->type : x->type) ? NULL : y;
    Operand *bad = !type_comparable(x->type) ? x : !type_comparable(y->type) ? y : NULL;
    if (bad)
        *cause = incomparable_cause(c, bad->type);
    return bad;
}

static Str undefined_cause(Checker *c, const Operand *x, const Operand *y, const Operand *bad, Op op) {
    if (!is_param(x->type) && !is_param(y->type))
        return message(c, "operator %s not defined on %S", op_text(op), kind_text(c, bad->type));
    if (!is_param(x->type))
        bad = y;
    return message(c, "type parameter %t is not comparable with %s", bad->type, op_text(op));
}

void check_comparison(Checker *c, Operand *x, Operand *y, Op op, bool switch_case) {
    if (!type_valid(x->type) || !type_valid(y->type)) {
        x->mode = MODE_INVALID;
        return;
    }
    Str cause = {0};
    const Operand *bad = offending_operand(c, x, y, op, &cause);
    if (bad) {
        if (cause.len == 0)
            cause = undefined_cause(c, x, y, bad, op);
        if (switch_case)
            error_at(c, operand_pos(x), "invalid case %e in switch on %e (%S)", x->expr, y->expr, cause);
        else
            error_at(c, operand_pos(bad), "invalid operation: %e %s %e (%S)", x->expr, op_text(op), y->expr, cause);
        x->mode = MODE_INVALID;
        return;
    }
    if (x->mode == MODE_CONST && y->mode == MODE_CONST) {
        x->value = const_bool(c->arena, const_compare(op, x->value, y->value));
    } else {
        x->mode = MODE_VALUE;
        mark_compared(x->expr, y->expr);
        update_type(c, x->expr, type_default(c->u, x->type), true);
        update_type(c, y->expr, type_default(c->u, y->type), true);
    }
    x->type = c->u->basic[T_UNTYPED_BOOL];
}

// ---- binary ----

static unsigned binary_properties(Op op) {
    switch (op) {
    case OP_ADD: return IS_NUMERIC | IS_STRING;
    case OP_SUB:
    case OP_MUL:
    case OP_QUO: return IS_NUMERIC;
    case OP_LAND:
    case OP_LOR: return IS_BOOLEAN;
    default: return IS_INTEGER;
    }
}

// Whether one untyped operand could take the type of the other.
static bool may_convert(Operand *x, Operand *y) {
    if (!type_is(x->type, IS_UNTYPED) && !type_is(y->type, IS_UNTYPED))
        return false;
    if (type_is_kind(x->type, T_INTERFACE) || type_is_kind(y->type, T_INTERFACE))
        return true;
    if (all_are(x->type, IS_BOOLEAN) != all_are(y->type, IS_BOOLEAN) ||
        all_are(x->type, IS_STRING) != all_are(y->type, IS_STRING))
        return false;
    if (x->mode == MODE_NIL)
        return type_has_nil(y->type);
    if (y->mode == MODE_NIL)
        return type_has_nil(x->type);
    return !type_is_kind(x->type, T_POINTER) && !type_is_kind(y->type, T_POINTER);
}

void match_types(Checker *c, Operand *x, Operand *y) {
    if (!may_convert(x, y))
        return;
    convert_untyped(c, x, y->type);
    if (x->mode == MODE_INVALID)
        return;
    convert_untyped(c, y, x->type);
    if (y->mode == MODE_INVALID)
        x->mode = MODE_INVALID;
}

static void mismatch(Checker *c, Operand *x, Operand *y, Node *e, Node *lhs, Node *rhs, Op op) {
    if (type_valid(x->type) && type_valid(y->type)) {
        if (e)
            error_at(c, operand_pos(x), "invalid operation: %e (mismatched types %t and %t)", e, x->type, y->type);
        else
            error_at(c, operand_pos(x), "invalid operation: %e %s= %e (mismatched types %t and %t)", lhs, op_text(op),
                rhs, x->type, y->type);
    }
    x->mode = MODE_INVALID;
}

// A complex quotient divides by the sum of these squares.
static bool squares_vanish(Checker *c, Const *y) {
    Const *re = const_real(c->arena, y), *im = const_imag(c->arena, y);
    return const_sign(const_binary(c->arena, OP_MUL, re, re, false)) == 0 &&
           const_sign(const_binary(c->arena, OP_MUL, im, im, false)) == 0;
}

static bool zero_divisor(Checker *c, Operand *x, Operand *y, Op op) {
    if ((op != OP_QUO && op != OP_REM) || y->mode != MODE_CONST)
        return false;
    bool underflow = x->mode == MODE_CONST && type_is(x->type, IS_COMPLEX) && squares_vanish(c, y->value);
    if (const_sign(y->value) != 0 && !underflow)
        return false;
    if (x->mode != MODE_CONST && !all_are(x->type, IS_INTEGER))
        return false;
    error_at(c, operand_pos(y), "invalid operation: division by zero");
    return true;
}

static void constant_binary(Checker *c, Operand *x, Operand *y, Node *e, Op op) {
    if (!const_known(x->value) || !const_known(y->value)) {
        x->value = const_unknown(c->arena);
        return;
    }
    x->value = const_binary(c->arena, op, x->value, y->value, type_is(x->type, IS_INTEGER));
    x->expr = e;
    check_overflow(c, x, operator_pos(e));
}

// e: the expression; NULL for x op= y.
void check_binary(Checker *c, Operand *x, Node *e, Node *lhs, Node *rhs, Op op) {
    Operand y;
    check_expr(c, x, lhs);
    check_expr(c, &y, rhs);
    if (x->mode == MODE_INVALID)
        return;
    if (y.mode == MODE_INVALID) {
        x->mode = MODE_INVALID;
        x->expr = y.expr;
        return;
    }
    if (op == OP_SHL || op == OP_SHR) {
        check_shift(c, x, &y, e, op);
        return;
    }
    match_types(c, x, &y);
    if (x->mode == MODE_INVALID)
        return;
    if (op >= OP_EQL && op <= OP_GEQ) {
        check_comparison(c, x, &y, op, false);
        return;
    }
    if (!type_identical(x->type, y.type)) {
        mismatch(c, x, &y, e, lhs, rhs, op);
        return;
    }
    if (!op_defined(c, x, op, binary_properties(op)) || zero_divisor(c, x, &y, op)) {
        x->mode = MODE_INVALID;
        return;
    }
    if (x->mode == MODE_CONST && y.mode == MODE_CONST)
        constant_binary(c, x, &y, e, op);
    else
        x->mode = MODE_VALUE;
}
