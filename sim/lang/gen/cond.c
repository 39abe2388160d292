// Conditions as jumps: comparisons jump themselves, && and || are control flow.
#include "lang/gen/fn.h"

static Op negated(Op op) {
    switch (op) {
    case OP_EQL: return OP_NEQ;
    case OP_NEQ: return OP_EQL;
    case OP_LSS: return OP_GEQ;
    case OP_LEQ: return OP_GTR;
    case OP_GTR: return OP_LEQ;
    default: return OP_LSS;
    }
}

static Op mirrored(Op op) { // a op b is b mirrored(op) a
    switch (op) {
    case OP_LSS: return OP_GTR;
    case OP_LEQ: return OP_GEQ;
    case OP_GTR: return OP_LSS;
    case OP_GEQ: return OP_LEQ;
    default: return op;
    }
}

static bool is_scalar(Type *t) {
    Type *u = type_under(t);
    return type_is(t, IS_INTEGER | IS_BOOLEAN) || u->kind == T_POINTER || u->kind == T_CHAN ||
           u->kind == T_UNSAFE_POINTER;
}

static Rel small_rel(Op op) {
    switch (op) {
    case OP_EQL: return REL_EQI;
    case OP_NEQ: return REL_NEI;
    case OP_LSS: return REL_LTI;
    case OP_LEQ: return REL_LEI;
    case OP_GTR: return REL_GTI;
    default: return REL_GEI;
    }
}

static void cond_int(Fn *f, Op op, Node *x, Node *y, Label *l) {
    if (x->value && !y->value) {
        Node *swap = x;
        x = y;
        y = swap;
        op = mirrored(op);
    }
    bool wide = type_is(x->type, IS_UNSIGNED) && type_size(x->type) == 8;
    int small;
    Slot a = operand(f, x);
    if (node_small(y, &small) && (!wide || op == OP_EQL || op == OP_NEQ)) {
        jump_if(f, small_rel(op), a, small, l);
        return;
    }
    Slot b = operand(f, y);
    switch (op) {
    case OP_EQL: jump_if(f, REL_EQ, a, b, l); break;
    case OP_NEQ: jump_if(f, REL_NE, a, b, l); break;
    case OP_LSS: jump_if(f, wide ? REL_ULT : REL_LT, a, b, l); break;
    case OP_LEQ: jump_if(f, wide ? REL_ULE : REL_LE, a, b, l); break;
    case OP_GTR: jump_if(f, wide ? REL_ULT : REL_LT, b, a, l); break;
    default: jump_if(f, wide ? REL_ULE : REL_LE, b, a, l);
    }
}

// Comparisons with NaN are false, so the opposite of < is not >=.
static void cond_float(Fn *f, Op op, Node *x, Node *y, bool sense, Label *l) {
    Slot a = operand(f, x), b = operand(f, y);
    bool swap = op == OP_GTR || op == OP_GEQ, less = op == OP_LSS || op == OP_GTR;
    Rel rel = less ? (sense ? REL_FLT : REL_FNLT) : sense ? REL_FLE : REL_FNLE;
    jump_if(f, rel, swap ? b : a, swap ? a : b, l);
}

static void cond_compare(Fn *f, Node *n, bool sense, Label *l) {
    Node *x = bare(n->binary.x), *y = bare(n->binary.y);
    Op op = n->op;
    int mark = temps_mark(f);
    if (addresses_differ(x, y)) {
        if ((op == OP_NEQ) == sense)
            jump(f, l);
        return;
    }
    if (x->mode == MODE_NIL || y->mode == MODE_NIL) {
        Slot a = operand(f, y->mode == MODE_NIL ? x : y);
        jump_if(f, (op == OP_EQL) == sense ? REL_EQI : REL_NEI, a, 0, l);
    } else if (is_scalar(x->type) && is_scalar(y->type)) {
        order2(f, x, y);
        cond_int(f, sense ? op : negated(op), x, y, l);
    } else if (type_under(x->type)->kind == T_FLOAT64 && op != OP_EQL && op != OP_NEQ) {
        order2(f, x, y);
        cond_float(f, op, x, y, sense, l);
    } else {
        bool flip = op == OP_NEQ && !type_is(x->type, IS_FLOAT);
        Slot t = temp_word(f);
        compare_into(f, flip ? OP_EQL : op, x, y, t);
        jump_if(f, sense != flip ? REL_T : REL_F, t, 0, l);
    }
    temps_release(f, mark);
}

static void cond_logical(Fn *f, Node *n, bool sense, Label *l) {
    bool and = n->op == OP_LAND;
    if (and != sense) { // either operand decides
        cond(f, n->binary.x, sense, l);
        cond(f, n->binary.y, sense, l);
        return;
    }
    Label skip = label_new();
    cond(f, n->binary.x, !sense, &skip);
    cond(f, n->binary.y, sense, l);
    label_bind(f, &skip);
}

void cond(Fn *f, Node *n, bool sense, Label *l) {
    n = bare(n);
    int mark = temps_mark(f), kept = f->hoisted.len;
    Span before = f->span;
    if (n->value) {
        if (n->value->truth == sense)
            jump(f, l);
        return;
    }
    if (n->kind != NODE_IDENT)
        span_push(f, n);
    bool known = hoisted(f, n) >= 0;
    if (!known && n->kind == NODE_UNARY && n->op == OP_NOT)
        cond(f, n->unary.x, !sense, l);
    else if (!known && n->kind == NODE_BINARY && (n->op == OP_LAND || n->op == OP_LOR))
        cond_logical(f, n, sense, l);
    else if (!known && n->kind == NODE_BINARY)
        cond_compare(f, n, sense, l);
    else
        jump_if(f, sense ? REL_T : REL_F, operand(f, n), 0, l);
    f->span = before;
    f->hoisted.len = kept;
    temps_release(f, mark);
}
