// Generic functions in use (Go specification, section "Instantiations"): their type arguments, written, inferred from a call's
// arguments, or from the variable that the function is assigned to.
#include "lang/check/infer.h"

// ---- the instance ----

typedef struct Verification {
    Types params, args;
    Nodes nodes; // where arguments are written
    Pos pos;     // elsewhere
} Verification;

static void verify(Checker *c, const Action *action) {
    const Verification *v = action->what;
    Str cause = {0};
    int i = unsatisfied(c, v->pos, &v->params, &v->args, &cause);
    if (i >= 0)
        error_at(c, i < v->nodes.len ? node_begin(v->nodes.at[i]) : v->pos, "%S", cause);
    else
        record_instance(c, v->pos, &v->params, &v->args, &v->nodes);
}

static void name_instance(Checker *c, Node *e, const Types *args, Type *type) {
    if (e->kind == NODE_INDEX)
        e = e->index.x;
    Instance *instance = ARENA_NEW(c->arena, Instance);
    for (int i = 0; i < args->len; i++)
        vec_push(c->arena, &instance->args, type_unalias(args->at[i]));
    e->instance = instance;
    record(c, e, MODE_VALUE, type, NULL);
    if (e->kind == NODE_SELECTOR && e->selector.sel)
        e->selector.sel->type = type;
}

static Type *plain_copy(Checker *c, const Type *func) {
    Type *t = new_type(c, T_FUNC);
    t->func = func->func;
    t->func.type_params = (Types){0};
    return t;
}

// The type of func with these arguments; e names it. Whether they satisfy their constraints is asked when all types are known.
static Type *instantiate(Checker *c, Pos pos, Node *e, const Type *func, const Types *args, const Nodes *nodes) {
    const Types *params = &func->func.type_params;
    Type *type = replace_params(c, params, args, plain_copy(c, func));
    name_instance(c, e, args, type);
    Verification *v = ARENA_NEW(c->arena, Verification);
    *v = (Verification){*params, *args, *nodes, pos};
    later(c, (Action){.run = verify, .what = v});
    return type;
}

// ---- written arguments ----

static bool type_list(Checker *c, const Nodes *nodes, Types *types) {
    bool ok = true;
    for (int i = 0; i < nodes->len; i++) {
        Type *t = check_var_type(c, nodes->at[i]);
        ok = ok && type_valid(t);
        vec_push(c->arena, types, t);
    }
    return ok;
}

// The arguments in the brackets of e. `at`: which one too many is pointed at.
static bool written_arguments(Checker *c, Node *e, const Type *func, Types *types, int at) {
    const Nodes *nodes = &e->index.index;
    int want = func->func.type_params.len, got = nodes->len;
    if (!type_list(c, nodes, types))
        return false;
    if (got > want)
        error_at(c, nodes->at[at]->start, "got %d type arguments but want %d", got, want);
    return got <= want;
}

bool instantiate_callee(Checker *c, Node *fun, Type **func, Given *given) {
    int want = (*func)->func.type_params.len, got = given->nodes.len;
    if (!written_arguments(c, fun, *func, &given->types, want < got ? want : 0))
        return false;
    if (got < want)
        return true;
    version_check(c, fun->start, 18, STR("function instantiation"));
    *func = instantiate(c, fun->pos, fun, *func, &given->types, &given->nodes);
    *given = (Given){0};
    return true;
}

// Those that are not written are unknown.
static void pad(Checker *c, Inference *in) {
    while (in->args.len < in->params.len)
        vec_push(c->arena, &in->args, NULL);
}

// ---- without a call ----

// A function type with type parameters of its own, for one use.
static Type *renamed(Checker *c, const Type *func) {
    Types params = rename_params(c, &func->func.type_params);
    Type *type = replace_params(c, &func->func.type_params, &params, plain_copy(c, func));
    type->func.type_params = params;
    return type;
}

// The variable that the function is assigned to tells what the arguments are.
static void add_variable(Checker *c, Inference *in, const Operand *x, const Type *func, const Wanted *wanted) {
    Node *name = ARENA_NEW(c->arena, Node);
    name->kind = NODE_IDENT;
    name->ident.name = wanted->name;
    name->pos = name->start = x->expr->pos;
    Type *formal = plain_copy(c, func);
    vec_push(c->arena, &in->formals, replace_params(c, &func->func.type_params, &in->params, formal));
    vec_push(c->arena, &in->given, (Operand){.mode = MODE_VALUE, .expr = name, .type = wanted->func});
    in->reverse = true;
}

static bool infer_value(Checker *c, Operand *x, Node *index, const Wanted *wanted, Types *args) {
    const Type *func = x->type;
    Node *e = index ? index : x->expr;
    Inference in = {.pos = e->pos, .params = rename_params(c, &func->func.type_params), .args = *args};
    pad(c, &in);
    if (wanted->func) {
        if (version_allows(c, 18))
            version_check(c, e->pos, 21,
                index ? STR("partially instantiated function in assignment")
                      : STR("implicitly instantiated function in assignment"));
        add_variable(c, &in, x, func, wanted);
    }
    if (!infer(c, &in)) {
        if (in.error.len)
            error_at(c, in.error_pos, "%S", in.error);
        return false;
    }
    *args = in.args;
    return true;
}

