// Function bodies and statements.
#include "lang/check/checker.h"

void open_block(Checker *c) {
    c->env.scope = scope_open(c->arena, c->env.scope, c->env.func);
}

void close_block(Checker *c) {
    c->env.scope = c->env.scope->outer;
}

static Node *body_of(const FuncInfo *info) {
    return info->node->kind == NODE_FUNC_DECL ? info->node->func.body : info->node->func_lit.body;
}

void func_body(Checker *c, FuncInfo *info, DeclInfo *decl, int iota) {
    Env saved = c->env;
    Node *body = body_of(info);
    c->env = (Env){.decl = decl, .file = info->file, .scope = info->scope, .func = info, .iota = iota};
    check_stmts(c, &body->block.stmts);
    if (info->type->func.results.len && !is_terminating(body, (Str){0}))
        error_at(c, body->block.rbrace, "missing return");
    unused_variables(c, info->scope);
    c->env = saved;
}

void check_stmts(Checker *c, const Nodes *list) {
    for (int i = 0; i < list->len; i++)
        check_stmt(c, list->at[i]);
}

// ---- simple statements ----

static void expr_stmt(Checker *c, Node *s) {
    Operand x;
    ExprKind kind = raw_expr(c, &x, s->expr_stmt.x, &(Wanted){0});
    const char *what = "is not used";
    if (x.mode == MODE_BUILTIN)
        what = "must be called";
    else if (x.mode == MODE_TYPE)
        what = "is not an expression";
    else if (kind == EXPR_STATEMENT)
        return;
    error_at(c, operand_pos(&x), "%o %s", &x, what);
}

static void send_stmt(Checker *c, Node *s) {
    Operand chan, value;
    check_expr(c, &chan, s->send.chan);
    check_expr(c, &value, s->send.value);
    if (chan.mode == MODE_INVALID || value.mode == MODE_INVALID)
        return;
    const Type *u = type_core(chan.type);
    if (!u)
        error_at(c, s->start, "invalid operation: cannot send to %o: no core type", &chan);
    else if (u->kind != T_CHAN)
        error_at(c, s->start, "invalid operation: cannot send to non-channel %o", &chan);
    else if (u->chan.dir == CHAN_RECV)
        error_at(c, s->start, "invalid operation: cannot send to receive-only channel %o", &chan);
    else
        assignment(c, &value, u->chan.elem, STR("send"));
}

static void inc_dec_stmt(Checker *c, Node *s) {
    Operand x;
    Node *lhs = s->inc_dec.x;
    check_expr(c, &x, lhs);
    if (x.mode == MODE_INVALID)
        return;
    if (!all_are(x.type, IS_NUMERIC)) {
        error_at(
            c, lhs->start, "invalid operation: %e%s (non-numeric type %t)", lhs, s->op == OP_ADD ? "++" : "--", x.type);
        return;
    }
    assign_var(c, lhs, NULL, &x, STR("assignment"));
}

static void assign_stmt(Checker *c, Node *s) {
    const Nodes *lhs = &s->assign.lhs, *rhs = &s->assign.rhs;
    if (s->assign.define) {
        short_var_decl(c, s);
    } else if (s->op == OP_NONE) {
        assign_vars(c, lhs, rhs);
    } else if (lhs->len != 1 || rhs->len != 1) {
        error_at(c, s->start, "assignment operation requires single-valued expressions");
    } else {
        Operand x;
        check_binary(c, &x, NULL, lhs->at[0], rhs->at[0], s->op);
        assign_var(c, lhs->at[0], NULL, &x, STR("assignment"));
    }
}

// go and defer
static void suspended_call(Checker *c, Node *s) {
    const char *keyword = s->kind == NODE_GO_STMT ? "go" : "defer";
    Node *call = s->go.call;
    if (s->kind == NODE_DEFER_STMT)
        loop_body_defers(c);
    if (call->kind != NODE_CALL) {
        error_at(c, call->start, "expression in %s must be function call", keyword);
        use_expr(c, call);
        return;
    }
    Operand x;
    ExprKind kind = raw_expr(c, &x, call, &(Wanted){0});
    if (kind == EXPR_CONVERSION)
        error_at(c, operand_pos(&x), "%s requires function call, not conversion %o", keyword, &x);
    else if (kind == EXPR_EXPRESSION)
        error_at(c, operand_pos(&x), "%s discards result of %o", keyword, &x);
}

