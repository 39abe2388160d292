// Constants: how they look in a slot, and the pools of what does not fit an instruction.
#include <string.h>

#include "lang/gen/fn.h"

static uint64_t wrap(uint64_t v, Type *t) {
    switch (type_width(t)) {
    case W_8S: return (uint64_t)(int64_t)(int8_t)v;
    case W_8U: return (uint8_t)v;
    case W_16S: return (uint64_t)(int64_t)(int16_t)v;
    case W_16U: return (uint16_t)v;
    case W_32S: return (uint64_t)(int64_t)(int32_t)v;
    case W_32U: return (uint32_t)v;
    default: return v;
    }
}

static uint64_t float_bits(const Const *c, Type *t) {
    if (type_under(t)->kind == T_FLOAT32) {
        float v = const_to_float32(c);
        uint32_t bits;
        memcpy(&bits, &v, sizeof bits);
        return bits;
    }
    double v = const_to_float64(c);
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    return bits;
}

static bool integer_bits(const Const *c, uint64_t *bits) {
    int64_t v;
    if (const_to_int64(c, &v)) {
        *bits = (uint64_t)v;
        return true;
    }
    return const_to_uint64(c, bits);
}

bool const_bits_of(const Const *c, Type *t, uint64_t *bits) {
    if (type_is(t, IS_BOOLEAN) && c->kind == CONST_BOOL) {
        *bits = c->truth;
        return true;
    }
    if (type_is(t, IS_FLOAT) && (c->kind == CONST_FLOAT || c->kind == CONST_INT)) {
        *bits = float_bits(c, t);
        return true;
    }
    if (type_is(t, IS_INTEGER) || type_under(t)->kind == T_UNSAFE_POINTER) {
        if (!integer_bits(c, bits))
            return false;
        *bits = wrap(*bits, t);
        return true;
    }
    return false;
}

bool node_int(const Node *n, int64_t *value) {
    return n->value && n->value->kind == CONST_INT && const_to_int64(n->value, value);
}

bool node_small(const Node *n, int *value) {
    uint64_t bits;
    if (!n->value || !(type_is(n->type, IS_INTEGER) || type_is(n->type, IS_BOOLEAN)) ||
        !const_bits_of(n->value, n->type, &bits))
        return false;
    *value = (int)(int16_t)bits;
    return (uint64_t)(int64_t)*value == bits;
}

static int64_t pool_id(Gen *g, uint64_t bits) {
    Str key = {(const char *)&bits, sizeof bits};
    uintptr_t known = (uintptr_t)table_get(&g->const_ids, key);
    if (known)
        return (int64_t)known - 1;
    vec_push(g->arena, &g->consts, bits);
    table_put(g->arena, &g->const_ids, str_copy(g->arena, key), (void *)(uintptr_t)g->consts.len);
    return g->consts.len - 1;
}

void load_bits(Fn *f, uint64_t bits, Slot dst) {
    if ((uint64_t)(int64_t)(int32_t)bits == bits)
        emit_imm(f, I_LDI, dst, (int32_t)bits);
    else
        emit_imm(f, I_LDK, dst, pool_id(f->g, bits));
}

void load_int(Fn *f, int64_t v, Slot dst) {
    load_bits(f, (uint64_t)v, dst);
}

void load_string(Fn *f, Str text, Slot dst) {
    Gen *g = f->g;
    if (text.len == 0) {
        zero(f, dst, 2);
        return;
    }
    uintptr_t id = (uintptr_t)table_get(&g->string_ids, text);
    if (!id) {
        text = str_copy(g->arena, text);
        vec_push(g->arena, &g->strings, text);
        id = (uintptr_t)g->strings.len;
        table_put(g->arena, &g->string_ids, text, (void *)id);
    }
    emit_imm(f, I_LDSTR, dst, (int64_t)id - 1);
}

static void load_complex(Fn *f, Const *c, Type *t, Slot dst) {
    bool narrow = type_size(t) == 8;
    Type *part = basic_type(f->g, narrow ? T_FLOAT32 : T_FLOAT64);
    uint64_t re = float_bits(const_real(&f->scratch, c), part), im = float_bits(const_imag(&f->scratch, c), part);
    if (narrow) {
        load_bits(f, re | im << 32, dst);
    } else {
        load_bits(f, re, dst);
        load_bits(f, im, dst + 1);
    }
}

void load_const(Fn *f, Const *c, Type *t, Slot dst) {
    uint64_t bits;
    if (c->kind == CONST_STRING)
        load_string(f, c->str, dst);
    else if (type_is(t, IS_COMPLEX))
        load_complex(f, c, t, dst);
    else if (const_bits_of(c, t, &bits))
        load_bits(f, bits, dst);
    else
        emit_imm(f, I_TRAP, 0, 0);
}
