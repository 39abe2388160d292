// Assignments, definitions, and variable declarations. As in Go, calls on both sides come first, in order; then the
// operands of the left side, then the values, then the stores from left to right.
#include "lang/gen/fn.h"

bool declares(const Node *lhs, Binding b) {
    if (b == BIND_ASSIGN || lhs->kind != NODE_IDENT || !lhs->obj || str_eq(lhs->ident.name, STR("_")))
        return false;
    return b == BIND_DECLARE || lhs->obj->decl == lhs;
}

static bool is_blank(const Node *n) {
    return n->kind == NODE_IDENT && str_eq(n->ident.name, STR("_"));
}

Type *assigned_type(const Node *lhs) {
    return lhs->obj && lhs->kind == NODE_IDENT ? lhs->obj->type : lhs->type;
}

Held variable_slots(Fn *f, Node *lhs) {
    lhs = bare(lhs);
    if (lhs->kind != NODE_IDENT || !lhs->obj || lhs->obj->kind != OBJ_VAR || var_is_global(lhs->obj) || is_blank(lhs))
        return (Held){0, 0};
    Home *h = home_of(f, lhs->obj);
    if (!h || h->place != PLACE_SLOT)
        return (Held){0, 0};
    return (Held){h->slot, type_slots(lhs->obj->type)};
}

// The slots of the frame variable that an assignment to lhs changes, wholly or in part.
static Held changed_slots(Fn *f, Node *lhs) {
    for (;;) {
        lhs = bare(lhs);
        if (lhs->kind == NODE_SELECTOR && lhs->selector.sel && type_is_kind(lhs->selector.x->type, T_STRUCT))
            lhs = lhs->selector.x;
        else if (lhs->kind == NODE_INDEX && type_is_kind(lhs->index.x->type, T_ARRAY))
            lhs = lhs->index.x;
        else
            return variable_slots(f, lhs);
    }
}

void store_as(Fn *f, const Location *p, Type *from, Slot value) {
    if (p->at == AT_BLANK)
        return;
    if (!convert_needed(from, p->type)) {
        place_store(f, p, value);
        return;
    }
    int mark = temps_mark(f);
    Slot converted = temp(f, p->type);
    convert_iface(f, from, value, p->type, converted);
    place_store(f, p, converted);
    temps_release(f, mark);
}

void assign_slot(Fn *f, Node *lhs, Type *from, Slot value, Binding b) {
    lhs = bare(lhs);
    if (is_blank(lhs))
        return;
    int mark = temps_mark(f);
    if (declares(lhs, b)) {
        Slot slot = var_declare(f, lhs->obj);
        Location p = slot == NO_SLOT ? place_var(f, lhs->obj) : place_slot(slot, lhs->obj->type);
        store_as(f, &p, from, value);
        var_visible(f, lhs->obj);
    } else {
        Location p = location_of(f, lhs);
        store_as(f, &p, from, value);
    }
    temps_release(f, mark);
}

Slot assign_target(Fn *f, Node *lhs, Type *t, Binding b) {
    lhs = bare(lhs);
    if (is_blank(lhs) || convert_needed(t, assigned_type(lhs)))
        return NO_SLOT;
    if (declares(lhs, b)) {
        if (var_in_cell(lhs->obj))
            return NO_SLOT;
        Slot s = var_declare(f, lhs->obj);
        var_visible(f, lhs->obj);
        return s;
    }
    Held v = variable_slots(f, lhs);
    return v.n ? v.slot : NO_SLOT;
}

// ---- one to one ----

static bool aggregate_literal(Node *n) {
    n = bare(n);
    TypeKind kind = n->kind == NODE_COMPOSITE_LIT ? type_under(n->type)->kind : T_INVALID;
    return kind == T_STRUCT || kind == T_ARRAY;
}

// Values that would need a large part of the frame are copied from memory to memory where they lie in memory.
static bool is_large(Node *n) {
    n = bare(n);
    bool place = n->kind == NODE_IDENT || n->kind == NODE_SELECTOR || n->kind == NODE_STAR ||
                 (n->kind == NODE_INDEX && !type_is_kind(n->index.x->type, T_MAP));
    return type_size(n->type) > BIG_VALUE && (place || aggregate_literal(n));
}

