// Shifts (Go specification, section "Operators").
#include "lang/check/checker.h"

// The right operand: an integer, or an untyped constant that fits uint.
static bool shift_count(Checker *c, Operand *y) {
    if (y->mode == MODE_CONST) {
        Const *count = const_as_int(c->arena, y->value);
        if (count->kind == CONST_INT && const_sign(count) < 0) {
            error_at(c, operand_pos(y), "invalid operation: negative shift count %o", y);
            return false;
        }
        return !type_is(y->type, IS_UNTYPED) || represent(c, y, c->u->basic[T_UINT]);
    }
    if (type_is(y->type, IS_UNTYPED)) {
        convert_untyped(c, y, c->u->basic[T_UINT]);
        return y->mode != MODE_INVALID;
    }
    if (all_are(y->type, IS_INTEGER))
        return all_are(y->type, IS_UNSIGNED) ||
               version_check(c, operand_pos(y), 13, message(c, "invalid operation: signed shift count %o", y));
    error_at(c, operand_pos(y), "invalid operation: shift count %o must be integer", y);
    return false;
}

static void constant_shift(Checker *c, Operand *x, Operand *y, Node *e, Op op) {
    enum { LARGEST = 1023 - 1 + 52 }; // the least float64 can be written as a shift
    bool integer = type_is(x->type, IS_INTEGER);
    Type *type = integer ? x->type : c->u->basic[T_UNTYPED_INT];
    if (!const_known(x->value) || !const_known(y->value)) {
        x->value = const_unknown(c->arena);
        x->type = type;
        return;
    }
    uint64_t count;
    if (!const_to_uint64(const_as_int(c->arena, y->value), &count) || count > LARGEST) {
        error_at(c, operand_pos(y), "invalid operation: invalid shift count %o", y);
        x->mode = MODE_INVALID;
        return;
    }
    x->type = type;
    x->value = const_shift(c->arena, op, const_as_int(c->arena, x->value), (unsigned)count);
    x->expr = e;
    check_overflow(c, x, operator_pos(e));
}

void check_shift(Checker *c, Operand *x, Operand *y, Node *e, Op op) {
    bool untyped = type_is(x->type, IS_UNTYPED);
    bool integral = all_are(x->type, IS_INTEGER) ||
                    (untyped && x->mode == MODE_CONST && const_as_int(c->arena, x->value)->kind == CONST_INT);
    if (!integral) {
        error_at(c, operand_pos(x), "invalid operation: shifted operand %o must be integer", x);
        x->mode = MODE_INVALID;
        return;
    }
    if (!shift_count(c, y)) {
        x->mode = MODE_INVALID;
        return;
    }
    if (x->mode == MODE_CONST && y->mode == MODE_CONST) {
        constant_shift(c, x, y, e, op);
        return;
    }
    convert_untyped(c, y, c->u->basic[T_UINT]); // known to fit
    if (x->mode == MODE_CONST && untyped) {
        // The constant takes the type it would have without the shift: known only later, see update_type.
        if (x->expr->untyped)
            x->expr->shift_lhs = true;
        x->mode = MODE_VALUE;
        return;
    }
    if (!all_are(x->type, IS_INTEGER)) {
        error_at(c, operand_pos(x), "invalid operation: shifted operand %o must be integer", x);
        x->mode = MODE_INVALID;
        return;
    }
    x->mode = MODE_VALUE;
}
