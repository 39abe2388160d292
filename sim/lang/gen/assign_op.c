// x op= y, x++ and x--: the place is worked out once, loaded and stored.
#include "lang/gen/fn.h"

static void concat_assign(Fn *f, Type *t, Slot x, Node *y, Slot dst) {
    Slot pair = slots_take(f, (const uint8_t[]){1, 0, 1, 0}, 4);
    vec_push(&f->scratch, &f->temps, (Held){pair, 4});
    into(f, y, pair + 2);
    move(f, pair, x, type_slots(t));
    emit(f, I_CONCAT, dst, pair, 2);
}

static void op_into(Fn *f, Op op, Type *t, Slot x, Node *y, Slot dst) {
    if (type_is(t, IS_STRING))
        concat_assign(f, t, x, y, dst);
    else
        arith_op(f, op, t, x, y, dst);
}

void gen_op_assign(Fn *f, Node *lhs, Op op, Node *rhs) {
    lhs = bare(lhs);
    Type *t = assigned_type(lhs);
    Held v = variable_slots(f, lhs);
    if (v.n) {
        op_into(f, op, t, v.slot, rhs, v.slot);
        return;
    }
    if (effects(lhs))
        hoist(f, lhs);
    if (effects(rhs))
        hoist(f, rhs);
    Location p = location_of(f, lhs);
    place_steady(f, &p);
    Slot old = temp(f, t), result = temp(f, t);
    place_load(f, &p, old);
    op_into(f, op, t, old, rhs, result);
    place_store(f, &p, result);
}

void gen_inc_dec(Fn *f, Node *n) {
    Node *x = bare(n->inc_dec.x);
    Type *t = x->type;
    int mark = temps_mark(f);
    Held v = variable_slots(f, x);
    Location p = v.n ? place_slot(v.slot, t) : location_of(f, x);
    Slot old = v.n ? v.slot : temp(f, t);
    if (!v.n) {
        place_steady(f, &p);
        place_load(f, &p, old);
    }
    if (type_is(t, IS_FLOAT | IS_COMPLEX)) {
        Slot one = temp(f, t);
        load_const(f, const_int(&f->scratch, 1), t, one);
        arith_binary(f, n->op, t, old, one, old);
    } else {
        emit(f, I_ADDI, old, old, n->op == OP_ADD ? 1 : -1);
        extend(f, t, old);
    }
    if (!v.n)
        place_store(f, &p, old);
    temps_release(f, mark);
}
