// Arithmetic, string concatenation and comparisons into a bool. Values narrower than a slot are kept extended by
// their type, so an operation is followed by an extension only where its result can leave the type's range.
#include "lang/gen/fn.h"

void extend(Fn *f, Type *t, Slot dst) {
    switch (type_width(t)) {
    case W_8S: emit(f, I_EXT8S, dst, dst, 0); break;
    case W_8U: emit(f, I_EXT8U, dst, dst, 0); break;
    case W_16S: emit(f, I_EXT16S, dst, dst, 0); break;
    case W_16U: emit(f, I_EXT16U, dst, dst, 0); break;
    case W_32S: emit(f, I_EXT32S, dst, dst, 0); break;
    case W_32U: emit(f, I_EXT32U, dst, dst, 0); break;
    default: break;
    }
}

static void float_binary(Fn *f, Op op, bool single, Slot a, Slot b, Slot dst) {
    OpCode code;
    switch (op) {
    case OP_ADD: code = single ? I_F32ADD : I_FADD; break;
    case OP_SUB: code = single ? I_F32SUB : I_FSUB; break;
    case OP_MUL: code = single ? I_F32MUL : I_FMUL; break;
    default: code = single ? I_F32DIV : I_FDIV;
    }
    emit(f, code, dst, a, b);
}

Slot complex_wide(Fn *f, Type *t, Slot x) {
    if (type_size(t) == 16)
        return x;
    Slot wide = temp_words(f, 2);
    emit(f, I_C642C, wide, x, 0);
    return wide;
}

static void int_binary(Fn *f, Op op, Type *t, Slot a, Slot b, Slot dst) {
    bool no_sign = type_is(t, IS_UNSIGNED), word = type_width(t) == W_32S, wraps = false;
    switch (op) {
    case OP_ADD:
        emit(f, word ? I_ADD32S : I_ADD, dst, a, b);
        wraps = !word;
        break;
    case OP_SUB:
        emit(f, word ? I_SUB32S : I_SUB, dst, a, b);
        wraps = !word;
        break;
    case OP_MUL:
        emit(f, word ? I_MUL32S : I_MUL, dst, a, b);
        wraps = !word;
        break;
    case OP_QUO:
        emit(f, no_sign ? I_UDIV : I_DIV, dst, a, b);
        wraps = !no_sign;
        break; // min / -1
    case OP_REM: emit(f, no_sign ? I_UREM : I_REM, dst, a, b); break;
    case OP_AND: emit(f, I_AND, dst, a, b); break;
    case OP_OR: emit(f, I_OR, dst, a, b); break;
    case OP_XOR: emit(f, I_XOR, dst, a, b); break;
    case OP_AND_NOT: emit(f, I_ANDNOT, dst, a, b); break;
    case OP_SHL:
        emit(f, I_SHL, dst, a, b);
        wraps = true;
        break;
    case OP_SHR: emit(f, no_sign ? I_SHR : I_SAR, dst, a, b); break;
    default: emit_imm(f, I_TRAP, 0, 0);
    }
    if (wraps)
        extend(f, t, dst);
}

static void complex_binary(Fn *f, Op op, Type *t, Slot a, Slot b, Slot dst) {
    OpCode code = op == OP_ADD ? I_CADD : op == OP_SUB ? I_CSUB : op == OP_MUL ? I_CMUL : I_CDIV;
    bool narrow = type_size(t) == 8;
    Slot x = complex_wide(f, t, a), y = complex_wide(f, t, b), result = narrow ? temp_words(f, 2) : dst;
    emit(f, code, result, x, y);
    if (narrow)
        emit(f, I_C2C64, dst, result, 0);
}

void arith_binary(Fn *f, Op op, Type *t, Slot a, Slot b, Slot dst) {
    if (type_is(t, IS_COMPLEX)) {
        complex_binary(f, op, t, a, b, dst);
    } else if (type_is(t, IS_FLOAT)) {
        float_binary(f, op, type_size(t) == 4, a, b, dst);
    } else if (type_is(t, IS_STRING)) {
        Slot pair = temp(f, t), second = temp(f, t);
        move(f, pair, a, 2);
        move(f, second, b, 2);
        emit(f, I_CONCAT, dst, pair, 2);
    } else {
        int_binary(f, op, t, a, b, dst);
    }
}

static void shift_constant(Fn *f, Op op, Type *t, Slot a, uint64_t count, Slot dst) {
    bool no_sign = type_is(t, IS_UNSIGNED);
    if (op == OP_SHR && !no_sign) {
        emit(f, I_SARI, dst, a, count > 63 ? 63 : (int)count);
    } else if (count > 63) {
        zero(f, dst, 1);
    } else {
        emit(f, op == OP_SHL ? I_SHLI : I_SHRI, dst, a, (int)count);
        if (op == OP_SHL)
            extend(f, t, dst);
    }
}

static int log2_of(uint64_t v) {
    return v && (v & (v - 1)) == 0 ? __builtin_ctzll(v) : -1;
}

