// Expressions: the dispatch over kinds of nodes, moves, and conversions that assignments imply.
#include "lang/gen/fn.h"

Node *bare(Node *n) {
    for (;;) {
        if (n->kind == NODE_PAREN)
            n = n->paren.x;
        else if (n->kind == NODE_INDEX && bare(n->index.x)->instance) // f[int]
            n = n->index.x;
        else
            return n;
    }
}

void move(Fn *f, Slot dst, Slot src, int n) {
    if (n == 0 || dst == src)
        return;
    switch (n) {
    case 1: emit(f, I_MOV, dst, src, 0); break;
    case 2: emit(f, I_MOV2, dst, src, 0); break;
    case 3: emit(f, I_MOV3, dst, src, 0); break;
    default: emit(f, I_MOVN, dst, src, n);
    }
}

void zero(Fn *f, Slot dst, int n) {
    if (n == 1)
        emit_imm(f, I_LDI, dst, 0);
    else if (n > 1)
        emit_imm(f, I_ZERO, dst, n);
}

void zero_value(Fn *f, Type *t, Slot dst) {
    if (type_boxed(t))
        emit_imm(f, I_NEW, dst, rtype(f->g, t));
    else
        zero(f, dst, type_slots(t));
}

void box_missing(Fn *f, Type *t, Slot slot) {
    if (!type_boxed(t))
        return;
    Label made = label_new();
    jump_if(f, REL_T, slot, 0, &made);
    zero_value(f, t, slot);
    label_bind(f, &made);
}

Slot hold(Fn *f, Slot s, Type *t) {
    if (s < OUT)
        return s;
    Slot copy = temp(f, t);
    move(f, copy, s, type_slots(t));
    return copy;
}

void unsupported(Fn *f, const Node *n, const char *what) {
    if (!f->failed)
        diag_add(f->g->diags, n->pos, "%s: not supported yet", what);
    f->failed = true;
}

static void receive_into(Fn *f, Node *n, Slot dst) {
    int mark = temps_mark(f);
    Slot chan = operand_held(f, n->unary.x, NULL);
    step_event(f);
    emit_size(f, emit(f, I_RECV, dst, chan, NO_SLOT), OPERAND_A, type_slots(n->type));
    temps_release(f, mark);
}

static void address_into(Fn *f, Node *n, Slot dst) {
    Node *x = bare(n->unary.x);
    int mark = temps_mark(f);
    if (x->kind == NODE_COMPOSITE_LIT) {
        move(f, dst, literal_address(f, x, x->type), 1);
    } else {
        Location p = location_of(f, x);
        place_address(f, &p, dst);
    }
    temps_release(f, mark);
}

static void selector_into(Fn *f, Node *n, Slot dst) {
    const Selection *sel = n->selector.sel;
    if (n->obj && n->obj->kind == OBJ_FUNC && (!sel || sel->kind == SEL_PACKAGE)) {
        emit_imm(f, I_FUNCVAL, dst, func_of_name(f->g, n));
    } else if (sel && sel->kind == SEL_METHOD) {
        method_value_into(f, n, dst);
    } else if (sel && sel->kind == SEL_METHOD_EXPR) {
        method_expr_into(f, n, dst);
    } else {
        Location p = location_of(f, n);
        place_load(f, &p, dst);
    }
}

static void ident_into(Fn *f, Node *n, Slot dst) {
    if (n->obj && n->obj->kind == OBJ_FUNC) {
        emit_imm(f, I_FUNCVAL, dst, func_of_name(f->g, n));
    } else if (n->mode == MODE_NIL || !n->obj || n->obj->kind == OBJ_NIL) {
        zero(f, dst, type_slots(n->type));
    } else {
        Location p = place_var(f, n->obj);
        place_load(f, &p, dst);
    }
}

