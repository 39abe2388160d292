// for range statements. What is ranged over is evaluated once; a hidden counter runs, and the statement's variables get
// their values at the start of each iteration.
#include "lang/gen/fn.h"

typedef struct Range {
    Node *n;
    Binding bind;
    Type *type;      // underlying, of what is ranged over
    bool key, value; // wanted
    Label body, test, next, end;
    Target target;
} Range;

static bool wanted(const Node *n) {
    return n && !(n->kind == NODE_IDENT && str_eq(n->ident.name, STR("_")));
}

static void give(Fn *f, Range *r, Node *lhs, Type *t, Slot value) {
    f->hoisted.len = 0;
    if (effects(lhs))
        hoist(f, lhs);
    Object *old = f->go_minor < 22 && declares(lhs, r->bind) && home_of(f, lhs->obj) ? lhs->obj : NULL;
    assign_slot(f, lhs, t, value, old ? BIND_ASSIGN : r->bind);
}

// Key and value in one assignment, for what is iterated over with both: for i, a[i] = range x
static void give_both(Fn *f, Range *r, Type *key_type, Slot key, Type *value_type, Slot value) {
    Node *lhs[] = {r->n->range.key, r->n->range.value};
    if (!r->key || !r->value || r->bind == BIND_DEFINE) {
        if (r->key)
            give(f, r, lhs[0], key_type, key);
        if (r->value)
            give(f, r, lhs[1], value_type, value);
        return;
    }
    int mark = temps_mark(f);
    f->hoisted.len = 0;
    Nodes list = {0};
    for (int i = 0; i < 2; i++) {
        if (effects(lhs[i]))
            hoist(f, lhs[i]);
        vec_push(&f->scratch, &list, lhs[i]);
    }
    assign_slots(f, &list, (Type *[]){key_type, value_type}, (Slot[]){key, value}, r->bind);
    temps_release(f, mark);
}

// Before Go 1.22 the variables belong to the whole loop.
static void declare_once(Fn *f, Range *r) {
    if (f->go_minor >= 22 || r->bind != BIND_DEFINE)
        return;
    if (r->key)
        var_zero(f, r->n->range.key->obj);
    if (r->value)
        var_zero(f, r->n->range.value->obj);
}

static void begin(Fn *f, Range *r) {
    r->target = (Target){.outer = f->target, .stmt = r->n, .break_to = &r->end, .continue_to = &r->next};
    f->target = &r->target;
}

// Since Go 1.22 an iteration's variables end with it: at the head there are none.
static void hide(Fn *f, const Range *r, const Node *lhs) {
    if (lhs && r->bind == BIND_DEFINE && f->go_minor >= 22 && declares(lhs, r->bind))
        var_hidden(f, lhs->obj);
}

static void body(Fn *f, Range *r) {
    stmt(f, r->n->range.body);
    hide(f, r, r->n->range.key);
    hide(f, r, r->n->range.value);
    f->target = r->target.outer;
    label_bind(f, &r->next);
}

void range_head(Fn *f, const Node *n) {
    stmt_begin(f, n->range.x);
    f->stmt.from = n->start;
}

static void step_mark(Fn *f, const Range *r) { // each iteration visits the head
    f->step = 0;
    range_head(f, r->n);
}

// ---- counting loops: integers, slices, arrays ----

typedef struct Counter {
    Slot index, limit;
    int constant;
    bool small;
    Object *variable; // the counter is this one; NULL: a hidden word
} Counter;

static void counter_start(Fn *f, Range *r, Counter *c) {
    zero(f, c->index, 1);
    jump(f, &r->test);
    f->dead = r->test.uses.len == 0;
    label_bind(f, &r->body);
    if (c->variable)
        var_visible(f, c->variable);
    begin(f, r);
}

static void counter_end(Fn *f, Range *r, const Counter *c) {
    body(f, r);
    emit(f, I_ADDI, c->index, c->index, 1);
    label_bind(f, &r->test);
    step_mark(f, r);
    if (c->small)
        jump_if(f, REL_LTI, c->index, c->constant, &r->body);
    else
        jump_if(f, REL_LT, c->index, c->limit, &r->body);
    label_bind(f, &r->end);
}

// A variable that only the loop changes can be the counter itself.
static bool counter_is_variable(Fn *f, const Range *r) {
    Node *key = r->n->range.key;
    return r->key && declares(key, r->bind) && f->go_minor >= 22 && !var_in_cell(key->obj) && !key->obj->var.reassigned;
}

static void counter_open(Fn *f, Range *r, Counter *c) {
    if (counter_is_variable(f, r)) {
        c->variable = r->n->range.key->obj;
        c->index = var_declare(f, c->variable);
        r->key = false;
    } else {
        c->index = temp_word(f);
    }
}

