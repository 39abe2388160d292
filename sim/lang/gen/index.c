// Index and slice expressions, map reads, type assertions.
#include "lang/gen/fn.h"

void emit_map_get(Fn *f, Type *map, Slot m, Slot key, Slot dst, Slot ok) {
    emit_x(f, I_MAPGET_X, dst, m, key, rtype(f->g, map), ok);
    box_missing(f, type_under(map)->map.elem, dst);
}

Slot map_key(Fn *f, Node *index, Type *map) {
    return operand_to(f, index, type_under(map)->map.key);
}

static void string_index_into(Fn *f, Node *n, Slot dst) {
    Node *x = n->index.x, *index = n->index.index.at[0];
    order2(f, x, index);
    Slot s = operand(f, x), i = operand(f, index);
    if (type_is(index->type, IS_UNSIGNED) && type_size(index->type) == 8 && !index->value)
        emit(f, I_BOUNDSU, i, s + 1, 0);
    emit(f, I_STRIDX, dst, s, i);
}

static bool plain_index(Fn *f, Node *index) {
    bool no_sign = type_is(index->type, IS_UNSIGNED) && type_size(index->type) == 8 && !index->value;
    return !no_sign && stable(f, index);
}

bool index_is_row(Fn *f, Node *n) {
    Node *x = bare(n->index.x);
    if (x->kind != NODE_INDEX || hoisted(f, x) >= 0 || type_under(x->type)->kind != T_SLICE ||
        type_memory_width(n->type) != W_64)
        return false;
    Node *rows = x->index.x, *i = x->index.index.at[0], *j = n->index.index.at[0];
    return type_under(rows->type)->kind == T_SLICE && !effects(rows) && plain_index(f, i) && plain_index(f, j);
}

static void row_into(Fn *f, Node *n, Slot dst) {
    Node *x = bare(n->index.x);
    int mark = temps_mark(f);
    Slot s = operand(f, x->index.x), i = operand(f, x->index.index.at[0]);
    emit_x(f, I_SSLD64_X, dst, s, i, 0, operand(f, n->index.index.at[0]));
    temps_release(f, mark);
}

void index_into(Fn *f, Node *n, Slot dst) {
    if (type_is(n->index.x->type, IS_STRING)) {
        string_index_into(f, n, dst);
        return;
    }
    if (index_is_row(f, n)) {
        row_into(f, n, dst);
        return;
    }
    Location p = location_of(f, n);
    place_load(f, &p, dst);
}

void slice_into(Fn *f, Node *n, Slot dst) {
    Node *x = n->slice.x, *bounds[] = {n->slice.lo, n->slice.hi, n->slice.max};
    order(f, (Node *[]){x, bounds[0], bounds[1], bounds[2]}, 4);
    Type *t = type_under(x->type);
    bool pointer = t->kind == T_POINTER, array = pointer || t->kind == T_ARRAY;
    Slot s;
    if (array && !pointer) {
        Location p = location_of(f, x);
        s = temp_pointer(f);
        place_address(f, &p, s);
    } else {
        s = operand(f, x);
    }
    Slot at = temp_words(f, array ? 4 : 3);
    int given = 0;
    for (int i = 0; i < 3; i++) {
        if (!bounds[i])
            continue;
        bool no_sign = !bounds[i]->value && type_is(bounds[i]->type, IS_UNSIGNED) && type_size(bounds[i]->type) == 8;
        given |= (no_sign ? 1 << 3 | 1 : 1) << i;
        into(f, bounds[i], at + i);
    }
    if (array) {
        Type *a = pointer ? type_under(t->pointer.elem) : t;
        load_int(f, a->array.len, at + 3);
        emit_x(f, I_SLICEARR_X, dst, s, at, type_size(a->array.elem), given);
    } else if (given == 0) {
        move(f, dst, s, type_slots(t));
    } else if (t->kind == T_SLICE) {
        emit_x(f, I_SLICE_X, dst, s, at, type_size(t->slice.elem), given);
    } else {
        emit_x(f, I_SLICESTR_X, dst, s, at, 0, given);
    }
}

void assert_into(Fn *f, Node *n, Slot dst, Slot ok) {
    Node *x = n->assert.x;
    Type *to = n->assert.type->type;
    int mark = temps_mark(f);
    Slot s = operand(f, x);
    OpCode op = type_is_iface(to) ? I_ASSERTI_X : I_ASSERT_X;
    emit_x(f, op, dst, s, ok, rtype(f->g, to), rtype(f->g, x->type));
    if (ok != NO_SLOT)
        box_missing(f, to, dst);
    temps_release(f, mark);
}
