// select statements. All channels and values are evaluated first, in source order; what is received is assigned once a
// case was taken. A select of one case without default is that operation itself, as in Go.
#include "lang/gen/fn.h"

typedef struct Case {
    Node *clause;
    bool send;
    Node *recv; // the receive expression
    Nodes lhs;
    Binding bind;
    Slot chan, value, ok;
    Type *elem;
    Label body;
} Case;

static Node *receive_of(Node *x) {
    return bare(x);
}

static void case_open(Case *c, Node *clause) {
    Node *comm = clause->comm.comm;
    *c = (Case){.clause = clause, .value = NO_SLOT, .ok = NO_SLOT, .body = label_new()};
    if (!comm)
        return;
    if (comm->kind == NODE_SEND_STMT) {
        c->send = true;
        c->elem = type_under(comm->send.chan->type)->chan.elem;
    } else if (comm->kind == NODE_EXPR_STMT) {
        c->recv = receive_of(comm->expr_stmt.x);
    } else {
        c->recv = receive_of(comm->assign.rhs.at[0]);
        c->lhs = comm->assign.lhs;
        c->bind = comm->assign.define ? BIND_DEFINE : BIND_ASSIGN;
    }
    if (c->recv)
        c->elem = type_under(c->recv->unary.x->type)->chan.elem;
}

static bool blank(const Node *n) {
    return n->kind == NODE_IDENT && str_eq(n->ident.name, STR("_"));
}

static void case_operands(Fn *f, Case *c) {
    Node *comm = c->clause->comm.comm;
    f->hoisted.len = 0;
    if (c->send) {
        order_as(f, (Node *[]){comm->send.chan, comm->send.value}, (Type *[]){NULL, c->elem}, 2);
        c->chan = temp_pointer(f);
        into(f, comm->send.chan, c->chan);
        c->value = temp(f, c->elem);
        into_as(f, comm->send.value, c->elem, c->value);
        return;
    }
    c->chan = temp_pointer(f);
    into(f, c->recv->unary.x, c->chan);
    if (c->lhs.len > 0 && !blank(c->lhs.at[0]))
        c->value = temp(f, c->elem);
    if (c->lhs.len > 1 && !blank(c->lhs.at[1]))
        c->ok = temp_word(f);
}

static void case_body(Fn *f, Case *c) {
    int mark = scope_mark(f);
    f->hoisted.len = 0;
    f->step = 0;
    for (int i = 0; i < c->lhs.len; i++) {
        Slot s = i == 0 ? c->value : c->ok;
        if (s == NO_SLOT)
            continue;
        if (i == 0)
            stmt_begin(f, c->clause->comm.comm);
        if (effects(c->lhs.at[i]) && !declares(c->lhs.at[i], c->bind))
            hoist(f, c->lhs.at[i]);
        assign_slot(f, c->lhs.at[i], i == 0 ? c->elem : basic_type(f->g, T_BOOL), s, c->bind);
    }
    block(f, &c->clause->comm.body);
    scope_close(f, mark);
}

static void plain_operation(Fn *f, Case *c) {
    step_event(f);
    if (c->send)
        emit_size(f, emit(f, I_SEND, c->chan, c->value, 0), OPERAND_B, type_slots(c->elem));
    else
        emit_size(f, emit(f, I_RECV, c->value, c->chan, c->ok), OPERAND_A, type_slots(c->elem));
}

static void emit_select(Fn *f, Case *cases, int n, bool has_default, Slot taken) {
    int operations = has_default ? n - 1 : n;
    step_event(f);
    emit_x(f, I_SELECT_X, taken, operations, has_default, 0, 0);
    Span all = f->span;
    for (int i = 0; i < n; i++) {
        const Node *comm = cases[i].clause->comm.comm;
        if (!comm)
            continue;
        f->span = (Span){comm->start, comm->end, comm->pos}; // whoever may choose among the cases reads them there
        int at = emit_word(f, cases[i].send, cases[i].chan, cases[i].value, cases[i].ok);
        emit_size(f, at, OPERAND_B, type_slots(cases[i].elem));
    }
    f->span = all;
}

// Jumps by the number of the case that was taken; the last one needs no test.
static void dispatch(Fn *f, Case *cases, int n, Slot taken) {
    int number = 0, last = -1;
    for (int i = 0; i < n; i++)
        last = cases[i].clause->comm.comm ? i : last;
    Label *otherwise = last >= 0 ? &cases[last].body : NULL;
    for (int i = 0; i < n; i++)
        if (!cases[i].clause->comm.comm)
            jump_if(f, REL_LTI, taken, 0, &cases[i].body);
    for (int i = 0; i < n; i++) {
        if (!cases[i].clause->comm.comm)
            continue;
        if (i != last)
            jump_if(f, REL_EQI, taken, number, &cases[i].body);
        number++;
    }
    if (otherwise)
        jump(f, otherwise);
}

void gen_select(Fn *f, Node *n) {
    int count = n->select.clauses.len, mark = scope_mark(f);
    Case *cases = ARENA_ARRAY(&f->scratch, Case, count + 1);
    Label end = label_new();
    Target target = {.outer = f->target, .stmt = n, .break_to = &end};
    bool has_default = false;
    stmt_begin(f, n);
    for (int i = 0; i < count; i++) {
        case_open(&cases[i], n->select.clauses.at[i]);
        has_default = has_default || !cases[i].clause->comm.comm;
        if (cases[i].clause->comm.comm)
            case_operands(f, &cases[i]);
    }
    f->span = (Span){n->start, n->end, n->pos};
    if (count == 1 && !has_default) {
        span_push(f, cases[0].clause);
        plain_operation(f, &cases[0]);
    } else if (!(count == 1 && has_default)) {
        Slot taken = temp_word(f);
        emit_select(f, cases, count, has_default, taken);
        if (count > 0)
            dispatch(f, cases, count, taken);
        else
            f->dead = true;
    }
    f->target = &target;
    for (int i = 0; i < count; i++) {
        label_bind(f, &cases[i].body);
        case_body(f, &cases[i]);
        if (!f->dead && i + 1 < count)
            jump(f, &end);
    }
    f->target = target.outer;
    label_bind(f, &end);
    scope_close(f, mark);
}