static void copy_large(Fn *f, Location to, Node *rhs) {
    Node *from = bare(rhs);
    Slot at = temp_pointer(f), dst = temp_pointer(f);
    if (aggregate_literal(from)) {
        move(f, at, literal_address(f, from, from->type), 1);
    } else {
        Location p = location_of(f, from);
        place_address(f, &p, at);
    }
    place_address(f, &to, dst);
    emit_x(f, I_CPY_X, dst, at, 0, type_size(to.type), 0);
}

static void define(Fn *f, Object *obj, Node *rhs) {
    if (var_is_global(obj)) { // a package variable, zero so far
        Location p = place_var(f, obj);
        if (aggregate_literal(rhs) && !convert_needed(rhs->type, obj->type))
            literal_store(f, bare(rhs), p);
        else
            place_store(f, &p, operand_to(f, rhs, obj->type));
        return;
    }
    if (!var_in_cell(obj)) {
        Slot slot = var_declare(f, obj);
        into_as(f, rhs, obj->type, slot);
    } else if (aggregate_literal(rhs) && !convert_needed(rhs->type, obj->type)) {
        var_declare(f, obj);
        literal_store(f, bare(rhs), place_var(f, obj));
    } else if (is_large(rhs)) {
        var_declare(f, obj);
        copy_large(f, place_var(f, obj), rhs);
    } else {
        Slot value = operand_held(f, rhs, obj->type);
        var_declare(f, obj);
        Location p = place_var(f, obj);
        place_store(f, &p, value);
    }
    var_visible(f, obj);
}

// _ = x. Of a large variable only the address is taken, which a nil pointer on the way does not survive.
static void drop(Fn *f, Node *rhs) {
    if (rhs->mode == MODE_NIL)
        return;
    Location p = is_large(rhs) && !aggregate_literal(rhs) ? location_of(f, rhs) : (Location){.at = AT_BLANK};
    if (place_in_memory(&p))
        place_address(f, &p, temp_pointer(f));
    else
        operand(f, rhs);
}

static void assign_one(Fn *f, Node *lhs, Node *rhs) {
    lhs = bare(lhs);
    Type *t = assigned_type(lhs);
    if (is_blank(lhs)) {
        drop(f, rhs);
        return;
    }
    Held v = variable_slots(f, lhs);
    if (v.n) {
        into_live_as(f, rhs, t, v.slot);
        return;
    }
    if (effects(lhs))
        hoist(f, lhs);
    if (is_large(rhs)) {
        Location to = location_of(f, lhs);
        if (place_in_memory(&to)) {
            copy_large(f, to, rhs);
            return;
        }
    }
    if (lhs->kind == NODE_SELECTOR && lhs->selector.sel && !effects(rhs)) { // a field that is a slot of its own
        Location p = location_of(f, lhs);
        if (p.at == AT_FRAME && p.off % 8 == 0 && type_size(p.type) % 8 == 0) {
            into_live_as(f, rhs, t, p.slot + (Slot)(p.off / 8));
            return;
        }
    }
    Slot value = operand_to(f, rhs, t);
    Location p = location_of(f, lhs);
    place_store(f, &p, value);
}

// ---- many to many ----

static bool all_fresh(const Nodes *lhs, Binding b) {
    for (int i = 0; i < lhs->len; i++)
        if (!is_blank(lhs->at[i]) && (!declares(lhs->at[i], b) || var_is_global(lhs->at[i]->obj)))
            return false;
    return true;
}

static void order_sides(Fn *f, const Nodes *lhs, const Nodes *rhs) {
    Nodes all = {0};
    for (int i = 0; i < lhs->len; i++)
        vec_push(&f->scratch, &all, lhs->at[i]);
    for (int i = 0; i < rhs->len; i++)
        vec_push(&f->scratch, &all, rhs->at[i]);
    order(f, all.at, all.len);
}

static void define_all(Fn *f, const Nodes *lhs, const Nodes *rhs) {
    order(f, rhs->at, rhs->len);
    for (int i = 0; i < lhs->len; i++) {
        if (is_blank(lhs->at[i]))
            drop(f, rhs->at[i]);
        else
            define(f, lhs->at[i]->obj, rhs->at[i]);
    }
}

