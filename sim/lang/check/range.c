// Range clauses (Go specification, section "For statements with range clause").
#include "lang/check/checker.h"

typedef struct RangeTypes {
    Type *key, *value; // NULL: none
    const char *cause; // why it is not allowed, "" if nothing more can be said; NULL: it is
    bool function;     // each iteration is a call
} RangeTypes;

static Type *yield_type(const Type *t) {
    return type_core(t->func.params.at[0].type);
}

// What is wrong with ranging over a function type; NULL if nothing is.
static const char *function_cause(Checker *c, Type *t) {
    if (!version_allows(c, 23))
        return "requires go1.23 or later";
    if (t->func.params.len != 1)
        return "func must be func(yield func(...) bool): wrong argument count";
    const Type *yield = yield_type(t);
    if (!yield || yield->kind != T_FUNC)
        return "func must be func(yield func(...) bool): argument is not func";
    if (t->func.results.len != 0)
        return "func must be func(yield func(...) bool): unexpected results";
    if (yield->func.params.len > 2)
        return "func must be func(yield func(...) bool): yield func has too many parameters";
    if (yield->func.results.len != 1 || !type_is(yield->func.results.at[0].type, IS_BOOLEAN))
        return "func must be func(yield func(...) bool): yield func does not return bool";
    return NULL;
}

static RangeTypes function_types(Checker *c, Type *t) {
    const char *cause = function_cause(c, t);
    if (cause)
        return (RangeTypes){.cause = cause};
    const Fields *values = &yield_type(t)->func.params;
    return (RangeTypes){.key = values->len > 0 ? values->at[0].type : NULL,
        .value = values->len > 1 ? values->at[1].type : NULL,
        .function = true};
}

static RangeTypes range_types(Checker *c, Type *type) {
    Type *t = type_core(type), *integer = c->u->basic[T_INT];
    if (!t)
        return (RangeTypes){.cause = "no core type"};
    if (t->kind == T_POINTER && type_is_kind(t->pointer.elem, T_ARRAY))
        t = type_under(t->pointer.elem);
    switch (t->kind) {
    case T_ARRAY: return (RangeTypes){.key = integer, .value = t->array.elem};
    case T_SLICE: return (RangeTypes){.key = integer, .value = t->slice.elem};
    case T_MAP: return (RangeTypes){.key = t->map.key, .value = t->map.elem};
    case T_CHAN:
        if (t->chan.dir == CHAN_SEND)
            return (RangeTypes){.cause = "receive from send-only channel"};
        return (RangeTypes){.key = t->chan.elem};
    case T_FUNC: return function_types(c, t);
    default: break;
    }
    if (type_is(t, IS_STRING))
        return (RangeTypes){.key = integer, .value = c->u->rune};
    if (type_is(t, IS_INTEGER) && !version_allows(c, 22))
        return (RangeTypes){.cause = "requires go1.22 or later"};
    if (type_is(t, IS_INTEGER))
        return (RangeTypes){.key = type};
    return (RangeTypes){.cause = ""};
}

static void cannot_range(Checker *c, Operand *x, const char *cause) {
    if (*cause == 0)
        error_at(c, operand_pos(x), "cannot range over %o", x);
    else
        error_at(c, operand_pos(x), "cannot range over %o: %s", x, cause);
}

static RangeTypes check_operand(Checker *c, Operand *x, Node *s) {
    RangeTypes none = {0};
    check_expr(c, x, s->range.x);
    if (x->mode == MODE_INVALID)
        return none;
    Type *u = type_under(x->type);
    RangeTypes types = range_types(c, x->type);
    if (types.cause) {
        cannot_range(c, x, types.cause);
        return none;
    }
    if (!types.key && s->range.key)
        error_at(c, s->range.key->start, "range over %o permits no iteration variables", x);
    else if (!types.value && s->range.value)
        error_at(c, s->range.value->start, "range over %o permits only one iteration variable", x);
    else if (s->range.extra)
        error_at(c, s->range.extra->start, "range clause permits at most two iteration variables");
    if (u->kind == T_UNTYPED_STRING)
        convert_untyped(c, x, c->u->basic[T_STRING]);
    return types;
}

// The variable that lhs declares; its type is the one of the iteration values.
static Object *declare_variable(Checker *c, Node *lhs, Type *type, Operand *x, bool over_int) {
    Object *obj;
    if (lhs->kind == NODE_IDENT) {
        obj = new_var(c, VAR_LOCAL, lhs->ident.name, lhs->start, NULL);
        obj->decl = lhs;
        lhs->obj = obj;
    } else {
        error_at(c, lhs->start, "invalid syntax tree: cannot declare %e", lhs);
        obj = new_var(c, VAR_LOCAL, STR("_"), lhs->start, NULL);
    }
    obj->color = 1;
    if (!type || !type_valid(type)) {
        obj->type = invalid_type(c);
        obj->used = true;
        return obj;
    }
    if (over_int) {
        init_var(c, obj, x, STR("range clause"));
    } else {
        Operand y = {.mode = MODE_VALUE, .expr = lhs, .type = type};
        init_var(c, obj, &y, STR("assignment"));
    }
    if (lhs->kind == NODE_IDENT)
        record(c, lhs, MODE_VAR, obj->type, NULL);
    return obj;
}

static void declare_variables(Checker *c, Node *s, Operand *x, RangeTypes types, bool over_int) {
    Node *lhs[2] = {s->range.key, s->range.value};
    Type *type[2] = {types.key, types.value};
    Objects vars = {0};
    for (int i = 0; i < 2; i++) {
        if (!lhs[i])
            continue;
        Object *obj = declare_variable(c, lhs[i], type[i], x, over_int);
        obj->var.reassigned = !version_allows(c, 22);
        if (!is_blank(obj->name))
            vec_push(c->arena, &vars, obj);
    }
    if (vars.len == 0)
        error_at(c, s->start, "no new variables on left side of :=");
    for (int i = 0; i < vars.len; i++) {
        declare(c, c->env.scope, NULL, vars.at[i]);
        vars.at[i]->scope_from = s->range.body->start;
    }
}

static void assign_variables(Checker *c, Node *s, Operand *x, RangeTypes types, bool over_int) {
    Node *lhs[2] = {s->range.key, s->range.value};
    Type *type[2] = {types.key, types.value};
    for (int i = 0; i < 2; i++) {
        if (!lhs[i] || !type[i] || !type_valid(type[i]))
            continue;
        if (!over_int) {
            Operand y = {.mode = MODE_VALUE, .expr = lhs[i], .type = type[i]};
            assign_var(c, lhs[i], NULL, &y, STR("assignment"));
            continue;
        }
        assign_var(c, lhs[i], NULL, x, STR("range clause"));
        if (x->mode != MODE_INVALID && !type_is(x->type, IS_INTEGER))
            error_at(c, lhs[i]->start, "cannot use iteration variable of type %t", x->type);
    }
}

void range_stmt(Checker *c, Node *s) {
    Operand x;
    RangeTypes types = check_operand(c, &x, s);
    bool over_int = x.mode != MODE_INVALID && types.key && type_is(x.type, IS_INTEGER);
    FuncInfo *around = c->env.func;
    open_block(c);
    if (types.function && c->env.func)
        open_loop_body(c, s, yield_type(type_core(x.type)));
    if (s->define)
        declare_variables(c, s, &x, types, over_int);
    else if (s->range.key)
        assign_variables(c, s, &x, types, over_int);
    else if (over_int)
        assignment(c, &x, NULL, STR("range clause"));
    check_stmt(c, s->range.body);
    close_block(c);
    c->env.func = around;
}
