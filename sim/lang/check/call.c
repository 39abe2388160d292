// Calls and conversions (Go specification, sections "Calls", "Passing arguments to ... parameters").
#include "lang/check/infer.h"

// An interface that admits some types only.
static bool is_constraint(Type *t) {
    return type_is_kind(t, T_INTERFACE) && (!type_set(t)->all || type_set(t)->comparable);
}

static void conversion_call(Checker *c, Operand *x, Node *e) {
    Type *t = x->type;
    const Nodes *args = &e->call.args;
    require_instance(c, x, &(Wanted){0});
    if (x->mode == MODE_INVALID)
        return;
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
        if (is_constraint(t)) {
            error_at(c, e->start,
                "cannot use interface %t in conversion (contains specific type constraints or is comparable)", t);
            return;
        }
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

// The type that each argument is to have.
static Types formal_types(Checker *c, Type *func, int n, bool spread) {
    Types formals = {0};
    int last = func->func.params.len - 1;
    for (int i = 0; i < n; i++) {
        Type *t = func->func.params.at[spread && i >= last ? last : i].type;
        vec_push(c->arena, &formals, spread && i >= last ? type_under(t)->slice.elem : t);
    }
    return formals;
}

// The function's type, with its type parameters replaced. A generic one stays as it is after an error.
static Type *call_arguments(Checker *c, Node *call, Type *func, Operands *args, const Given *given) {
    bool spread;
    if (!count_fits(c, call, func, args, &spread))
        return func;
    Types formals = formal_types(c, func, args->len, spread);
    Type *type = instantiate_call(c, call, func, &formals, args, given);
    if (!type)
        return func;
    Str context = args->len ? message(c, "argument to %e", call->call.fun) : (Str){0};
    for (int i = 0; i < args->len; i++)
        assignment(c, &args->at[i], formals.at[i], context);
    return type;
}

void check_arguments(Checker *c, Node *call, Type *func, Operands *args) {
    call_arguments(c, call, func, args, &(Given){0});
}

// An argument x[i] may be a generic function with type arguments. Go's compiler looks at it twice if it is not: errors in it come
// twice, which counts where only ten are told.
static bool indexed_argument(Checker *c, Operand *x, Node *e) {
    if (e->kind != NODE_INDEX)
        return false;
    int errors = c->session->diags->list.len;
    *x = (Operand){.mode = MODE_INVALID, .expr = e, .type = invalid_type(c)};
    if (check_index_expr(c, x, e))
        instantiate_argument(c, x, e);
    else if (c->session->diags->list.len > errors || x->mode == MODE_TYPE)
        return false;
    x->expr = e;
    record_operand(c, x);
    return true;
}

static Operands evaluate_arguments(Checker *c, const Nodes *list) {
    Operands args = {0};
    for (int i = 0; i < list->len; i++) {
        Operand x;
        if (!indexed_argument(c, &x, list->at[i])) {
            if (list->len == 1)
                return check_argument(c, list->at[0]);
            check_generic_expr(c, &x, list->at[i]);
        }
        vec_push(c->arena, &args, x);
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

// What is called. given: the type arguments of a generic function that is called as f[T](x).
static void called(Checker *c, Operand *x, Node *fun, Given *given) {
    if (fun->kind != NODE_INDEX) {
        check_expr_or_type(c, x, fun, true);
        return;
    }
    *x = (Operand){.mode = MODE_INVALID, .expr = fun, .type = invalid_type(c)};
    if (check_index_expr(c, x, fun))
        given->nodes = fun->index.index;
    x->expr = fun;
    record_operand(c, x);
}

// Nothing is made of a result whose type could not be found.
static void refuse_open_result(Checker *c, Operand *x, const Type *func) {
    if (x->mode == MODE_VALUE && func->func.type_params.len && type_mentions(c, &func->func.type_params, x->type))
        x->mode = MODE_INVALID;
}

static void call_function(Checker *c, Operand *x, Node *e, Given *given) {
    Type *func = type_core(x->type);
    if (!func || func->kind != T_FUNC) {
        error_at(c, operand_pos(x), "invalid operation: cannot call non-function %o", x);
        x->mode = MODE_INVALID;
        return;
    }
    bool generic = is_generic_func(func);
    if (given->nodes.len && !instantiate_callee(c, e->call.fun, &func, given)) {
        use_exprs(c, &e->call.args);
        x->mode = MODE_INVALID;
        return;
    }
    Operands args = evaluate_arguments(c, &e->call.args);
    Type *type = call_arguments(c, e, func, &args, given);
    if (generic && !is_generic_func(type))
        record(c, e->call.fun, MODE_VALUE, type, NULL);
    call_result(c, x, type);
    refuse_open_result(c, x, type);
    c->env.has_call_or_recv = true;
}

ExprKind check_call(Checker *c, Operand *x, Node *e) {
    Given given = {0};
    called(c, x, e->call.fun, &given);
    switch (x->mode) {
    case MODE_INVALID: use_exprs(c, &e->call.args); return EXPR_STATEMENT;
    case MODE_TYPE: conversion_call(c, x, e); return EXPR_CONVERSION;
    case MODE_BUILTIN: return check_builtin(c, x, e);
    default: call_function(c, x, e, &given); return EXPR_STATEMENT;
    }
}
