// Statements: the dispatch, blocks, branches, return.
#include "lang/gen/fn.h"

void stmt_begin(Fn *f, const Node *n) {
    span_push(f, n);
    f->stmt = f->span;
    f->step |= STEP_STMT;
}

void block(Fn *f, const Nodes *stmts) {
    int mark = scope_mark(f);
    for (int i = 0; i < stmts->len; i++)
        stmt(f, stmts->at[i]);
    scope_close(f, mark);
}

static void if_stmt(Fn *f, Node *n) {
    int mark = scope_mark(f);
    Label otherwise = label_new(), end = label_new();
    if (n->if_.init)
        stmt(f, n->if_.init);
    stmt_begin(f, n->if_.cond);
    cond(f, n->if_.cond, false, &otherwise);
    stmt(f, n->if_.then);
    if (n->if_.else_) {
        if (!f->dead)
            jump(f, &end);
        label_bind(f, &otherwise);
        stmt(f, n->if_.else_);
        label_bind(f, &end);
    } else {
        label_bind(f, &otherwise);
    }
    scope_close(f, mark);
}

static NamedLabel *label_named(Fn *f, Str name) {
    for (int i = 0; i < f->labels.len; i++)
        if (str_eq(f->labels.at[i].name, name))
            return &f->labels.at[i];
    vec_push(&f->scratch, &f->labels, (NamedLabel){.name = name, .label = label_new()});
    return &f->labels.at[f->labels.len - 1];
}

static void labeled_stmt(Fn *f, Node *n) {
    label_bind(f, &label_named(f, n->labeled.label->ident.name)->label);
    f->dead = false; // a goto further down may come here
    stmt(f, n->labeled.body);
}

void gen_branch(Fn *f, Node *n) {
    if (branch_leaves_body(n, f->info)) {
        loop_body_branch(f, n);
        return;
    }
    if (n->branch.kind == BRANCH_GOTO) {
        jump(f, &label_named(f, n->branch.label->ident.name)->label);
        return;
    }
    if (n->branch.kind == BRANCH_FALLTHROUGH) {
        if (f->fallthrough_to)
            jump(f, f->fallthrough_to);
        return;
    }
    for (Target *t = f->target; t; t = t->outer) {
        Label *to = n->branch.kind == BRANCH_BREAK ? t->break_to : t->continue_to;
        if (to && (n->branch.target ? t->stmt == n->branch.target : true)) {
            jump(f, to);
            return;
        }
    }
    unsupported(f, n, "branch");
}

static void send_stmt(Fn *f, Node *n) {
    Type *elem = type_under(n->send.chan->type)->chan.elem;
    order_as(f, (Node *[]){n->send.chan, n->send.value}, (Type *[]){NULL, elem}, 2);
    Slot c = operand_held(f, n->send.chan, NULL);
    Slot v = operand_held(f, n->send.value, elem);
    step_event(f);
    emit_size(f, emit(f, I_SEND, c, v, 0), OPERAND_B, type_slots(elem));
}

// ---- return ----

static Location result_place(Fn *f, int i) {
    Type *t = f->info->type->func.results.at[i].type;
    Object *obj = f->result_objs.at[i];
    if (obj && home_of(f, obj))
        return place_var(f, obj);
    return place_slot(f->result_slots.at[i], t);
}

static void return_tuple(Fn *f, Node *call) {
    Type *tuple = call->type;
    call_emit(f, call, CALL_PLAIN);
    Slot from = OUT + 1;
    for (int i = 0; i < tuple->tuple.types.len; i++) {
        Location p = result_place(f, i);
        store_as(f, &p, tuple->tuple.types.at[i], from);
        from += type_slots(tuple->tuple.types.at[i]);
    }
}

static void return_one(Fn *f, Node *x) {
    Location p = result_place(f, 0);
    if (p.at == AT_FRAME)
        into_live_as(f, x, p.type, p.slot);
    else
        place_store(f, &p, operand_to(f, x, p.type));
}

