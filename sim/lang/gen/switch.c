// switch statements over values (with jump tables for dense integers) and over types.
#include "lang/gen/fn.h"

typedef struct Clauses {
    Label *bodies; // by clause
    Label end;
    Target target;
    int fallback; // clause of default, -1
} Clauses;

static void clauses_open(Fn *f, Clauses *c, Node *n, const Nodes *clauses) {
    *c = (Clauses){.bodies = ARENA_ARRAY(&f->scratch, Label, clauses->len + 1), .end = label_new(), .fallback = -1};
    for (int i = 0; i < clauses->len; i++) {
        c->bodies[i] = label_new();
        if (clauses->at[i]->clause.is_default)
            c->fallback = i;
    }
    c->target = (Target){.outer = f->target, .stmt = n, .break_to = &c->end};
}

static void jump_to_fallback(Fn *f, Clauses *c) {
    jump(f, c->fallback >= 0 ? &c->bodies[c->fallback] : &c->end);
}

static void clause_body(Fn *f, Clauses *c, const Nodes *clauses, int i) {
    Label *outer = f->fallthrough_to;
    f->fallthrough_to = i + 1 < clauses->len ? &c->bodies[i + 1] : NULL;
    f->target = &c->target;
    block(f, &clauses->at[i]->clause.body);
    f->target = c->target.outer;
    f->fallthrough_to = outer;
    if (!f->dead && i + 1 < clauses->len)
        jump(f, &c->end);
}

// ---- jump tables ----

enum { TABLE_LEAST = 4, TABLE_MOST = 1024 };

typedef struct Span16 {
    int least, most, count;
} Span16;

static bool small_cases(const Nodes *clauses, Span16 *s) {
    *s = (Span16){INT16_MAX, INT16_MIN, 0};
    for (int i = 0; i < clauses->len; i++)
        for (int j = 0; j < clauses->at[i]->clause.exprs.len; j++) {
            int v;
            if (!node_small(clauses->at[i]->clause.exprs.at[j], &v))
                return false;
            s->least = v < s->least ? v : s->least;
            s->most = v > s->most ? v : s->most;
            s->count++;
        }
    int room = s->most - s->least + 1;
    return s->count >= TABLE_LEAST && room <= TABLE_MOST && room <= 3 * s->count;
}

static bool jump_table(Fn *f, Node *tag, const Nodes *clauses, Clauses *c) {
    Span16 s;
    if (!tag || !type_is(tag->type, IS_INTEGER) || !small_cases(clauses, &s))
        return false;
    int room = s.most - s.least + 1;
    Label **to = ARENA_ARRAY(&f->scratch, Label *, room);
    for (int i = 0; i < clauses->len; i++)
        for (int j = 0; j < clauses->at[i]->clause.exprs.len; j++) {
            int v = 0;
            node_small(clauses->at[i]->clause.exprs.at[j], &v);
            if (!to[v - s.least])
                to[v - s.least] = &c->bodies[i];
        }
    int at = emit_x(f, I_SWITCH_X, operand(f, tag), room, s.least, 0, 0);
    Label *fallback = c->fallback >= 0 ? &c->bodies[c->fallback] : &c->end;
    for (int i = 0; i < room; i++)
        label_use(f, to[i] ? to[i] : fallback, emit_word(f, 0, 0, 0, 0), at);
    return true;
}

// ---- switch ----

// The tag is compared through a node of its own, whose value stands in slots already.
static Node *fixed_tag(Fn *f, Node *tag) {
    if (!tag)
        return NULL;
    tag = bare(tag);
    Home *h = tag->kind == NODE_IDENT && tag->obj && tag->obj->kind == OBJ_VAR && !var_is_global(tag->obj)
                  ? home_of(f, tag->obj)
                  : NULL;
    if (tag->value || (h && h->place == PLACE_SLOT))
        return tag;
    Slot s = temp(f, tag->type);
    into(f, tag, s);
    Node *fixed = ARENA_NEW(&f->scratch, Node);
    *fixed = *tag;
    vec_push(&f->scratch, &f->hoisted, (Hoisted){fixed, s});
    return fixed;
}