// Operations with a constant for which there is an instruction of its own.
static bool arith_constant(Fn *f, Op op, Type *t, Slot a, Node *y, Slot dst) {
    uint64_t bits;
    if (!y->value || !type_is(t, IS_INTEGER) || !const_bits_of(y->value, y->type, &bits))
        return false;
    if (op == OP_SHL || op == OP_SHR) {
        shift_constant(f, op, t, a, bits, dst);
        return true;
    }
    int imm, power = log2_of(bits);
    bool wide = type_is(t, IS_UNSIGNED) && type_size(t) == 8;
    if (wide && power >= 0 && (op == OP_QUO || (op == OP_REM && bits <= 0x4000))) {
        emit(f, op == OP_QUO ? I_SHRI : I_ANDI, dst, a, op == OP_QUO ? power : (int)bits - 1);
        return true;
    }
    if (!node_small(y, &imm))
        return false;
    switch (op) {
    case OP_ADD: emit(f, I_ADDI, dst, a, imm); break;
    case OP_SUB:
        if (imm == INT16_MIN)
            return false;
        emit(f, I_ADDI, dst, a, -imm);
        break;
    case OP_MUL: emit(f, I_MULI, dst, a, imm); break;
    case OP_AND: emit(f, I_ANDI, dst, a, imm); return true;
    case OP_QUO:
    case OP_REM:
        if (imm == 0 || imm == -1 || wide)
            return false;
        emit(f, op == OP_QUO ? I_DIVI : I_REMI, dst, a, imm);
        return true;
    default: return false;
    }
    extend(f, t, dst);
    return true;
}

void arith_op(Fn *f, Op op, Type *t, Slot a, Node *y, Slot dst) {
    if (arith_constant(f, op, t, a, y, dst))
        return;
    Slot b = operand(f, y);
    if ((op == OP_SHL || op == OP_SHR) && !type_is(y->type, IS_UNSIGNED))
        emit(f, I_SHCHK, b, 0, 0);
    arith_binary(f, op, t, a, b, dst);
}

// ---- strings ----

static void flatten(Fn *f, Node *n, Nodes *list) {
    n = bare(n);
    if (n->kind == NODE_BINARY && n->op == OP_ADD && !n->value && hoisted(f, n) < 0) {
        flatten(f, n->binary.x, list);
        flatten(f, n->binary.y, list);
    } else {
        vec_push(&f->scratch, list, n);
    }
}

static void concat_into(Fn *f, Node *n, Slot dst) {
    enum { AT_ONCE = 200 };
    Nodes list = {0};
    flatten(f, n, &list);
    order(f, list.at, list.len);
    int room = list.len < AT_ONCE ? list.len : AT_ONCE;
    uint8_t nature[2 * AT_ONCE];
    for (int i = 0; i < 2 * room; i++)
        nature[i] = i % 2 == 0;
    Slot base = slots_take(f, nature, 2 * room);
    vec_push(&f->scratch, &f->temps, (Held){base, 2 * room});
    int used = 0;
    for (int i = 0; i < list.len; i++) {
        if (used == room) { // what is there so far becomes the first operand
            emit(f, I_CONCAT, base, base, used);
            used = 1;
        }
        into(f, list.at[i], base + 2 * used++);
    }
    emit(f, I_CONCAT, dst, base, used);
}

// ---- comparisons ----

static bool is_swapped(Op op) {
    return op == OP_GTR || op == OP_GEQ;
}

static void scalar_compare(Fn *f, Op op, Type *t, Slot a, Slot b, Slot dst) {
    bool floats = type_is(t, IS_FLOAT), single = floats && type_size(t) == 4;
    bool wide = type_is(t, IS_UNSIGNED) && type_size(t) == 8;
    OpCode code;
    switch (op) {
    case OP_EQL: code = single ? I_F32EQ : floats ? I_FEQ : I_EQ; break;
    case OP_NEQ: code = single ? I_F32NE : floats ? I_FNE : I_NE; break;
    case OP_LSS:
    case OP_GTR: code = single ? I_F32LT : floats ? I_FLT : wide ? I_ULT : I_LT; break;
    default: code = single ? I_F32LE : floats ? I_FLE : wide ? I_ULE : I_LE;
    }
    emit(f, code, dst, is_swapped(op) ? b : a, is_swapped(op) ? a : b);
}

void compare_slots(Fn *f, Op op, Type *t, Slot a, Slot b, Slot dst) {
    Type *u = type_under(t);
    if (type_is(t, IS_STRING)) {
        OpCode code = op == OP_EQL || op == OP_NEQ ? I_STREQ : op == OP_LSS || op == OP_GTR ? I_STRLT : I_STRLE;
        emit(f, code, dst, is_swapped(op) ? b : a, is_swapped(op) ? a : b);
    } else if (u->kind == T_INTERFACE) {
        emit(f, I_IFEQ, dst, a, b);
    } else if (u->kind == T_STRUCT || u->kind == T_ARRAY || type_is(t, IS_COMPLEX)) {
        emit_x(f, I_EQV_X, dst, a, b, rtype(f->g, t), 0);
    } else {
        scalar_compare(f, op, t, a, b, dst);
        return;
    }
    if (op == OP_NEQ)
        emit(f, I_NOT, dst, dst, 0);
}