// Whether the values can go to the result slots one after the other: nobody reads those before the return.
static bool return_directly(Fn *f) {
    if (f->has_defer)
        return false;
    for (int i = 0; i < f->result_objs.len; i++)
        if (f->result_objs.at[i] && home_of(f, f->result_objs.at[i]))
            return false;
    return true;
}

static void return_many(Fn *f, const Nodes *list) {
    int n = list->len;
    VEC(Type *) types = {0};
    for (int i = 0; i < n; i++)
        vec_push(&f->scratch, &types, f->info->type->func.results.at[i].type);
    order_as(f, list->at, types.at, n);
    if (return_directly(f)) {
        for (int i = 0; i < n; i++)
            into_as(f, list->at[i], types.at[i], f->result_slots.at[i]);
        return;
    }
    Slot *values = ARENA_ARRAY(&f->scratch, Slot, n);
    for (int i = 0; i < n; i++) {
        values[i] = operand_held(f, list->at[i], types.at[i]);
        if (slot_assigned(f, values[i], type_slots(types.at[i]))) { // an earlier result that is read here is set first
            Slot copy = temp(f, types.at[i]);
            move(f, copy, values[i], type_slots(types.at[i]));
            values[i] = copy;
        }
        Location p = result_place(f, i);
        if (p.at == AT_FRAME)
            vec_push(&f->scratch, &f->assigned, (Held){p.slot, type_slots(p.type)});
    }
    f->assigned.len = 0;
    for (int i = 0; i < n; i++) {
        Location p = result_place(f, i);
        place_store(f, &p, values[i]);
    }
}

void return_now(Fn *f) {
    if (f->has_defer || f->cell_results) {
        jump(f, &f->epilogue);
    } else {
        step_event(f);
        emit(f, I_RET, 0, 0, 0);
        f->dead = true;
    }
}

void gen_return(Fn *f, Node *n) {
    const Nodes *list = &n->ret.results;
    if (f->info->body_of) {
        loop_body_return(f, n);
        return;
    }
    if (list->len == 1 && list->at[0]->type && list->at[0]->type->kind == T_TUPLE)
        return_tuple(f, bare(list->at[0]));
    else if (list->len == 1)
        return_one(f, list->at[0]);
    else if (list->len > 1)
        return_many(f, list);
    Span whole = {n->start, n->end, n->pos};
    f->span = whole;
    return_now(f);
}

// ---- dispatch ----

static void simple_stmt(Fn *f, Node *n) {
    stmt_begin(f, n);
    switch (n->kind) {
    case NODE_EXPR_STMT: effect(f, n->expr_stmt.x); break;
    case NODE_SEND_STMT: send_stmt(f, n); break;
    case NODE_INC_DEC_STMT: gen_inc_dec(f, n); break;
    case NODE_ASSIGN_STMT: gen_assign(f, n); break;
    case NODE_GO_STMT:
    case NODE_DEFER_STMT: gen_go_defer(f, n); break;
    case NODE_RETURN_STMT: gen_return(f, n); break;
    case NODE_BRANCH_STMT: gen_branch(f, n); break;
    default: unsupported(f, n, node_kind_name(n->kind));
    }
}

void stmt(Fn *f, Node *n) {
    int mark = temps_mark(f);
    f->hoisted.len = 0;
    f->step = 0;
    switch (n->kind) {
    case NODE_EMPTY_STMT: break;
    case NODE_DECL_STMT: gen_decl(f, n); break;
    case NODE_LABELED_STMT: labeled_stmt(f, n); break;
    case NODE_BLOCK_STMT: block(f, &n->block.stmts); break;
    case NODE_IF_STMT: if_stmt(f, n); break;
    case NODE_FOR_STMT: gen_for(f, n); break;
    case NODE_RANGE_STMT: gen_range(f, n); break;
    case NODE_SWITCH_STMT: gen_switch(f, n); break;
    case NODE_TYPE_SWITCH_STMT: gen_type_switch(f, n); break;
    case NODE_SELECT_STMT: gen_select(f, n); break;
    default: simple_stmt(f, n);
    }
    f->hoisted.len = 0;
    temps_release(f, mark);
}