static void call_into(Fn *f, Node *n, Slot dst) {
    if (call_is_conversion(n)) {
        convert_into(f, n->call.args.at[0], n->type, dst);
    } else if (call_builtin(n) != BUILTIN_NONE) {
        builtin_into(f, n, dst);
    } else {
        call_emit(f, n, CALL_PLAIN);
        move(f, dst, OUT + 1, type_slots(n->type));
    }
}

static void unary(Fn *f, Node *n, Slot dst) {
    if (n->op == OP_ADDR)
        address_into(f, n, dst);
    else if (n->op == OP_RECV)
        receive_into(f, n, dst);
    else
        unary_into(f, n, dst);
}

static void place_into(Fn *f, Node *n, Slot dst) {
    Location p = location_of(f, n);
    place_load(f, &p, dst);
}

static void compile_into(Fn *f, Node *n, Slot dst) {
    switch (n->kind) {
    case NODE_IDENT: ident_into(f, n, dst); break;
    case NODE_FUNC_LIT: closure_into(f, n->func_lit.info, dst); break;
    case NODE_COMPOSITE_LIT: literal_into(f, n, dst); break;
    case NODE_SELECTOR: selector_into(f, n, dst); break;
    case NODE_INDEX: index_into(f, n, dst); break;
    case NODE_SLICE_EXPR: slice_into(f, n, dst); break;
    case NODE_TYPE_ASSERT: assert_into(f, n, dst, NO_SLOT); break;
    case NODE_CALL: call_into(f, n, dst); break;
    case NODE_STAR: place_into(f, n, dst); break;
    case NODE_UNARY: unary(f, n, dst); break;
    case NODE_BINARY: arith_into(f, n, dst); break;
    default: unsupported(f, n, node_kind_name(n->kind));
    }
}

void into(Fn *f, Node *n, Slot dst) {
    n = bare(n);
    Slot there = hoisted(f, n);
    if (there >= 0) {
        move(f, dst, there, type_slots(n->type));
        return;
    }
    if (n->value) {
        load_const(f, n->value, n->type, dst);
        return;
    }
    if (n->mode == MODE_NIL) {
        zero(f, dst, type_slots(n->type));
        return;
    }
    int mark = temps_mark(f), kept = f->hoisted.len;
    Span before = f->span;
    if (n->kind != NODE_IDENT)
        span_push(f, n);
    compile_into(f, n, dst);
    f->span = before;
    f->hoisted.len = kept;
    temps_release(f, mark);
}

// Whether code for n can write parts of its destination before it has read all it needs.
static bool piecemeal(const Node *n) {
    if (n->value)
        return false;
    switch (n->kind) {
    case NODE_COMPOSITE_LIT: return true;
    case NODE_BINARY: return n->op == OP_LAND || n->op == OP_LOR;
    case NODE_CALL: return call_is_conversion(n) || call_builtin(n) != BUILTIN_NONE;
    default: return false;
    }
}

void into_live(Fn *f, Node *n, Slot dst) {
    n = bare(n);
    if (hoisted(f, n) >= 0 || !piecemeal(n)) {
        into(f, n, dst);
        return;
    }
    if (n->kind == NODE_CALL && type_slots(n->type) <= 3 && call_builtin(n) != BUILTIN_MIN &&
        call_builtin(n) != BUILTIN_MAX && !(call_is_conversion(n) && piecemeal(bare(n->call.args.at[0])))) {
        into(f, n, dst);
        return;
    }
    int mark = temps_mark(f);
    Slot t = temp(f, n->type);
    into(f, n, t);
    move(f, dst, t, type_slots(n->type));
    temps_release(f, mark);
}

bool convert_needed(Type *from, Type *to) {
    if (!type_is_iface(to))
        return false;
    return !type_is_iface(from) || !type_identical(type_under(from), type_under(to));
}

static bool is_nil(const Node *n) {
    return n->mode == MODE_NIL || (n->type && n->type->kind == T_UNTYPED_NIL);
}

