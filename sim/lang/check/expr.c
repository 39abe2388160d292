// Expressions: dispatch by kind of node, and what every caller needs of an operand.
#include <assert.h>
#include <string.h>

#include "lang/check/checker.h"

// ---- recording what is known of an expression ----

void record(Checker *c, Node *e, Mode mode, Type *type, Const *value) {
    e->mode = mode;
    e->type = type && !c->session->aliases ? type : type ? type_unalias(type) : NULL;
    e->value = mode == MODE_CONST ? value : NULL;
    e->untyped = false;
}

void record_operand(Checker *c, const Operand *x) {
    Node *e = x->expr;
    if (x->mode == MODE_INVALID) {
        record(c, e, MODE_INVALID, invalid_type(c), NULL);
        return;
    }
    if (x->mode == MODE_NOVALUE) {
        record(c, e, MODE_NOVALUE, NULL, NULL);
        return;
    }
    record(c, e, x->mode, x->type, x->value);
    if (x->mode != MODE_BUILTIN && x->mode != MODE_TYPE && type_is(x->type, IS_UNTYPED)) {
        e->untyped = true;
        e->shift_lhs = false;
        vec_push(&c->notes, &c->untyped, e);
    }
}

static bool is_comparison(Op op) {
    return op >= OP_EQL && op <= OP_GEQ;
}

// The operands that have the type of the whole expression take it too. Those of constants are never materialised.
static void update_operands(Checker *c, Node *e, Type *type, bool final) {
    switch (e->kind) {
    case NODE_PAREN: update_type(c, e->paren.x, type, final); break;
    case NODE_UNARY:
        if (!e->value)
            update_type(c, e->unary.x, type, final);
        break;
    case NODE_BINARY:
        if (e->value || is_comparison(e->op))
            break;
        update_type(c, e->binary.x, type, final);
        if (e->op != OP_SHL && e->op != OP_SHR)
            update_type(c, e->binary.y, type, final);
        break;
    default: break;
    }
}

// Gives an untyped expression its type; with `final` false an untyped one may still change.
void update_type(Checker *c, Node *e, Type *type, bool final) {
    if (!e || !e->untyped)
        return;
    update_operands(c, e, type, final);
    if (!final && type_is(type, IS_UNTYPED)) {
        e->type = type_under(type);
        return;
    }
    e->untyped = false;
    if (e->shift_lhs && !all_are(type, IS_INTEGER)) {
        error_at(c, e->start, "invalid operation: shifted operand %e (type %t) must be integer", e, type);
        return;
    }
    Const *value = e->value;
    if (value) {
        Operand x = {.mode = MODE_CONST, .expr = e, .type = e->type, .value = value};
        convert_untyped(c, &x, type);
        if (x.mode == MODE_INVALID)
            return;
        value = x.value;
    }
    record(c, e, e->mode, type, value);
}

// ---- kinds of expressions ----

// Forms of numbers that came with Go 1.13.
static void check_form(Checker *c, const Node *e) {
    Str text = e->lit.text;
    if (text.len <= 2 || version_allows(c, 13))
        return;
    char radix = text.at[0] == '0' ? (char)(text.at[1] | ('a' - 'A')) : 0;
    if (memchr(text.at, '_', text.len))
        version_check(c, e->start, 13, STR("underscore in numeric literal"));
    else if (radix == 'b')
        version_check(c, e->start, 13, STR("binary literal"));
    else if (radix == 'o')
        version_check(c, e->start, 13, STR("0o/0O-style octal literal"));
    else if (radix == 'x' && e->lit.kind != LIT_INT)
        version_check(c, e->start, 13, STR("hexadecimal floating-point literal"));
}

static bool basic_literal(Checker *c, Operand *x, Node *e) {
    enum { LONGEST = 10000 };
    static const TypeKind kinds[] = {[LIT_INT] = T_UNTYPED_INT,
        [LIT_FLOAT] = T_UNTYPED_FLOAT,
        [LIT_IMAG] = T_UNTYPED_COMPLEX,
        [LIT_RUNE] = T_UNTYPED_RUNE,
        [LIT_STRING] = T_UNTYPED_STRING};
    if (e->lit.bad)
        return false;
    if (e->lit.kind <= LIT_IMAG && e->lit.text.len > LONGEST) {
        error_at(c, e->start, "excessively long constant: %S... (%d chars)", str_from_to(e->lit.text, 0, 10),
            (int)e->lit.text.len);
        return false;
    }
    if (e->lit.kind <= LIT_IMAG)
        check_form(c, e);
    x->value = const_literal(c->arena, e->lit.kind, e->lit.text);
    if (!const_known(x->value)) {
        error_at(c, e->start, "malformed constant: %S", e->lit.text);
        return false;
    }
    x->mode = MODE_CONST;
    x->type = c->u->basic[kinds[e->lit.kind]];
    x->expr = e;
    check_overflow(c, x, e->start);
    return x->mode != MODE_INVALID;
}