// A bare return needs the named results to be visible.
static void bare_return(Checker *c, Node *s, const FuncInfo *func) {
    for (int i = 0; i < func->results.len; i++) {
        Object *obj = func->results.at[i];
        const Object *other = scope_find(c->env.scope, obj->name, NULL);
        if (!other || other == obj)
            continue;
        Report r = {0};
        report_add(c, &r, s->start, "result parameter %n not in scope at return", obj);
        report_add(c, &r, other->pos, "inner declaration of var %n %t", obj, obj->type);
        report_close(c, &r);
    }
}

static void return_stmt(Checker *c, Node *s) {
    FuncInfo *func = returning_func(c);
    bool named = func->results.len && func->results.at[0]->name.len;
    loop_body_returns(c);
    if (s->ret.results.len == 0 && named) {
        bare_return(c, s, func);
        return;
    }
    if (named)
        for (int i = 0; i < func->results.len; i++)
            func->results.at[i]->var.reassigned = true;
    Objects lhs = {func->results.at, func->results.len, func->results.cap};
    init_vars(c, &lhs, &s->ret.results, s);
}

// ---- blocks ----

static void condition(Checker *c, Node *cond, const char *statement) {
    Operand x;
    check_expr(c, &x, cond);
    if (x.mode != MODE_INVALID && !all_are(x.type, IS_BOOLEAN))
        error_at(c, cond->start, "non-boolean condition in %s statement", statement);
}

static void if_stmt(Checker *c, Node *s) {
    open_block(c);
    if (s->if_.init)
        check_stmt(c, s->if_.init);
    if (s->if_.cond)
        condition(c, s->if_.cond, "if");
    check_stmt(c, s->if_.then);
    if (s->if_.else_)
        check_stmt(c, s->if_.else_);
    close_block(c);
}

// Before Go 1.22 one variable served all iterations; from then on each has its own.
static void share_loop_variables(Checker *c) {
    if (version_allows(c, 22))
        return;
    for (int i = 0; i < c->env.scope->objects.len; i++)
        if (c->env.scope->objects.at[i]->kind == OBJ_VAR)
            c->env.scope->objects.at[i]->var.reassigned = true;
}

static void for_stmt(Checker *c, Node *s) {
    open_block(c);
    if (s->for_.init)
        check_stmt(c, s->for_.init);
    share_loop_variables(c);
    if (s->for_.cond)
        condition(c, s->for_.cond, "for");
    if (s->for_.post)
        check_stmt(c, s->for_.post);
    check_stmt(c, s->for_.body);
    close_block(c);
}

static void block_stmt(Checker *c, Node *s) {
    open_block(c);
    check_stmts(c, &s->block.stmts);
    close_block(c);
}

static void by_kind(Checker *c, Node *s) {
    switch (s->kind) {
    case NODE_DECL_STMT: decl_stmt(c, &s->decl_stmt.specs); break;
    case NODE_LABELED_STMT: check_stmt(c, s->labeled.body); break;
    case NODE_EXPR_STMT: expr_stmt(c, s); break;
    case NODE_SEND_STMT: send_stmt(c, s); break;
    case NODE_INC_DEC_STMT: inc_dec_stmt(c, s); break;
    case NODE_ASSIGN_STMT: assign_stmt(c, s); break;
    case NODE_GO_STMT:
    case NODE_DEFER_STMT: suspended_call(c, s); break;
    case NODE_RETURN_STMT: return_stmt(c, s); break;
    case NODE_BLOCK_STMT: block_stmt(c, s); break;
    case NODE_IF_STMT: if_stmt(c, s); break;
    case NODE_SWITCH_STMT: switch_stmt(c, s); break;
    case NODE_TYPE_SWITCH_STMT: type_switch_stmt(c, s); break;
    case NODE_SELECT_STMT: select_stmt(c, s); break;
    case NODE_FOR_STMT: for_stmt(c, s); break;
    case NODE_RANGE_STMT: range_stmt(c, s); break;
    case NODE_BRANCH_STMT: loop_body_branches(c, s); break; // the other rules are the parser's
    default: break;
    }
}

// Function literals of the statement are checked at its end, before later declarations become visible to them.
void check_stmt(Checker *c, Node *s) {
    if (!s)
        return;
    int from = c->delayed.len;
    by_kind(c, s);
    run_delayed(c, from);
}