// A value that the stores before its own cannot change.
static Slot steady_value(Fn *f, Node *rhs, Type *t, int before) {
    Slot s = operand_to(f, rhs, t);
    int n = type_slots(t), all = f->assigned.len;
    f->assigned.len = before;
    bool copy = s >= OUT || slot_assigned(f, s, n);
    f->assigned.len = all;
    if (!copy)
        return s;
    Slot t2 = temp(f, t);
    move(f, t2, s, n);
    return t2;
}

static void assign_parallel(Fn *f, const Nodes *lhs, const Nodes *rhs, Binding b) {
    int n = lhs->len;
    Location *places = ARENA_ARRAY(&f->scratch, Location, n);
    Slot *values = ARENA_ARRAY(&f->scratch, Slot, n);
    order_sides(f, lhs, rhs);
    for (int i = 0; i < n; i++) { // one entry each, so that steady_value can count them
        Held v = declares(lhs->at[i], b) ? (Held){0, 0} : changed_slots(f, lhs->at[i]);
        vec_push(&f->scratch, &f->assigned, v);
    }
    for (int i = 0; i < n; i++) {
        if (declares(lhs->at[i], b))
            continue;
        places[i] = location_of(f, lhs->at[i]);
        place_hold(f, &places[i]);
    }
    for (int i = 0; i < n; i++) {
        if (is_blank(lhs->at[i]))
            drop(f, rhs->at[i]);
        else
            values[i] = steady_value(f, rhs->at[i], assigned_type(bare(lhs->at[i])), i);
    }
    f->assigned.len = 0;
    for (int i = 0; i < n; i++) {
        if (declares(lhs->at[i], b))
            var_init(f, lhs->at[i]->obj, values[i]);
        else
            place_store(f, &places[i], values[i]);
    }
}

void assign_pairs(Fn *f, const Nodes *lhs, const Nodes *rhs, Binding b) {
    if (lhs->len == 1 && declares(lhs->at[0], b))
        define(f, lhs->at[0]->obj, rhs->at[0]);
    else if (lhs->len == 1)
        assign_one(f, lhs->at[0], rhs->at[0]);
    else if (all_fresh(lhs, b))
        define_all(f, lhs, rhs);
    else
        assign_parallel(f, lhs, rhs, b);
}

// ---- many to one ----

void assign_slots(Fn *f, const Nodes *lhs, Type **types, const Slot *values, Binding b) {
    int n = lhs->len;
    Location *places = ARENA_ARRAY(&f->scratch, Location, n);
    for (int i = 0; i < n; i++)
        if (!declares(lhs->at[i], b))
            vec_push(&f->scratch, &f->assigned, changed_slots(f, lhs->at[i]));
    for (int i = 0; i < n; i++) {
        if (declares(lhs->at[i], b))
            continue;
        places[i] = location_of(f, lhs->at[i]);
        place_hold(f, &places[i]);
    }
    f->assigned.len = 0;
    for (int i = 0; i < n; i++) {
        if (declares(lhs->at[i], b))
            assign_slot(f, lhs->at[i], types[i], values[i], b);
        else
            store_as(f, &places[i], types[i], values[i]);
    }
}

static void assign_call(Fn *f, const Nodes *lhs, Node *call, Binding b) {
    Type *tuple = call->type;
    Slot *values = ARENA_ARRAY(&f->scratch, Slot, lhs->len), from = OUT + 1;
    call_emit(f, call, CALL_PLAIN);
    for (int i = 0; i < lhs->len; i++) {
        values[i] = from;
        from += type_slots(tuple->tuple.types.at[i]);
    }
    assign_slots(f, lhs, tuple->tuple.types.at, values, b);
}

// v, ok = m[k]; v, ok = x.(T); v, ok = <-c
static void emit_comma_ok(Fn *f, Node *rhs, Slot value, Slot ok) {
    Span before = span_push(f, rhs);
    if (rhs->kind == NODE_INDEX) {
        Node *x = rhs->index.x, *key = rhs->index.index.at[0];
        order2(f, x, key);
        Slot m = operand_held(f, x, NULL);
        emit_map_get(f, x->type, m, map_key(f, key, x->type), value, ok);
    } else if (rhs->kind == NODE_TYPE_ASSERT) {
        assert_into(f, rhs, value, ok);
    } else {
        Slot c = operand_held(f, rhs->unary.x, NULL);
        step_event(f);
        Type *elem = type_under(rhs->unary.x->type)->chan.elem;
        emit_size(f, emit(f, I_RECV, value, c, ok), OPERAND_A, type_slots(elem));
    }
    f->span = before;
}

