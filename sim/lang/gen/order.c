// Order of evaluation. Go fixes the order of calls, receives and logical operators; when its compiler reads plain
// variables is left open by the specification ("Order of evaluation"), but programs see it: `[]int{x, f(), x}` gives
// 2 2 2 when f sets x to 2. As there, whatever may call is evaluated first, in order, into temporaries; the rest of the
// expression, plain reads and operators, follows.
#include "lang/gen/fn.h"

static int list_effects(const Nodes *list) {
    int found = 0;
    for (int i = 0; i < list->len; i++)
        found |= effects(list->at[i]);
    return found;
}

static int call_effects(Node *n) {
    int found = list_effects(&n->call.args);
    if (call_is_conversion(n))
        return found;
    Builtin b = call_builtin(n);
    if (b == BUILTIN_NONE)
        return EFFECT_CALL | EFFECT_WRITE;
    if (b == BUILTIN_APPEND || b == BUILTIN_COPY || b == BUILTIN_RECOVER)
        found |= EFFECT_WRITE;
    return found;
}

int effects(Node *n) {
    if (!n || n->value || n->mode == MODE_TYPE)
        return 0;
    switch (n->kind) {
    case NODE_COMPOSITE_LIT: return list_effects(&n->composite.elems);
    case NODE_KEY_VALUE: return (n->pair.key && n->pair.key->mode ? effects(n->pair.key) : 0) | effects(n->pair.value);
    case NODE_PAREN: return effects(n->paren.x);
    case NODE_SELECTOR: return n->selector.sel ? effects(n->selector.x) : 0;
    case NODE_INDEX: return effects(n->index.x) | list_effects(&n->index.index);
    case NODE_SLICE_EXPR:
        return effects(n->slice.x) | effects(n->slice.lo) | effects(n->slice.hi) | effects(n->slice.max);
    case NODE_TYPE_ASSERT: return effects(n->assert.x);
    case NODE_CALL: return call_effects(n);
    case NODE_STAR: return effects(n->star.x);
    case NODE_UNARY: return n->op == OP_RECV ? EFFECT_CALL | EFFECT_WRITE : effects(n->unary.x);
    case NODE_BINARY: return effects(n->binary.x) | effects(n->binary.y);
    default: return 0;
    }
}

static bool stable_var(Fn *f, const Node *n) {
    if (!n->obj)
        return true; // nil, the blank identifier
    if (n->obj->kind != OBJ_VAR)
        return true;
    Home *h = var_is_global(n->obj) ? NULL : home_of(f, n->obj);
    return h && (h->place == PLACE_SLOT || h->place == PLACE_CAPTURE);
}

static bool stable_binary(Fn *f, Node *n) {
    switch (n->op) {
    case OP_SHL:
    case OP_SHR: return n->binary.y->value && stable(f, n->binary.x);
    case OP_QUO:
    case OP_REM:
    case OP_LAND:
    case OP_LOR: return false; // may panic or jump
    default: return type_is(n->binary.x->type, IS_NUMERIC) && stable(f, n->binary.x) && stable(f, n->binary.y);
    }
}

bool stable(Fn *f, Node *n) {
    n = bare(n);
    if (n->value || hoisted(f, n) >= 0 || n->mode == MODE_NIL || n->mode == MODE_TYPE)
        return true;
    switch (n->kind) {
    case NODE_IDENT: return stable_var(f, n);
    case NODE_FUNC_LIT: return true;
    case NODE_SELECTOR: {
        const Selection *sel = n->selector.sel;
        if (!sel || sel->kind != SEL_FIELD)
            return n->obj && n->obj->kind == OBJ_FUNC;
        return !sel->indirect && type_under(n->selector.x->type)->kind == T_STRUCT && stable(f, n->selector.x);
    }
    case NODE_UNARY: return n->op != OP_RECV && n->op != OP_ADDR && stable(f, n->unary.x);
    case NODE_BINARY: return stable_binary(f, n);
    case NODE_CALL:
        return call_is_conversion(n) && type_is(n->type, IS_NUMERIC) && type_is(n->call.args.at[0]->type, IS_NUMERIC) &&
               stable(f, n->call.args.at[0]);
    default: return false;
    }
}

