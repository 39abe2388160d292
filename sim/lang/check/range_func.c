// Loops over functions (Go specification, section "For statements with range clause"): the body is a function that the
// ranged-over function calls. What returns, jumps or defers in it means the function around it; hidden variables, captured
// like any others, carry that across.
#include "lang/check/checker.h"

FuncInfo *returning_func(Checker *c) {
    FuncInfo *func = c->env.func;
    return func && func->body_of ? func->body_of : func;
}

static Object *hidden_variable(Checker *c, FuncInfo *owner, Type *type) {
    Object *var = new_var(c, VAR_LOCAL, STR(""), owner->node->start, type);
    var->var.func = owner;
    var->var.reassigned = true;
    var->used = true;
    return var;
}

void open_loop_body(Checker *c, Node *stmt, Type *yield) {
    FuncInfo *info = ARENA_NEW(c->arena, FuncInfo), *owner = returning_func(c);
    info->node = stmt;
    info->type = yield;
    info->pkg = c->pkg;
    info->file = c->env.file;
    info->scope = c->env.scope;
    info->outer = c->env.func;
    info->body_of = owner;
    info->state = hidden_variable(c, info->outer, c->u->basic[T_INT]);
    vec_push(c->arena, &owner->bodies, info);
    stmt->range.info = info;
    c->env.scope->func = c->env.func = info;
    use_variable(c, info->state);
}

static void leaves(Checker *c) {
    FuncInfo *owner = returning_func(c);
    if (!owner->leaving)
        owner->leaving = hidden_variable(c, owner, c->u->basic[T_INT]);
    use_variable(c, owner->leaving);
}

void loop_body_returns(Checker *c) {
    FuncInfo *owner = returning_func(c);
    if (owner == c->env.func)
        return;
    leaves(c);
    for (int i = 0; i < owner->results.len; i++) {
        owner->results.at[i]->var.reassigned = true;
        use_variable(c, owner->results.at[i]);
    }
}

bool branch_leaves_body(const Node *branch, const FuncInfo *info) {
    const Node *to = branch->branch.target;
    if (!info->body_of || !to || to == info->node)
        return false;
    const Node *body = info->node->range.body;
    return to->start < body->start || to->start >= body->end;
}

void loop_body_branches(Checker *c, const Node *branch) {
    if (c->env.func && branch_leaves_body(branch, c->env.func))
        leaves(c);
}

void loop_body_defers(Checker *c) {
    FuncInfo *owner = returning_func(c);
    if (!owner)
        return;
    owner->has_defer = true;
    if (owner == c->env.func)
        return;
    if (!owner->defers) {
        Type *pair = new_type(c, T_ARRAY);
        pair->array.elem = c->u->basic[T_INT];
        pair->array.len = 2;
        owner->defers = hidden_variable(c, owner, pair);
    }
    use_variable(c, owner->defers);
}