static void range_int(Fn *f, Range *r) {
    Node *x = r->n->range.x;
    Counter c = {0};
    c.small = node_small(x, &c.constant);
    Type *t = r->key
                  ? (r->n->range.key->obj && r->n->range.key->kind == NODE_IDENT ? r->n->range.key->obj->type : x->type)
                  : x->type;
    if (!c.small) {
        c.limit = temp_word(f);
        into(f, x, c.limit);
    }
    counter_open(f, r, &c);
    counter_start(f, r, &c);
    if (r->key)
        give(f, r, r->n->range.key, t, c.index);
    counter_end(f, r, &c);
}

static Slot fixed_slice(Fn *f, Node *x) {
    Node *u = bare(x);
    Home *h = u->kind == NODE_IDENT && u->obj && u->obj->kind == OBJ_VAR && !var_is_global(u->obj) ? home_of(f, u->obj)
                                                                                                   : NULL;
    if (h && h->place == PLACE_SLOT && !u->obj->var.reassigned)
        return h->slot;
    Slot s = temp(f, x->type);
    into(f, x, s);
    return s;
}

static void elements_loop(Fn *f, Range *r, Counter *c, Location elem) {
    counter_open(f, r, c);
    elem.index = c->index;
    Type *integer = basic_type(f->g, T_INT);
    bool key = r->key;
    counter_start(f, r, c);
    if (r->value) {
        int mark = temps_mark(f);
        Node *lhs = r->n->range.value;
        Slot direct = r->bind == BIND_DEFINE && f->go_minor >= 22 ? assign_target(f, lhs, elem.type, r->bind) : NO_SLOT;
        Slot value = direct == NO_SLOT ? temp(f, elem.type) : direct;
        place_load(f, &elem, value);
        if (direct == NO_SLOT)
            give_both(f, r, integer, c->index, elem.type, value);
        else if (key)
            give(f, r, r->n->range.key, integer, c->index);
        temps_release(f, mark);
    } else if (key) {
        give(f, r, r->n->range.key, integer, c->index);
    }
    counter_end(f, r, c);
}

static void range_slice(Fn *f, Range *r) {
    Slot s = fixed_slice(f, r->n->range.x);
    Counter c = {.limit = s + 1};
    elements_loop(f, r, &c, (Location){.at = AT_ELEM, .slot = s, .type = r->type->slice.elem});
}

// An array is copied before the loop, unless only its length matters or nobody can change it.
static Location fixed_array(Fn *f, Node *x) {
    Node *u = bare(x);
    bool variable = u->kind == NODE_IDENT && u->obj && u->obj->kind == OBJ_VAR && !var_is_global(u->obj);
    if (variable && !u->obj->var.reassigned && !u->obj->var.addr_taken)
        return place_var(f, u->obj);
    if (type_size(x->type) <= 256) {
        Slot copy = temp(f, x->type);
        into(f, x, copy);
        return place_slot(copy, x->type);
    }
    Slot copy = temp_pointer(f);
    Location from = location_of(f, u);
    emit_imm(f, I_NEW, copy, rtype(f->g, x->type));
    if (place_in_memory(&from)) {
        Slot at = temp_pointer(f);
        place_address(f, &from, at);
        emit_x(f, I_CPY_X, copy, at, 0, type_size(x->type), 0);
    } else {
        Location to = place_deref(copy, x->type);
        place_store(f, &to, place_operand(f, &from));
    }
    return place_deref(copy, x->type);
}

static void range_array(Fn *f, Range *r) {
    Node *x = r->n->range.x;
    Type *array = r->type->kind == T_POINTER ? type_under(r->type->pointer.elem) : r->type;
    int64_t len = array->array.len;
    Counter c = {.constant = (int)len, .small = len <= INT16_MAX};
    Location p = {.at = AT_BLANK};
    if (r->type->kind == T_POINTER && (r->value || effects(x))) {
        Slot at = temp_pointer(f);
        into(f, x, at);
        p = place_deref(at, array);
    } else if (r->value) {
        p = fixed_array(f, x);
    } else if (effects(x)) {
        operand(f, x);
    }
    if (!c.small) {
        c.limit = temp_word(f);
        load_int(f, len, c.limit);
    }
    if (!r->value) {
        elements_loop(f, r, &c, (Location){.at = AT_BLANK, .type = array->array.elem});
        return;
    }
    Location elem = {.at = AT_FRAME_ELEM, .slot = p.slot, .off = p.off, .whole = array, .type = array->array.elem};
    if (p.at != AT_FRAME) { // elements in memory are reached through a slice of the array
        Slot s = temp(f, type_slice(&f->scratch, array->array.elem));
        if (len > 0 || !p.sure)
            place_address(f, &p, s);
        load_int(f, len, s + 1);
        load_int(f, len, s + 2);
        elem = (Location){.at = AT_ELEM, .slot = s, .type = array->array.elem};
    }
    elements_loop(f, r, &c, elem);
}