Slot hoisted(Fn *f, const Node *n) {
    for (int i = f->hoisted.len; i-- > 0;)
        if (f->hoisted.at[i].node == n)
            return f->hoisted.at[i].slot;
    return -1;
}

void hoist_value(Fn *f, Node *n) {
    n = bare(n);
    if (n->value || hoisted(f, n) >= 0)
        return;
    Slot t = temp(f, n->type);
    into(f, n, t);
    vec_push(&f->scratch, &f->hoisted, (Hoisted){n, t});
}

static void hoist_list(Fn *f, const Nodes *list) {
    for (int i = 0; i < list->len; i++)
        hoist(f, list->at[i]);
}

static void hoist_call(Fn *f, Node *n) {
    if (call_is_conversion(n) && !effects(n))
        return;
    if (n->mode == MODE_NOVALUE || (n->type && n->type->kind == T_TUPLE))
        return; // the only operand of its list
    hoist_value(f, n);
}

void hoist(Fn *f, Node *n) {
    if (!n || n->value || n->mode == MODE_TYPE || n->mode == MODE_NIL)
        return;
    switch (n->kind) {
    case NODE_COMPOSITE_LIT:
        if (type_is_kind(n->type, T_MAP))
            hoist_value(f, n);
        else
            hoist_list(f, &n->composite.elems);
        break;
    case NODE_KEY_VALUE: hoist(f, n->pair.value); break;
    case NODE_PAREN: hoist(f, n->paren.x); break;
    case NODE_SELECTOR:
        if (n->selector.sel && n->selector.x->mode != MODE_TYPE)
            hoist(f, n->selector.x);
        break;
    case NODE_INDEX:
        hoist(f, n->index.x);
        hoist_list(f, &n->index.index);
        break;
    case NODE_STAR: hoist(f, n->star.x); break;
    case NODE_UNARY:
        if (n->op == OP_RECV)
            hoist_value(f, n);
        else
            hoist(f, n->unary.x);
        break;
    case NODE_BINARY:
        if (n->op == OP_LAND || n->op == OP_LOR) {
            hoist_value(f, n);
        } else {
            hoist(f, n->binary.x);
            hoist(f, n->binary.y);
        }
        break;
    case NODE_CALL: hoist_call(f, n); break;
    case NODE_SLICE_EXPR:
    case NODE_TYPE_ASSERT: hoist_value(f, n); break;
    default: break;
    }
}

// Whether Go's compiler hands the value to a conversion function by address, from a copy made at its turn.
static bool copied_early(Type *from, Type *to) {
    if (!to || !convert_needed(from, to) || type_is_iface(from) || type_is_direct(from))
        return false;
    int64_t size = type_size(from);
    if (type_is(from, IS_STRING) || type_is_kind(from, T_SLICE) || size <= 1)
        return false;
    return !((size == 2 || size == 4 || size == 8) && type_align(from) == size && !type_has_pointers(from));
}

void order_as(Fn *f, Node **list, Type **types, int n) {
    int last = n - 1;
    while (last >= 0 && (!list[last] || !effects(list[last])))
        last--;
    bool late = false;
    for (int i = 0; i < last; i++) {
        if (!list[i] || stable(f, list[i]))
            continue;
        if (types && bare(list[i])->mode != MODE_VAR && copied_early(list[i]->type, types[i]))
            hoist_value(f, list[i]);
        else
            hoist(f, list[i]);
        late = late || hoisted(f, bare(list[i])) < 0;
    }
    if (late)
        hoist(f, list[last]);
}

void order(Fn *f, Node **list, int n) {
    order_as(f, list, NULL, n);
}

void order2(Fn *f, Node *x, Node *y) {
    order(f, (Node *[]){x, y}, 2);
}
