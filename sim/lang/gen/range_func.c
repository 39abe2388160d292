// Loops over functions. The body is a function of its own, which the ranged-over function calls for each iteration; it
// answers whether it wants another one. What the body means for the function around it goes through hidden variables:
// `state` says how the loop stands, `leaving` where to go on when the ranged-over function has returned.
#include "lang/gen/fn.h"

enum { LEAVE_RETURN = -1 };

// ---- hidden variables ----

static void hidden_set(Fn *f, Object *var, int64_t value) {
    int mark = temps_mark(f);
    Location p = place_var(f, var);
    Slot t = temp_word(f);
    load_int(f, value, t);
    place_store(f, &p, t);
    temps_release(f, mark);
}

static Slot hidden_get(Fn *f, Object *var) {
    Location p = place_var(f, var);
    return place_operand(f, &p);
}

void loop_variables(Fn *f, FuncInfo *info) {
    if (info->leaving)
        var_zero(f, info->leaving);
    if (!info->defers)
        return;
    int mark = temps_mark(f);
    Slot place = temp_words(f, 2);
    emit(f, I_DEFERPLACE, place, 0, 0);
    var_init(f, info->defers, place);
    temps_release(f, mark);
}

// ---- leaving a body ----

// One number for each place that branches lead to.
static int64_t branch_number(const Node *branch) {
    return (int64_t)branch->branch.target->start * 4 + (int64_t)branch->branch.kind;
}

static void leave(Fn *f, int64_t where) {
    hidden_set(f, f->info->body_of->leaving, where);
    jump(f, f->leave_body);
}

void loop_body_branch(Fn *f, Node *branch) {
    leave(f, branch_number(branch));
}

// The results are assigned as variables of the function around the body.
void loop_body_return(Fn *f, Node *n) {
    const FuncInfo *owner = f->info->body_of;
    Node assign = {.kind = NODE_ASSIGN_STMT, .assign = {.rhs = n->ret.results}};
    for (int i = 0; i < owner->results.len; i++) {
        Node *result = variable_node(f, owner->results.at[i]);
        result->ident.name = STR(""); // _ is a result too
        vec_push(&f->scratch, &assign.assign.lhs, result);
    }
    if (n->ret.results.len > 0)
        gen_assign(f, &assign);
    f->span = (Span){n->start, n->end, n->pos};
    leave(f, LEAVE_RETURN);
}

void loop_body_defer(Fn *f) {
    if (f->info && f->info->body_of)
        emit(f, I_DEFERMOVE, hidden_get(f, f->info->body_of->defers), 0, 0);
}

// ---- behind the loop ----

typedef struct Exits { // of a body
    Fn *f;
    const FuncInfo *info;
    Nodes branches; // one for each place they lead to
    bool returns;
} Exits;

static void collect_exits(void *context, Node *n) {
    Exits *e = context;
    if (n->kind == NODE_FUNC_LIT)
        return;
    e->returns = e->returns || n->kind == NODE_RETURN_STMT;
    bool leaves = n->kind == NODE_BRANCH_STMT && branch_leaves_body(n, e->info);
    for (int i = 0; leaves && i < e->branches.len; i++)
        leaves = branch_number(e->branches.at[i]) != branch_number(n);
    if (leaves)
        vec_push(&e->f->scratch, &e->branches, n);
    node_each_child(n, collect_exits, context);
}

static void go_on(Fn *f, const Exits *e) {
    if (e->branches.len == 0 && !e->returns)
        return;
    bool inside = f->info->body_of != NULL, pass_on = e->returns && inside;
    Object *leaving = inside ? f->info->body_of->leaving : f->info->leaving;
    Slot where = hidden_get(f, leaving);
    for (int i = 0; i < e->branches.len; i++) {
        Node *branch = e->branches.at[i];
        if (branch_leaves_body(branch, f->info)) {
            pass_on = true;
            continue;
        }
        Label other = label_new();
        Slot number = temp_word(f);
        load_int(f, branch_number(branch), number);
        jump_if(f, REL_NE, where, number, &other);
        hidden_set(f, leaving, 0);
        gen_branch(f, branch);
        label_bind(f, &other);
    }
    if (pass_on) {
        jump_if(f, REL_NEI, where, 0, f->leave_body);
    } else if (e->returns) {
        Label other = label_new();
        jump_if(f, REL_EQI, where, 0, &other);
        return_now(f);
        label_bind(f, &other);
    }
}

