// What becomes of variables: captured by literals, address taken, assigned again, never used.
#include <stdlib.h>

#include "lang/check/checker.h"

static void capture(Checker *c, FuncInfo *literal, Object *var) {
    for (int i = 0; i < literal->captures.len; i++)
        if (literal->captures.at[i] == var)
            return;
    vec_push(c->arena, &literal->captures, var);
}

// A variable of an outer function is a capture of every literal between its function and this one.
void use_variable(Checker *c, Object *var) {
    if (var->var.role == VAR_GLOBAL || var->pkg != c->pkg)
        return;
    for (FuncInfo *f = c->env.func; f && f != var->var.func; f = f->outer) {
        var->var.captured = true;
        capture(c, f, var);
    }
}

// The variable whose own memory x denotes, not something it points to; NULL if there is none.
static Object *root_variable(Node *x) {
    for (;;) {
        switch (x->kind) {
        case NODE_PAREN: x = x->paren.x; break;
        case NODE_IDENT: return x->obj && x->obj->kind == OBJ_VAR ? x->obj : NULL;
        case NODE_SELECTOR:
            if (!x->selector.sel || x->selector.sel->kind != SEL_FIELD || x->selector.sel->indirect)
                return NULL;
            x = x->selector.x;
            break;
        case NODE_INDEX:
            if (!x->index.x->type || !(type_is_kind(x->index.x->type, T_ARRAY) || is_param(x->index.x->type)))
                return NULL;
            x = x->index.x;
            break;
        default: return NULL;
        }
    }
}

void mark_address(Node *x) {
    Object *var = root_variable(x);
    if (!var)
        return;
    var->var.addr_taken = true;
    var->var.addresses++;
}

Object *addressed_variable(Node *x) {
    x = node_unparen(x);
    Node *of = x->kind == NODE_UNARY && x->op == OP_ADDR ? node_unparen(x->unary.x) : NULL;
    return of && of->kind == NODE_IDENT && of->obj && of->obj->kind == OBJ_VAR ? of->obj : NULL;
}

void mark_compared(Node *x, Node *y) {
    Object *a = addressed_variable(x), *b = addressed_variable(y);
    if (!a || !b)
        return;
    a->var.compared++;
    b->var.compared++;
}

void mark_assigned(Node *lhs) {
    Object *var = root_variable(lhs);
    if (var)
        var->var.reassigned = true;
}

// ---- declared and not used ----

static int by_position(const void *a, const void *b) {
    const Object *x = *(Object *const *)a, *y = *(Object *const *)b;
    return x->pos < y->pos ? -1 : x->pos > y->pos;
}

// Function literals inside have their own turn.
void unused_variables(Checker *c, Scope *scope) {
    Objects unused = {0};
    for (int i = 0; i < scope->objects.len; i++)
        if (scope->objects.at[i]->kind == OBJ_VAR && !scope->objects.at[i]->used)
            vec_push(c->arena, &unused, scope->objects.at[i]);
    if (unused.len)
        qsort(unused.at, (size_t)unused.len, sizeof *unused.at, by_position);
    for (int i = 0; i < unused.len; i++)
        error_at(c, unused.at[i]->pos, "declared and not used: %n", unused.at[i]);
    for (int i = 0; i < scope->inner.len; i++)
        if (!scope->inner.at[i]->is_func)
            unused_variables(c, scope->inner.at[i]);
}
