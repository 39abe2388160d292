// Conversions: between numbers, strings and slices, to interfaces, from slices to arrays.
#include "lang/gen/fn.h"

void convert_iface(Fn *f, Type *from, Slot src, Type *to, Slot dst) {
    Gen *g = f->g;
    if (type_is_iface(from)) {
        emit_x(f, I_CVTIF_X, dst, src, 0, rtype(g, to), 0);
        return;
    }
    rtype_in_interface(g, from);
    if (iface_methods(to)->len == 0)
        emit_x(f, I_MKIFACE_X, dst, src, 0, rtype(g, from), 0);
    else
        emit_x(f, I_MKITAB_X, dst, src, 0, itab(g, to, from), 0);
}

// Whether every value of the integer type `from`, extended in its slot, is one of `to`.
static bool fits_in(Type *from, Type *to) {
    int64_t a = type_size(from), b = type_size(to);
    bool u = type_is(from, IS_UNSIGNED), v = type_is(to, IS_UNSIGNED);
    return b == 8 || (a == b && u == v) || (a < b && (u || !v));
}

static void extend_from(Fn *f, Type *t, Slot src, Slot dst) {
    static const OpCode ops[] = {[W_8S] = I_EXT8S,
        [W_8U] = I_EXT8U,
        [W_16S] = I_EXT16S,
        [W_16U] = I_EXT16U,
        [W_32S] = I_EXT32S,
        [W_32U] = I_EXT32U};
    emit(f, ops[type_width(t)], dst, src, 0);
}

static void int_to_float(Fn *f, Node *x, Type *to, Slot dst) {
    bool wide = type_is(x->type, IS_UNSIGNED) && type_size(x->type) == 8;
    bool single = type_size(to) == 4;
    emit(f, single ? (wide ? I_U2F32 : I_I2F32) : wide ? I_U2F : I_I2F, dst, operand(f, x), 0);
}

// Out of range the result is what amd64 gives: 32 bits and less go through a 32-bit conversion, except uint32.
static void float_to_int(Fn *f, Node *x, Type *to, Slot dst) {
    Slot src = operand(f, x);
    if (type_size(x->type) == 4) {
        Slot wide = temp_word(f);
        emit(f, I_F32F, wide, src, 0);
        src = wide;
    }
    bool no_sign = type_is(to, IS_UNSIGNED);
    int64_t size = type_size(to);
    if (size == 8) {
        emit(f, no_sign ? I_F2U : I_F2I, dst, src, 0);
        return;
    }
    emit(f, size == 4 && no_sign ? I_F2I : I_F2I32, dst, src, 0);
    if (size < 4 || no_sign)
        extend(f, to, dst);
}

static void number_into(Fn *f, Node *x, Type *to, Slot dst) {
    bool from_float = type_is(x->type, IS_FLOAT), to_float = type_is(to, IS_FLOAT);
    if (type_is(to, IS_COMPLEX)) { // from the other complex type, or the same
        if (type_size(x->type) == type_size(to))
            into(f, x, dst);
        else
            emit(f, type_size(to) == 8 ? I_C2C64 : I_C642C, dst, operand(f, x), 0);
    } else if (from_float && to_float) {
        if (type_size(x->type) == type_size(to))
            into(f, x, dst);
        else
            emit(f, type_size(to) == 4 ? I_F2F32 : I_F32F, dst, operand(f, x), 0);
    } else if (to_float) {
        int_to_float(f, x, to, dst);
    } else if (from_float) {
        float_to_int(f, x, to, dst);
    } else if (fits_in(x->type, to)) {
        into(f, x, dst);
    } else {
        extend_from(f, to, operand(f, x), dst);
    }
}

bool convert_keeps(const Node *x, Type *to) {
    Type *from = x->type;
    if (x->value || x->mode == MODE_NIL || !from || type_is_iface(to) || type_is_iface(from))
        return false;
    if (type_is(from, IS_INTEGER) && type_is(to, IS_INTEGER))
        return fits_in(from, to);
    TypeKind a = type_under(from)->kind, b = type_under(to)->kind;
    bool points = (a == T_POINTER || a == T_UNSAFE_POINTER) && (b == T_POINTER || b == T_UNSAFE_POINTER);
    return points || (a == b && (type_is(to, IS_FLOAT) || type_is(to, IS_STRING) || a == T_SLICE));
}

static bool is_bytes(Type *slice) {
    return type_size(slice->slice.elem) == 1;
}

static void slice_to_array(Fn *f, Node *x, Type *to, Slot dst) {
    bool pointer = type_under(to)->kind == T_POINTER;
    Type *array = pointer ? type_under(type_under(to)->pointer.elem) : type_under(to);
    Slot at = pointer ? dst : temp_pointer(f);
    Slot slice = operand(f, x);
    Pos before = f->span.at;
    f->span.at = x->pos; // a slice that is too short is told at the operand
    emit_x(f, I_SLICE2ARR_X, at, slice, 0, array->array.len, 0);
    f->span.at = before;
    if (!pointer && type_size(array) > 0) {
        Location p = place_deref(at, array);
        place_load(f, &p, dst);
    }
}

// A constant that was converted to a type parameter; any other such conversion is a constant itself.
static bool constant_into(Fn *f, Node *x, Type *to, Slot dst) {
    Const *value;
    if (!x->value || !type_is(x->type, IS_NUMERIC) || !type_is(to, IS_NUMERIC) ||
        !const_represent(&f->scratch, x->value, type_under(to)->kind, &value))
        return false;
    load_const(f, value, to, dst);
    return true;
}

void convert_into(Fn *f, Node *x, Type *to, Slot dst) {
    Type *t = type_under(to);
    if (constant_into(f, x, to, dst))
        return;
    if (x->mode == MODE_NIL || t->kind == T_INTERFACE) {
        into_as(f, x, to, dst);
        return;
    }
    Type *from = type_under(x->type);
    int mark = temps_mark(f);
    if (type_is(to, IS_STRING)) {
        if (type_is(x->type, IS_INTEGER))
            emit(f, I_RUNE2STR, dst, operand(f, x), 0);
        else if (from->kind == T_SLICE)
            emit(f, is_bytes(from) ? I_BYTES2STR : I_RUNES2STR, dst, operand(f, x), 0);
        else
            into(f, x, dst);
    } else if (t->kind == T_SLICE && type_is(x->type, IS_STRING)) {
        emit(f, is_bytes(t) ? I_STR2BYTES : I_STR2RUNES, dst, operand(f, x), 0);
    } else if (from->kind == T_SLICE && t->kind != T_SLICE) {
        slice_to_array(f, x, to, dst);
    } else if (type_is(x->type, IS_NUMERIC) && type_is(to, IS_NUMERIC)) {
        number_into(f, x, to, dst);
    } else {
        into(f, x, dst);
    }
    temps_release(f, mark);
}