static bool type_assert_expr(Checker *c, Operand *x, Node *e) {
    if (!e->assert.type) {
        error_at(c, e->start, "invalid syntax tree: use of .(type) outside type switch");
        use_expr(c, e->assert.x);
        return false;
    }
    check_expr(c, x, e->assert.x);
    if (x->mode == MODE_INVALID)
        return false;
    if (is_param(x->type)) {
        error_at(c, operand_pos(x), "invalid operation: cannot use type assertion on type parameter value %o", x);
        return false;
    }
    if (!type_is_kind(x->type, T_INTERFACE)) {
        error_at(c, operand_pos(x), "invalid operation: %o is not an interface", x);
        return false;
    }
    Type *t = check_var_type(c, e->assert.type);
    if (!type_valid(t))
        return false;
    type_assertion(c, e, x, t, false);
    x->mode = MODE_COMMA_OK;
    x->type = t;
    return true;
}

// *x: a pointer's target, or a pointer type.
static bool star_expr(Checker *c, Operand *x, Node *e) {
    check_expr_or_type(c, x, e->star.x, false);
    if (x->mode == MODE_INVALID)
        return false;
    if (x->mode == MODE_TYPE) {
        valid_var_type(c, e->star.x, x->type);
        x->type = new_pointer(c, x->type);
        return true;
    }
    Type *base = pointer_base(c, x);
    if (!base)
        return false;
    x->mode = MODE_VAR;
    x->type = base;
    return true;
}

static bool bad_expr(Checker *c, Node *e) {
    if (e->kind == NODE_KEY_VALUE)
        error_at(c, e->start, "invalid syntax tree: no key:value expected");
    else if (e->kind == NODE_ELLIPSIS)
        error_at(c, e->start, "invalid use of '...'");
    return false;
}

// x[i], or a generic function with type arguments.
static bool index_expr(Checker *c, Operand *x, Node *e, const Wanted *wanted) {
    if (check_index_expr(c, x, e))
        instantiate_value(c, x, e, wanted);
    return x->mode != MODE_INVALID;
}

// Sets *x and *kind; false after an error.
static bool expr_by_kind(Checker *c, Operand *x, Node *e, const Wanted *wanted, ExprKind *kind) {
    switch (e->kind) {
    case NODE_IDENT: check_ident(c, x, e, NULL, false); return true;
    case NODE_BASIC_LIT: return basic_literal(c, x, e);
    case NODE_FUNC_LIT: check_func_lit(c, x, e); return true;
    case NODE_COMPOSITE_LIT: return check_composite(c, x, e, wanted->literal);
    case NODE_PAREN: *kind = raw_expr(c, x, e->paren.x, &(Wanted){0}); return true;
    case NODE_SELECTOR: check_selector(c, x, e, NULL, false); return true;
    case NODE_INDEX: return index_expr(c, x, e, wanted);
    case NODE_SLICE_EXPR: check_slice_expr(c, x, e); return x->mode != MODE_INVALID;
    case NODE_TYPE_ASSERT: return type_assert_expr(c, x, e);
    case NODE_CALL: *kind = check_call(c, x, e); return true;
    case NODE_STAR: return star_expr(c, x, e);
    case NODE_UNARY:
        check_unary(c, x, e);
        if (x->mode != MODE_INVALID && e->op == OP_RECV)
            *kind = EXPR_STATEMENT;
        return x->mode != MODE_INVALID;
    case NODE_BINARY: check_binary(c, x, e, e->binary.x, e->binary.y, e->op); return x->mode != MODE_INVALID;
    case NODE_ARRAY_TYPE:
    case NODE_SLICE_TYPE:
    case NODE_STRUCT_TYPE:
    case NODE_FUNC_TYPE:
    case NODE_INTERFACE_TYPE:
    case NODE_MAP_TYPE:
    case NODE_CHAN_TYPE:
        x->mode = MODE_TYPE;
        x->type = check_type(c, e);
        return true;
    default: return bad_expr(c, e);
    }
}

// A generic type or function needs its arguments; a function may get them from the variable it is assigned to.
void require_instance(Checker *c, Operand *x, const Wanted *wanted) {
    if (x->mode == MODE_INVALID || x->mode == MODE_NOVALUE || !x->type)
        return;
    bool func = is_generic_func(x->type);
    if (func && wanted->func) {
        instantiate_value(c, x, NULL, wanted);
    } else if (func || type_generic(x->type)) {
        error_at(
            c, operand_pos(x), "cannot use generic %s %e without instantiation", func ? "function" : "type", x->expr);
        x->mode = MODE_INVALID;
        x->type = invalid_type(c);
    }
}

// Checks e, which may be a value, a type, a builtin or nothing.
ExprKind raw_expr(Checker *c, Operand *x, Node *e, const Wanted *wanted) {
    ExprKind kind = EXPR_EXPRESSION;
    *x = (Operand){.mode = MODE_INVALID, .expr = e, .type = invalid_type(c)};
    if (!expr_by_kind(c, x, e, wanted, &kind)) {
        x->mode = MODE_INVALID;
        kind = EXPR_STATEMENT; // no second error
    }
    x->expr = e;
    if (!wanted->generic)
        require_instance(c, x, wanted);
    record_operand(c, x);
    return kind;
}