// ---- strings, maps, channels ----

static void range_string(Fn *f, Range *r) {
    Slot s = fixed_slice(f, r->n->range.x), index = temp_word(f), pair = temp_words(f, 2);
    zero(f, index, 1);
    jump(f, &r->test);
    f->dead = r->test.uses.len == 0;
    label_bind(f, &r->body);
    begin(f, r);
    emit(f, I_STRNEXT, pair, s, index);
    give_both(f, r, basic_type(f->g, T_INT), index, basic_type(f->g, T_INT32), pair);
    body(f, r);
    move(f, index, pair + 1, 1);
    label_bind(f, &r->test);
    step_mark(f, r);
    jump_if(f, REL_LT, index, s + 1, &r->body);
    label_bind(f, &r->end);
}

static void range_map(Fn *f, Range *r) {
    Slot it = temp_pointer(f);
    Slot key = r->key ? temp(f, r->type->map.key) : NO_SLOT, value = r->value ? temp(f, r->type->map.elem) : NO_SLOT;
    Slot m = operand(f, r->n->range.x);
    emit_x(f, I_MAPITER_X, it, m, 0, rtype(f->g, r->n->range.x->type), 0);
    Label top = label_new();
    label_bind(f, &top);
    begin(f, r);
    step_mark(f, r);
    int at = emit_x(f, I_MAPNEXT_X, it, key, value, 0, 0);
    emit_size(f, at, OPERAND_B, type_slots(r->type->map.key));
    emit_size(f, at, OPERAND_C, type_slots(r->type->map.elem));
    label_use(f, &r->end, at < 0 ? at : at + 1, at);
    give_both(f, r, r->type->map.key, key, r->type->map.elem, value);
    body(f, r);
    jump(f, &top);
    label_bind(f, &r->end);
}

// What the body of a loop over a function is given. Variables that the statement declares are its parameters.
void range_values(Fn *f, Node *n, Type **types, const Slot *slots) {
    Range r = {.n = n, .bind = n->define ? BIND_DEFINE : BIND_ASSIGN};
    r.key = wanted(n->range.key);
    r.value = wanted(n->range.value);
    if (r.bind == BIND_ASSIGN) {
        give_both(f, &r, types[0], slots[0], types[1], slots[1]);
        return;
    }
    if (r.key)
        var_param(f, n->range.key->obj, slots[0], V_PARAM);
    if (r.value)
        var_param(f, n->range.value->obj, slots[1], V_PARAM);
}

static void range_chan(Fn *f, Range *r) {
    Type *elem = r->type->chan.elem;
    Slot c = temp_pointer(f), ok = temp_word(f);
    into(f, r->n->range.x, c);
    Label top = label_new();
    label_bind(f, &top);
    begin(f, r);
    step_mark(f, r);
    step_event(f);
    Slot value = r->key ? temp(f, elem) : NO_SLOT;
    emit_size(f, emit(f, I_RECV, value, c, ok), OPERAND_A, type_slots(elem));
    jump_if(f, REL_F, ok, 0, &r->end);
    if (r->key)
        give(f, r, r->n->range.key, elem, value);
    body(f, r);
    jump(f, &top);
    label_bind(f, &r->end);
}

void gen_range(Fn *f, Node *n) {
    int mark = scope_mark(f);
    if (n->range.info) {
        range_head(f, n);
        range_func(f, n);
        scope_close(f, mark);
        return;
    }
    Range r = {.n = n, .bind = n->define ? BIND_DEFINE : BIND_ASSIGN, .type = type_under(n->range.x->type)};
    r.key = wanted(n->range.key);
    r.value = wanted(n->range.value);
    r.body = r.test = r.next = r.end = label_new();
    range_head(f, n);
    declare_once(f, &r);
    loop_enter(f);
    switch (r.type->kind) {
    case T_SLICE: range_slice(f, &r); break;
    case T_ARRAY:
    case T_POINTER: range_array(f, &r); break;
    case T_STRING:
    case T_UNTYPED_STRING: range_string(f, &r); break;
    case T_MAP: range_map(f, &r); break;
    case T_CHAN: range_chan(f, &r); break;
    default: range_int(f, &r);
    }
    loop_leave(f);
    scope_close(f, mark);
}