static void compare_mixed(Fn *f, Op op, Node *x, Node *y, Slot dst) {
    bool second = type_is_iface(y->type); // of the two, the one that is an interface
    Slot a = hold(f, operand(f, x), x->type), b = operand(f, y);
    Type *concrete = second ? x->type : y->type;
    emit_x(f, I_IFEQ_X, dst, second ? b : a, second ? a : b, rtype(f->g, concrete), 0);
    if (op == OP_NEQ)
        emit(f, I_NOT, dst, dst, 0);
}

// Of two interface types that are comparable one has all methods of the other.
static Type *smaller_iface(Type *a, Type *b) {
    return iface_methods(a)->len <= iface_methods(b)->len ? a : b;
}

static void compare_nil(Fn *f, Op op, Node *x, Slot dst) {
    Slot a = operand(f, x), none = temp_word(f);
    zero(f, none, 1);
    emit(f, op == OP_EQL ? I_EQ : I_NE, dst, a, none);
}

static bool only_compared(const Object *var) {
    return var_is_global(var) || var->var.addresses == var->var.compared;
}

// Whether x and y are addresses of two variables without size that Go's compiler tells from each other, though they would lie at one
// address: package variables, and others whose address is used for nothing else.
bool addresses_differ(Node *x, Node *y) {
    const Object *a = addressed_variable(x), *b = addressed_variable(y);
    return a && b && a != b && type_size(a->type) == 0 && type_size(b->type) == 0 && only_compared(a) &&
           only_compared(b);
}

void compare_into(Fn *f, Op op, Node *x, Node *y, Slot dst) {
    if (addresses_differ(x, y)) {
        load_int(f, op == OP_NEQ, dst);
        return;
    }
    int mark = temps_mark(f);
    order2(f, x, y);
    if (y->mode == MODE_NIL) {
        compare_nil(f, op, x, dst);
    } else if (x->mode == MODE_NIL) {
        compare_nil(f, op, y, dst);
    } else if (type_is_iface(x->type) != type_is_iface(y->type)) {
        compare_mixed(f, op, x, y, dst);
    } else {
        Type *t = type_is_iface(x->type) ? smaller_iface(x->type, y->type) : x->type;
        Slot a = operand_to(f, x, t);
        compare_slots(f, op, t, a, operand_to(f, y, t), dst);
    }
    temps_release(f, mark);
}

// ---- the operators as values ----

static void logical_into(Fn *f, Node *n, Slot dst) {
    Label end = label_new();
    into(f, n->binary.x, dst);
    jump_if(f, n->op == OP_LAND ? REL_F : REL_T, dst, 0, &end);
    into(f, n->binary.y, dst);
    label_bind(f, &end);
}

void arith_into(Fn *f, Node *n, Slot dst) {
    Node *x = n->binary.x, *y = n->binary.y;
    switch (n->op) {
    case OP_LAND:
    case OP_LOR: logical_into(f, n, dst); return;
    case OP_EQL:
    case OP_NEQ:
    case OP_LSS:
    case OP_LEQ:
    case OP_GTR:
    case OP_GEQ: compare_into(f, n->op, x, y, dst); return;
    default: break;
    }
    if (type_is(n->type, IS_STRING)) {
        concat_into(f, n, dst);
        return;
    }
    order2(f, x, y);
    int small;
    bool commutes = n->op == OP_ADD || n->op == OP_MUL || n->op == OP_AND;
    if (commutes && node_small(x, &small) && type_is(n->type, IS_INTEGER)) {
        Node *swap = x;
        x = y;
        y = swap;
    }
    Slot a = operand(f, x);
    arith_op(f, n->op, n->type, a, y, dst);
}

static void negate(Fn *f, Type *t, Slot a, Slot dst) {
    if (type_is(t, IS_FLOAT)) {
        emit(f, type_size(t) == 4 ? I_F32NEG : I_FNEG, dst, a, 0);
    } else if (type_is(t, IS_COMPLEX)) {
        Slot wide = complex_wide(f, t, a), result = type_size(t) == 8 ? wide : dst;
        emit(f, I_CNEG, result, wide, 0);
        if (result != dst)
            emit(f, I_C2C64, dst, result, 0);
    } else {
        emit(f, I_NEG, dst, a, 0);
        extend(f, t, dst);
    }
}

void unary_into(Fn *f, Node *n, Slot dst) {
    Slot a = operand(f, n->unary.x);
    Type *t = n->type;
    switch (n->op) {
    case OP_ADD: move(f, dst, a, type_slots(t)); break;
    case OP_SUB: negate(f, t, a, dst); break;
    case OP_XOR:
        emit(f, I_COM, dst, a, 0);
        if (type_is(t, IS_UNSIGNED))
            extend(f, t, dst);
        break;
    case OP_NOT: emit(f, I_NOT, dst, a, 0); break;
    default: unsupported(f, n, "operator");
    }
}