static void check_not_swallowed(Fn *f, Object *state) {
    Label fine = label_new();
    Slot s = hidden_get(f, state);
    jump_if(f, REL_NEI, s, LOOP_RUNS, &fine);
    load_int(f, LOOP_SWALLOWED, s);
    emit(f, I_PANICLOOP, s, 0, 0);
    label_bind(f, &fine);
}

// ---- the loop and its body ----

static Node *value_node(Fn *f, NodeKind kind, const Node *like, Mode mode, Type *t) {
    Node *n = ARENA_NEW(&f->scratch, Node);
    *n = (Node){.kind = kind, .pos = like->pos, .start = like->start, .end = like->end, .mode = mode, .type = t};
    return n;
}

void range_func(Fn *f, Node *n) {
    FuncInfo *info = n->range.info;
    Node *call = value_node(f, NODE_CALL, n->range.x, MODE_NOVALUE, NULL);
    Node *body = value_node(f, NODE_FUNC_LIT, n->range.x, MODE_VALUE, info->type);
    body->func_lit.info = info;
    call->call.fun = n->range.x;
    vec_push(&f->scratch, &call->call.args, body);
    var_zero(f, info->state);
    hidden_set(f, info->state, LOOP_READY);
    call_emit(f, call, CALL_PLAIN);
    int mark = temps_mark(f);
    check_not_swallowed(f, info->state);
    hidden_set(f, info->state, LOOP_OVER);
    Exits exits = {.f = f, .info = info};
    node_each_child(n->range.body, collect_exits, &exits);
    go_on(f, &exits);
    temps_release(f, mark);
}

static void enter(Fn *f, const FuncInfo *info) {
    Label ready = label_new();
    int mark = temps_mark(f);
    Slot state = hidden_get(f, info->state);
    jump_if(f, REL_EQI, state, LOOP_READY, &ready);
    emit(f, I_PANICLOOP, state, 0, 0);
    label_bind(f, &ready);
    temps_release(f, mark);
    hidden_set(f, info->state, LOOP_RUNS);
}

static void answer(Fn *f, const FuncInfo *info, LoopState state) {
    if (f->dead)
        return;
    hidden_set(f, info->state, state);
    load_int(f, state == LOOP_READY, f->result_slots.at[0]);
    step_event(f);
    emit(f, I_RET, 0, 0, 0);
    f->dead = true;
}

static void body_values(Fn *f, const FuncInfo *info) {
    const Fields *params = &info->type->func.params;
    Type *types[2] = {NULL, NULL};
    Slot slots[2] = {0, 0}, at = 1 + f->results;
    for (int i = 0; i < params->len && i < 2; i++) {
        types[i] = params->at[i].type;
        slots[i] = at;
        at += type_slots(types[i]);
    }
    range_values(f, info->node, types, slots);
}

void loop_body(Fn *f, FuncInfo *info) {
    Node *n = info->node, *block = n->range.body;
    Label again = label_new(), leave_body = label_new();
    Target target = {.stmt = n, .break_to = &leave_body, .continue_to = &again};
    f->target = &target;
    f->leave_body = &leave_body;
    enter(f, info);
    range_head(f, n);
    body_values(f, info);
    stmt(f, block);
    f->step = 0;
    f->span = (Span){block->block.rbrace, block->block.rbrace + 1, block->block.rbrace};
    label_bind(f, &again);
    answer(f, info, LOOP_READY);
    label_bind(f, &leave_body);
    answer(f, info, LOOP_DONE);
}
