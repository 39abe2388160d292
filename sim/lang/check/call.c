// Calls and conversions (Go specification, sections "Calls", "Passing arguments to ... parameters").
#include "lang/check/checker.h"

static void conversion_call(Checker *c, Operand *x, Node *e) {
    Type *t = x->type;
    const Nodes *args = &e->call.args;
    x->mode = MODE_INVALID;
    if (args->len == 0) {
        error_at(c, e->start, "missing argument in conversion to %t", t);
    } else if (args->len > 1) {
        use_exprs(c, args);
        error_at(c, args->at[args->len - 1]->start, "too many arguments in conversion to %t", t);
    } else {
        check_expr(c, x, args->at[0]);
        if (x->mode == MODE_INVALID)
            return;
        if (e->call.dots) {
            error_at(c, args->at[0]->start, "invalid use of ... in conversion to %t", t);
            return;
        }
        check_conversion(c, x, t);
    }
}

static void report_count(Checker *c, Node *call, Type *func, Operands *args, int params) {
    Pos at = call->start;
    const char *qualifier = "not enough";
    if (args->len > params) {
        at = operand_pos(&args->at[params]);
        qualifier = "too many";
    } else if (args->len > 0) {
        at = operand_pos(&args->at[args->len - 1]);
    }
    VEC(Type *) have = {0}, want = {0};
    for (int i = 0; i < args->len; i++)
        vec_push(c->arena, &have, args->at[i].type);
    for (int i = 0; i < func->func.params.len; i++)
        vec_push(c->arena, &want, func->func.params.at[i].type);
    Report r = {0};
    report_add(c, &r, at, "%s arguments in call to %e", qualifier, call->call.fun);
    report_add(c, &r, 0, "have %S", types_summary(c, have.at, have.len, false));
    report_add(c, &r, 0, "want %S", types_summary(c, want.at, want.len, func->func.variadic));
    report_close(c, &r);
}

// Whether the number of arguments fits; *spread: extra arguments go to the variadic parameter one by one.
static bool count_fits(Checker *c, Node *call, Type *func, Operands *args, bool *spread) {
    int params = func->func.params.len;
    *spread = false;
    if (func->func.variadic && call->call.dots) {
        if (call->call.args.len == 1 && args->len > 1) {
            error_at(c, call->start, "cannot use ... with %d-valued %e", args->len, call->call.args.at[0]);
            return false;
        }
    } else if (func->func.variadic) {
        *spread = args->len >= params - 1;
        params = *spread ? args->len : params - 1;
    } else if (call->call.dots) {
        error_at(c, call->start, "cannot use ... in call to non-variadic %e", call->call.fun);
        return false;
    }
    if (args->len != params) {
        report_count(c, call, func, args, params);
        return false;
    }
    return true;
}

void check_arguments(Checker *c, Node *call, Type *func, Operands *args) {
    bool spread;
    if (!count_fits(c, call, func, args, &spread) || args->len == 0)
        return;
    int last = func->func.params.len - 1;
    Str context = message(c, "argument to %e", call->call.fun);
    for (int i = 0; i < args->len; i++) {
        Type *t;
        if (spread && i >= last)
            t = type_under(func->func.params.at[last].type)->slice.elem;
        else
            t = func->func.params.at[i].type;
        assignment(c, &args->at[i], t, context);
    }
}

// Go's compiler looks at an argument x[i] twice, first as an instance of a generic function: errors in it come twice,
// which counts where only ten are told.
static Operands evaluate_arguments(Checker *c, const Nodes *list) {
    Operands args = {0};
    for (int i = 0; i < list->len; i++) {
        Node *e = list->at[i];
        int errors = c->session->diags->list.len;
        Operand x;
        if (e->kind == NODE_INDEX)
            raw_expr(c, &x, e, NULL);
        if (e->kind == NODE_INDEX && c->session->diags->list.len == errors && x.mode != MODE_TYPE) {
            vec_push(c->arena, &args, x);
        } else if (list->len == 1) {
            args = check_exprs(c, list);
        } else {
            check_expr(c, &x, e);
            vec_push(c->arena, &args, x);
        }
    }
    return args;
}

static void call_result(Checker *c, Operand *x, const Type *func) {
    const Fields *results = &func->func.results;
    if (results->len == 0) {
        x->mode = MODE_NOVALUE;
        return;
    }
    x->mode = MODE_VALUE;
    x->type = results->at[0].type;
    if (results->len == 1)
        return;
    x->type = new_type(c, T_TUPLE);
    x->type->tuple.fields = results;
    for (int i = 0; i < results->len; i++)
        vec_push(c->arena, &x->type->tuple.types, results->at[i].type);
}

ExprKind check_call(Checker *c, Operand *x, Node *e) {
    check_expr_or_type(c, x, e->call.fun);
    switch (x->mode) {
    case MODE_INVALID: use_exprs(c, &e->call.args); return EXPR_STATEMENT;
    case MODE_TYPE: conversion_call(c, x, e); return EXPR_CONVERSION;
    case MODE_BUILTIN: return check_builtin(c, x, e);
    default: break;
    }
    Type *func = type_under(x->type);
    if (func->kind != T_FUNC) {
        error_at(c, operand_pos(x), "invalid operation: cannot call non-function %o", x);
        x->mode = MODE_INVALID;
        return EXPR_STATEMENT;
    }
    Operands args = evaluate_arguments(c, &e->call.args);
    check_arguments(c, e, func, &args);
    call_result(c, x, func);
    c->env.has_call_or_recv = true;
    return EXPR_STATEMENT;
}