static Type *comma_ok_type(const Node *rhs) {
    switch (rhs->kind) {
    case NODE_INDEX: return type_under(rhs->index.x->type)->map.elem;
    case NODE_TYPE_ASSERT: return rhs->assert.type->type;
    default: return type_under(rhs->unary.x->type)->chan.elem;
    }
}

// Whether the store needs no place that the other store could move, and no conversion.
static bool changes_at_once(Fn *f, Node *lhs, Binding b) {
    lhs = bare(lhs);
    return is_blank(lhs) || declares(lhs, b) || (variable_slots(f, lhs).n && !type_is_iface(assigned_type(lhs)));
}

static void assign_comma_ok(Fn *f, const Nodes *lhs, Node *rhs, Binding b) {
    rhs = bare(rhs);
    Type *t = comma_ok_type(rhs), *boolean = basic_type(f->g, T_BOOL);
    Node *first = lhs->at[0], *second = lhs->at[1];
    if (!changes_at_once(f, first, b) || !changes_at_once(f, second, b) ||
        (rhs->kind == NODE_TYPE_ASSERT && !declares(first, b))) { // its value may be written before the operand is read
        Slot values[] = {temp(f, t), temp_word(f)};
        emit_comma_ok(f, rhs, values[0], values[1]);
        assign_slots(f, lhs, (Type *[]){t, boolean}, values, b);
        return;
    }
    Slot value = assign_target(f, first, t, b), ok = assign_target(f, second, boolean, b);
    bool store_value = value == NO_SLOT, store_ok = ok == NO_SLOT;
    if (store_value)
        value = temp(f, t);
    if (store_ok)
        ok = temp_word(f);
    emit_comma_ok(f, rhs, value, ok);
    if (store_value)
        assign_slot(f, first, t, value, b);
    if (store_ok)
        assign_slot(f, second, boolean, ok, b);
}

static void assign_many(Fn *f, const Nodes *lhs, Node *rhs, Binding b) {
    for (int i = 0; i < lhs->len; i++)
        if (!declares(lhs->at[i], b) && effects(lhs->at[i]))
            hoist(f, lhs->at[i]);
    Node *r = bare(rhs);
    if (r->kind == NODE_CALL)
        assign_call(f, lhs, r, b);
    else
        assign_comma_ok(f, lhs, r, b);
}

void gen_assign(Fn *f, Node *n) {
    Binding b = n->assign.define ? BIND_DEFINE : BIND_ASSIGN;
    if (n->op != OP_NONE)
        gen_op_assign(f, n->assign.lhs.at[0], n->op, n->assign.rhs.at[0]);
    else if (n->assign.lhs.len == n->assign.rhs.len)
        assign_pairs(f, &n->assign.lhs, &n->assign.rhs, b);
    else
        assign_many(f, &n->assign.lhs, n->assign.rhs.at[0], b);
}

static void var_spec(Fn *f, Node *n) {
    const Nodes *names = &n->var.names, *values = &n->var.values;
    if (values->len == names->len) {
        assign_pairs(f, names, values, BIND_DECLARE);
    } else if (values->len == 1) {
        assign_many(f, names, values->at[0], BIND_DECLARE);
    } else {
        for (int i = 0; i < names->len; i++)
            if (declares(names->at[i], BIND_DECLARE))
                var_zero(f, names->at[i]->obj);
    }
}

void gen_decl(Fn *f, Node *n) {
    for (int i = 0; i < n->decl_stmt.specs.len; i++) {
        Node *spec = n->decl_stmt.specs.at[i];
        if (spec->kind != NODE_VAR_SPEC)
            continue;
        stmt_begin(f, spec);
        if (n->decl_stmt.specs.len == 1)
            f->stmt.from = n->start; // with its keyword
        int mark = temps_mark(f);
        var_spec(f, spec);
        f->hoisted.len = 0;
        temps_release(f, mark);
    }
}