void into_as(Fn *f, Node *n, Type *t, Slot dst) {
    n = bare(n);
    if (is_nil(n)) {
        zero(f, dst, type_slots(t));
    } else if (convert_needed(n->type, t)) {
        int mark = temps_mark(f), kept = f->hoisted.len;
        Slot src = hold(f, operand(f, n), n->type);
        convert_iface(f, n->type, src, t, dst);
        f->hoisted.len = kept;
        temps_release(f, mark);
    } else {
        into(f, n, dst);
    }
}

void into_live_as(Fn *f, Node *n, Type *t, Slot dst) {
    if (is_nil(bare(n)) || convert_needed(n->type, t))
        into_as(f, n, t, dst);
    else
        into_live(f, n, dst);
}

static bool is_place(const Node *n) {
    switch (n->kind) {
    case NODE_IDENT: return n->obj && n->obj->kind == OBJ_VAR;
    case NODE_SELECTOR:
        return n->mode != MODE_NONE &&
               (!n->selector.sel || n->selector.sel->kind == SEL_FIELD || n->selector.sel->kind == SEL_PACKAGE) &&
               !(n->obj && n->obj->kind != OBJ_VAR);
    case NODE_INDEX: return !type_is(n->index.x->type, IS_STRING);
    case NODE_STAR: return true;
    default: return false;
    }
}

static Slot operand_of(Fn *f, Node *n) {
    if (is_place(n) && !(n->kind == NODE_INDEX && index_is_row(f, n))) {
        Location p = location_of(f, n);
        return place_operand(f, &p);
    }
    if (n->kind == NODE_CALL && !call_is_conversion(n) && call_builtin(n) == BUILTIN_NONE) {
        call_emit(f, n, CALL_PLAIN);
        return OUT + 1;
    }
    if (n->kind == NODE_CALL && call_is_conversion(n) && convert_keeps(bare(n->call.args.at[0]), n->type))
        return operand(f, n->call.args.at[0]);
    Slot s = n->kind == NODE_CALL ? builtin_operand(f, n) : -1;
    if (s >= 0)
        return s;
    Slot t = temp(f, n->type);
    into(f, n, t);
    return t;
}

Slot operand(Fn *f, Node *n) {
    n = bare(n);
    Slot there = hoisted(f, n);
    if (there >= 0)
        return there;
    if (n->value || n->mode == MODE_NIL) {
        uint64_t bits;
        Slot known = n->value && const_bits_of(n->value, n->type, &bits) && !type_is_kind(n->type, T_UNSAFE_POINTER)
                         ? loop_value(f, (KnownValue){.bits = bits})
                         : -1;
        if (known >= 0)
            return known;
        Slot t = temp(f, n->type);
        into(f, n, t);
        return t;
    }
    Span before = f->span;
    if (n->kind != NODE_IDENT)
        span_push(f, n);
    Slot s = operand_of(f, n);
    f->span = before;
    return s;
}

Slot operand_to(Fn *f, Node *n, Type *t) {
    n = bare(n);
    if (!t || (!is_nil(n) && !convert_needed(n->type, t)))
        return operand(f, n);
    Slot s = temp(f, t);
    into_as(f, n, t, s);
    return s;
}

Slot operand_held(Fn *f, Node *n, Type *t) {
    return hold(f, operand_to(f, n, t), t ? t : n->type);
}

void effect(Fn *f, Node *n) {
    n = bare(n);
    int mark = temps_mark(f);
    if (n->kind == NODE_CALL && !call_is_conversion(n)) {
        if (call_builtin(n) != BUILTIN_NONE)
            builtin_statement(f, n);
        else
            call_emit(f, n, CALL_PLAIN);
    } else if (n->kind == NODE_UNARY && n->op == OP_RECV) {
        Span before = span_push(f, n);
        receive_into(f, n, NO_SLOT);
        f->span = before;
    } else {
        operand(f, n);
    }
    temps_release(f, mark);
}