static void value_case(Fn *f, Node *tag, Node *x, Label *to) {
    int mark = temps_mark(f);
    stmt_begin(f, x);
    if (!tag) {
        cond(f, x, true, to);
    } else {
        Node compare = {
            .kind = NODE_BINARY, .op = OP_EQL, .pos = x->pos, .start = x->start, .end = x->end, .mode = MODE_VALUE};
        compare.type = basic_type(f->g, T_BOOL);
        compare.binary.x = tag;
        compare.binary.y = x;
        cond(f, &compare, true, to);
    }
    temps_release(f, mark);
}

void gen_switch(Fn *f, Node *n) {
    const Nodes *clauses = &n->switch_.clauses;
    int mark = scope_mark(f);
    Clauses c;
    if (n->switch_.init)
        stmt(f, n->switch_.init);
    clauses_open(f, &c, n, clauses);
    if (n->switch_.tag)
        stmt_begin(f, n->switch_.tag);
    Node *tag = fixed_tag(f, n->switch_.tag);
    if (!jump_table(f, tag, clauses, &c))
        for (int i = 0; i < clauses->len; i++)
            for (int j = 0; j < clauses->at[i]->clause.exprs.len; j++)
                value_case(f, tag, clauses->at[i]->clause.exprs.at[j], &c.bodies[i]);
    jump_to_fallback(f, &c);
    for (int i = 0; i < clauses->len; i++) {
        label_bind(f, &c.bodies[i]);
        clause_body(f, &c, clauses, i);
    }
    label_bind(f, &c.end);
    scope_close(f, mark);
}

// ---- type switch ----

static bool is_nil_case(const Node *x) {
    return x->mode == MODE_NIL || (x->obj && x->obj->kind == OBJ_NIL);
}

static void type_case(Fn *f, Node *x, Slot value, Slot id, Label *to) {
    stmt_begin(f, x);
    int mark = temps_mark(f);
    if (is_nil_case(x)) {
        jump_if(f, REL_EQI, id, 0, to);
    } else if (type_is_iface(x->type)) {
        Slot t = temp_word(f);
        emit_x(f, I_IMPLS_X, t, value, 0, rtype(f->g, x->type), 0);
        jump_if(f, REL_T, t, 0, to);
    } else {
        int type = rtype(f->g, x->type);
        if (type <= INT16_MAX) {
            jump_if(f, REL_EQI, id, type, to);
        } else {
            Slot t = temp_word(f);
            load_int(f, type, t);
            jump_if(f, REL_EQ, id, t, to);
        }
    }
    temps_release(f, mark);
}

// The variable of a clause: of the clause's type when there is just one, else of the interface's.
static void bind_implicit(Fn *f, Node *clause, Node *x, Slot value) {
    Object *obj = clause->clause.implicit;
    if (!obj)
        return;
    int mark = temps_mark(f);
    const Nodes *exprs = &clause->clause.exprs;
    if (exprs->len == 1 && !is_nil_case(exprs->at[0])) {
        Type *t = exprs->at[0]->type;
        Slot v = temp(f, t);
        emit_x(f, type_is_iface(t) ? I_ASSERTI_X : I_ASSERT_X, v, value, NO_SLOT, rtype(f->g, t), rtype(f->g, x->type));
        var_init(f, obj, v);
    } else {
        var_init(f, obj, value);
    }
    temps_release(f, mark);
}

void gen_type_switch(Fn *f, Node *n) {
    const Nodes *clauses = &n->type_switch.clauses;
    int mark = scope_mark(f);
    Clauses c;
    if (n->type_switch.init)
        stmt(f, n->type_switch.init);
    clauses_open(f, &c, n, clauses);
    stmt_begin(f, n->type_switch.x);
    Slot value = temp(f, n->type_switch.x->type), id = temp_word(f);
    into(f, n->type_switch.x, value);
    emit(f, I_TYPEID, id, value, 0);
    for (int i = 0; i < clauses->len; i++)
        for (int j = 0; j < clauses->at[i]->clause.exprs.len; j++)
            type_case(f, clauses->at[i]->clause.exprs.at[j], value, id, &c.bodies[i]);
    jump_to_fallback(f, &c);
    for (int i = 0; i < clauses->len; i++) {
        int inner = scope_mark(f);
        label_bind(f, &c.bodies[i]);
        f->step = 0;
        span_push(f, clauses->at[i]);
        bind_implicit(f, clauses->at[i], n->type_switch.x, value);
        clause_body(f, &c, clauses, i);
        scope_close(f, inner);
    }
    label_bind(f, &c.end);
    scope_close(f, mark);
}