// x, a generic function, as a value. index: the expression that gives it type arguments, or NULL.
void instantiate_value(Checker *c, Operand *x, Node *index, const Wanted *wanted) {
    const Type *func = x->type;
    Types args = {0};
    Nodes nodes = {0};
    Pos pos = index ? index->pos : x->expr->pos;
    if (index || wanted->func)
        version_check(c, pos, 18, STR("function instantiation"));
    if (index) {
        x->expr = index;
        nodes = index->index.index;
        if (!written_arguments(c, index, func, &args, nodes.len - 1)) {
            x->mode = MODE_INVALID;
            return;
        }
    }
    if (args.len < func->func.type_params.len && !infer_value(c, x, index, wanted, &args)) {
        x->mode = MODE_INVALID;
        return;
    }
    x->type = instantiate(c, pos, x->expr, func, &args, &nodes);
    x->mode = MODE_VALUE;
}

// As an argument a generic function may leave type arguments to the call.
void instantiate_argument(Checker *c, Operand *x, Node *index) {
    const Type *func = x->type;
    if (index->index.index.len >= func->func.type_params.len || !version_allows(c, 21)) {
        instantiate_value(c, x, index, &(Wanted){0});
        return;
    }
    x->expr = index;
    if (!written_arguments(c, index, func, &x->type_args, 0))
        x->mode = MODE_INVALID;
}

// ---- in a call ----

static void add_callee(Checker *c, Inference *in, Node *call, const Type *func, const Given *given) {
    if (!version_allows(c, 18))
        version_check(c, call->call.fun->start, 18,
            call->call.fun->kind == NODE_INDEX ? STR("function instantiation")
                                               : STR("implicit function instantiation"));
    in->params = rename_params(c, &func->func.type_params);
    for (int i = 0; i < in->formals.len; i++)
        in->formals.at[i] = replace_params(c, &func->func.type_params, &in->params, in->formals.at[i]);
    for (int i = 0; i < given->types.len; i++)
        vec_push(c->arena, &in->args, given->types.at[i]);
    pad(c, in);
}

// Arguments that are generic functions: their type parameters are looked for along with the callee's.
static void add_generic_arguments(Checker *c, Inference *in, Operands *args) {
    bool first = true;
    for (int i = 0; i < args->len; i++) {
        Operand *x = &args->at[i];
        if (x->mode == MODE_INVALID || !is_generic_func(x->type))
            continue;
        if (first)
            version_check(c, operand_pos(x), 21, STR("implicitly instantiated function as argument"));
        first = false;
        x->type = renamed(c, x->type);
        const Types *params = &x->type->func.type_params;
        for (int k = 0; k < params->len; k++) {
            vec_push(c->arena, &in->params, params->at[k]);
            vec_push(c->arena, &in->args, k < x->type_args.len ? x->type_args.at[k] : NULL);
        }
    }
}

static Types part(Checker *c, const Types *list, int from, int n) {
    Types result = {0};
    for (int i = from; i < from + n; i++)
        vec_push(c->arena, &result, list->at[i]);
    return result;
}

static void instantiate_arguments(Checker *c, const Inference *in, Pos pos, Operands *args, int from) {
    for (int i = 0; i < args->len; i++) {
        Operand *x = &args->at[i];
        if (!is_generic_func(x->type))
            continue;
        int n = x->type->func.type_params.len;
        Types found = part(c, &in->args, from, n);
        x->type = instantiate(c, pos, x->expr, x->type, &found, &(Nodes){0});
        record_operand(c, x);
        from += n;
    }
}

// The type of the called function, and of its parameters in *formals, once all type arguments are found; NULL after an error.
Type *instantiate_call(Checker *c, Node *call, Type *func, Types *formals, Operands *args, const Given *given) {
    Inference in = {.pos = call->pos, .formals = *formals};
    bool generic = is_generic_func(func);
    if (generic)
        add_callee(c, &in, call, func, given);
    add_generic_arguments(c, &in, args);
    if (in.params.len == 0)
        return func;
    for (int i = 0; i < args->len; i++)
        vec_push(c->arena, &in.given, args->at[i]);
    if (!infer(c, &in)) {
        if (in.error.len)
            error_at(c, in.error_pos, "in call to %e, %S", call->call.fun, in.error);
        return NULL;
    }
    int n = func->func.type_params.len;
    Types own = part(c, &in.args, 0, n), params = part(c, &in.params, 0, n);
    for (int i = 0; i < formals->len; i++)
        formals->at[i] = replace_params(c, &params, &own, in.formals.at[i]);
    if (generic)
        func = instantiate(c, call->pos, call->call.fun, func, &own, &given->nodes);
    instantiate_arguments(c, &in, call->pos, args, n);
    return func;
}