// ---- what a place accepts ----

static void exclude(Checker *c, Operand *x, bool allow_types) {
    switch (x->mode) {
    case MODE_NOVALUE:
        error_at(c, operand_pos(x), allow_types ? "%o used as value or type" : "%o used as value", x);
        break;
    case MODE_BUILTIN:
        if (allow_types)
            return;
        error_at(c, operand_pos(x), "%o must be called", x);
        break;
    case MODE_TYPE:
        if (allow_types)
            return;
        error_at(c, operand_pos(x), "%o is not an expression", x);
        break;
    default: return;
    }
    x->mode = MODE_INVALID;
}

void single_value(Checker *c, Operand *x) {
    if (x->mode != MODE_VALUE || x->type->kind != T_TUPLE)
        return;
    error_at(c, operand_pos(x), "multiple-value %o in single-value context", x);
    x->mode = MODE_INVALID;
}

static void check_value(Checker *c, Operand *x, Node *e, const Wanted *wanted) {
    raw_expr(c, x, e, wanted);
    exclude(c, x, false);
    single_value(c, x);
}

void check_expr(Checker *c, Operand *x, Node *e) {
    check_value(c, x, e, &(Wanted){0});
}

void check_expr_hint(Checker *c, Operand *x, Node *e, Type *hint) {
    check_value(c, x, e, &(Wanted){.literal = hint});
}

void check_expr_for(Checker *c, Operand *x, Node *e, Type *variable, Str name) {
    bool func = variable && type_is_kind(variable, T_FUNC);
    check_value(c, x, e, &(Wanted){.func = func ? type_under(variable) : NULL, .name = name});
}

void check_generic_expr(Checker *c, Operand *x, Node *e) {
    check_value(c, x, e, &(Wanted){.generic = true});
}

void check_expr_or_type(Checker *c, Operand *x, Node *e, bool generic) {
    raw_expr(c, x, e, &(Wanted){.generic = generic});
    exclude(c, x, true);
    single_value(c, x);
}

static Operands one_or_more(Checker *c, Node *e, const Wanted *wanted) {
    Operands list = {0};
    Operand x;
    raw_expr(c, &x, e, wanted);
    exclude(c, &x, false);
    if (x.mode == MODE_INVALID || x.type->kind != T_TUPLE) {
        vec_push(c->arena, &list, x);
        return list;
    }
    for (int i = 0; i < x.type->tuple.types.len; i++)
        vec_push(c->arena, &list, (Operand){.mode = MODE_VALUE, .expr = e, .type = x.type->tuple.types.at[i]});
    return list;
}

// The only argument of a call, which may be a generic function or a call with several results.
Operands check_argument(Checker *c, Node *e) {
    return one_or_more(c, e, &(Wanted){.generic = true});
}

// The value or values of e; with `comma_ok` a map index, assertion or receive gives two.
Operands check_multi(Checker *c, Node *e, bool comma_ok, bool *is_comma_ok) {
    Operands list = one_or_more(c, e, &(Wanted){0});
    *is_comma_ok = false;
    if (comma_ok && list.len == 1 && (list.at[0].mode == MODE_MAP_INDEX || list.at[0].mode == MODE_COMMA_OK)) {
        vec_push(c->arena, &list, (Operand){.mode = MODE_VALUE, .expr = e, .type = c->u->basic[T_UNTYPED_BOOL]});
        *is_comma_ok = true;
    }
    return list;
}

Operands check_exprs(Checker *c, const Nodes *exprs) {
    Operands list = {0};
    bool comma_ok;
    if (exprs->len == 1)
        return check_multi(c, exprs->at[0], false, &comma_ok);
    for (int i = 0; i < exprs->len; i++) {
        Operand x;
        check_expr(c, &x, exprs->at[i]);
        vec_push(c->arena, &list, x);
    }
    return list;
}

// ---- after errors: expressions are evaluated so that their variables count as used ----

// An identifier on the left of an assignment is not used by it.
static bool use(Checker *c, Node *e, bool lhs) {
    if (!e)
        return true;
    Node *plain = node_unparen(e);
    Operand x;
    if (plain->kind != NODE_IDENT) {
        raw_expr(c, &x, e, &(Wanted){.generic = true});
        return x.mode != MODE_INVALID;
    }
    if (is_blank(plain->ident.name))
        return true;
    Object *var = lhs ? scope_find(c->env.scope, plain->ident.name, NULL) : NULL;
    if (var && (var->kind != OBJ_VAR || var->pkg != c->pkg))
        var = NULL;
    bool used = var && var->used;
    check_expr_or_type(c, &x, plain, true);
    if (var)
        var->used = used;
    return x.mode != MODE_INVALID;
}

bool use_expr(Checker *c, Node *e) {
    return use(c, e, false);
}

bool use_lhs(Checker *c, Node *e) {
    return use(c, e, true);
}

bool use_exprs(Checker *c, const Nodes *list) {
    bool ok = true;
    for (int i = 0; i < list->len; i++)
        ok = use(c, list->at[i], false) && ok;
    return ok;
}
