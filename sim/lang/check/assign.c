// Initialisation and assignment (Go specification, section "Assignment statements").
#include "lang/check/checker.h"

static void refuse(Checker *c, Operand *x, Type *t, Str context, Refusal refusal) {
    static const char *const why[] = {
        [ALLOWED] = "", [REFUSED] = "", [TRUNCATED] = " (truncated)", [OVERFLOWS] = " (overflows)"};
    error_at(c, operand_pos(x), "cannot use %o as %t value in %S%s", x, t, context, why[refusal]);
    x->mode = MODE_INVALID;
}

// Gives an untyped x its type. False after an error.
static bool assign_untyped(Checker *c, Operand *x, Type *t, Str context) {
    Type *target = t;
    if (x->mode == MODE_NIL && !t) {
        error_at(c, operand_pos(x), "use of untyped nil in %S", context);
        x->mode = MODE_INVALID;
        return false;
    }
    if (x->mode != MODE_NIL && (!t || type_is_kind(t, T_INTERFACE)))
        target = type_default(c->u, x->type);
    Const *value;
    Refusal refusal;
    Type *type = implicit_type(c, x, target, &value, &refusal);
    if (!type) {
        refuse(c, x, target, context, refusal);
        return false;
    }
    if (value) {
        x->value = value;
        if (x->expr && x->expr->untyped)
            x->expr->value = value;
    }
    if (type != x->type) {
        x->type = type;
        update_type(c, x->expr, type, false);
    }
    return true;
}

// Checks that x may be assigned to a variable of type t (NULL: to _), in the words of `context`.
void assignment(Checker *c, Operand *x, Type *t, Str context) {
    single_value(c, x);
    switch (x->mode) {
    case MODE_INVALID: return;
    case MODE_NIL:
    case MODE_CONST:
    case MODE_VAR:
    case MODE_MAP_INDEX:
    case MODE_VALUE:
    case MODE_COMMA_OK: break;
    default:
        error_at(c, operand_pos(x), "cannot assign %o to %t in %S", x, t ? t : invalid_type(c), context);
        x->mode = MODE_INVALID;
        return;
    }
    if (type_is(x->type, IS_UNTYPED) && !assign_untyped(c, x, t, context))
        return;
    if (is_generic_func(x->type)) {
        error_at(c, operand_pos(x), "cannot use generic function %o without instantiation in %S", x, context);
        x->mode = MODE_INVALID;
        return;
    }
    if (!t)
        return;
    Str cause = {0};
    if (assignable(c, x, t, &cause))
        return;
    if (cause.len)
        error_at(c, operand_pos(x), "cannot use %o as %t value in %S: %S", x, t, context, cause);
    else
        error_at(c, operand_pos(x), "cannot use %o as %t value in %S", x, t, context);
    x->mode = MODE_INVALID;
}

void init_const(Checker *c, Object *obj, Operand *x) {
    bool invalid = x->mode == MODE_INVALID || !type_valid(x->type) || (obj->type && !type_valid(obj->type));
    if (!invalid && x->mode != MODE_CONST) {
        error_at(c, operand_pos(x), "%o is not constant", x);
        invalid = true;
    }
    if (invalid) {
        if (!obj->type)
            obj->type = invalid_type(c);
        return;
    }
    if (!obj->type)
        obj->type = x->type;
    assignment(c, x, obj->type, STR("constant declaration"));
    if (x->mode != MODE_INVALID)
        obj->value = x->value;
}

void init_var(Checker *c, Object *obj, Operand *x, Str context) {
    if (x->mode == MODE_INVALID || !type_valid(x->type) || (obj->type && !type_valid(obj->type))) {
        if (!obj->type)
            obj->type = invalid_type(c);
        x->mode = MODE_INVALID;
        return;
    }
    if (!obj->type) {
        if (x->type->kind == T_UNTYPED_NIL) {
            error_at(c, operand_pos(x), "use of untyped nil in %S", context);
            obj->type = invalid_type(c);
            x->mode = MODE_INVALID;
            return;
        }
        obj->type = type_default(c->u, x->type);
    }
    assignment(c, x, obj->type, context);
}

// ---- left sides ----

static bool refuse_lhs(Checker *c, Operand *x) {
    if (x->expr->kind == NODE_SELECTOR) {
        Operand of;
        check_expr(c, &of, x->expr->selector.x);
        if (of.mode == MODE_MAP_INDEX) {
            error_at(c, operand_pos(x), "cannot assign to struct field %e in map", x->expr);
            return false;
        }
    }
    error_at(c, operand_pos(x), "cannot assign to %e (neither addressable nor a map index expression)", x->expr);
    return false;
}

// The type of a left side in *type, NULL for _. False after an error.
static bool lhs_type(Checker *c, Node *lhs, Type **type) {
    Node *ident = node_unparen(lhs);
    if (ident->kind != NODE_IDENT)
        ident = NULL;
    *type = NULL;
    if (ident && is_blank(ident->ident.name))
        return true;
    // Being assigned to is not being used.
    Object *var = ident ? scope_find(c->env.scope, ident->ident.name, NULL) : NULL;
    if (var && (var->kind != OBJ_VAR || var->pkg != c->pkg))
        var = NULL;
    bool used = var && var->used;
    Operand x;
    check_expr(c, &x, lhs);
    if (var)
        var->used = used;
    if (x.mode == MODE_INVALID || !type_valid(x.type))
        return false;
    if (x.mode != MODE_VAR && x.mode != MODE_MAP_INDEX)
        return refuse_lhs(c, &x);
    mark_assigned(lhs);
    *type = x.type;
    return true;
}

// lhs = rhs, or lhs = *x when x is given.
void assign_var(Checker *c, Node *lhs, Node *rhs, Operand *x, Str context) {
    Type *t;
    if (!lhs_type(c, lhs, &t)) {
        if (x)
            x->mode = MODE_INVALID;
        else
            use_expr(c, rhs);
        return;
    }
    Operand value;
    if (!x) {
        x = &value;
        check_expr_for(c, x, rhs, t, node_text(c->arena, lhs));
    }
    if (!t && str_eq(context, STR("assignment")))
        context = STR("assignment to _ identifier");
    assignment(c, x, t, context);
}

// ---- counts ----

Str types_summary(Checker *c, Type *const *types, int n, bool variadic) {
    Buf out = {0};
    buf_byte(&out, '(');
    for (int i = 0; i < n; i++) {
        Type *t = types[i];
        if (i > 0)
            buf_text(&out, ", ");
        if (!t || !type_valid(t)) {
            buf_text(&out, "unknown type");
        } else if (t->kind != T_NAMED && type_is(t, IS_UNTYPED)) {
            Str name = t->basic.name;
            buf_str(&out, type_is(t, IS_NUMERIC) ? STR("number") : str_from_to(name, sizeof "untyped " - 1, name.len));
        } else if (variadic && i == n - 1) {
            buf_text(&out, "...");
            type_write(&out, type_under(t)->slice.elem, c->pkg);
        } else {
            type_write(&out, t, c->pkg);
        }
    }
    buf_byte(&out, ')');
    Str text = str_copy(c->arena, buf_view(&out));
    buf_free(&out);
    return text;
}

static void count_error(Checker *c, const Nodes *rhs, int l, int r) {
    Node *first = rhs->at[0], *call = node_unparen(first);
    const char *vars = l == 1 ? "" : "s", *values = r == 1 ? "" : "s";
    if (rhs->len == 1 && call->kind == NODE_CALL)
        error_at(c, first->start, "assignment mismatch: %d variable%s but %e returns %d value%s", l, vars,
            call->call.fun, r, values);
    else
        error_at(c, first->start, "assignment mismatch: %d variable%s but %d value%s", l, vars, r, values);
}

static void return_error(Checker *c, const Node *stmt, const Objects *lhs, const Operands *rhs) {
    Pos at = stmt->start;
    const char *qualifier = "not enough";
    if (rhs->len > lhs->len) {
        at = operand_pos(&rhs->at[lhs->len]);
        qualifier = "too many";
    } else if (rhs->len > 0) {
        at = operand_pos(&rhs->at[rhs->len - 1]);
    }
    VEC(Type *) have = {0}, want = {0};
    for (int i = 0; i < rhs->len; i++)
        vec_push(c->arena, &have, rhs->at[i].type);
    for (int i = 0; i < lhs->len; i++)
        vec_push(c->arena, &want, lhs->at[i]->type);
    Report r = {0};
    report_add(c, &r, at, "%s return values", qualifier);
    report_add(c, &r, 0, "have %S", types_summary(c, have.at, have.len, false));
    report_add(c, &r, 0, "want %S", types_summary(c, want.at, want.len, false));
    report_close(c, &r);
}

static bool is_call(const Nodes *rhs) {
    return rhs->len == 1 && node_unparen(rhs->at[0])->kind == NODE_CALL;
}

static void give_types(Checker *c, Objects *lhs) {
    for (int i = 0; i < lhs->len; i++)
        if (!lhs->at[i]->type)
            lhs->at[i]->type = invalid_type(c);
}

static void init_mismatch(Checker *c, Objects *lhs, const Nodes *rhs, Node *return_stmt) {
    if (use_exprs(c, rhs)) {
        if (return_stmt) {
            Operands values = check_exprs(c, rhs);
            return_error(c, return_stmt, lhs, &values);
        } else {
            count_error(c, rhs, lhs->len, rhs->len);
        }
    }
    give_types(c, lhs);
}

// Initialises variables, or the results of a return statement.
void init_vars(Checker *c, Objects *lhs, const Nodes *rhs, Node *return_stmt) {
    Str context = return_stmt ? STR("return statement") : STR("assignment");
    if (lhs->len == rhs->len && !is_call(rhs)) {
        for (int i = 0; i < lhs->len; i++) {
            Operand x;
            Str name = lhs->at[i]->name;
            check_expr_for(
                c, &x, rhs->at[i], lhs->at[i]->type, name.len || !return_stmt ? name : STR("result variable"));
            init_var(c, lhs->at[i], &x, context);
        }
        return;
    }
    if (rhs->len != 1) {
        init_mismatch(c, lhs, rhs, return_stmt);
        return;
    }
    bool comma_ok;
    Operands values = check_multi(c, rhs->at[0], lhs->len == 2 && !return_stmt, &comma_ok);
    if (values.len == lhs->len) {
        for (int i = 0; i < lhs->len; i++)
            init_var(c, lhs->at[i], &values.at[i], context);
        return;
    }
    if (values.len == 0 || values.at[0].mode != MODE_INVALID) {
        if (return_stmt)
            return_error(c, return_stmt, lhs, &values);
        else
            count_error(c, rhs, lhs->len, values.len);
    }
    give_types(c, lhs);
}

void assign_vars(Checker *c, const Nodes *lhs, const Nodes *rhs) {
    if (lhs->len == rhs->len && !is_call(rhs)) {
        for (int i = 0; i < lhs->len; i++)
            assign_var(c, lhs->at[i], rhs->at[i], NULL, STR("assignment"));
        return;
    }
    if (rhs->len != 1) {
        bool ok = true;
        for (int i = 0; i < lhs->len; i++)
            ok = use_lhs(c, lhs->at[i]) && ok;
        if (use_exprs(c, rhs) && ok)
            count_error(c, rhs, lhs->len, rhs->len);
        return;
    }
    bool comma_ok;
    Operands values = check_multi(c, rhs->at[0], lhs->len == 2, &comma_ok);
    if (values.len == lhs->len) {
        for (int i = 0; i < lhs->len; i++)
            assign_var(c, lhs->at[i], NULL, &values.at[i], STR("assignment"));
        return;
    }
    if (values.at[0].mode != MODE_INVALID)
        count_error(c, rhs, lhs->len, values.len);
    for (int i = 0; i < lhs->len; i++)
        use_lhs(c, lhs->at[i]);
}

// ---- := ----

static bool repeated(const Nodes *lhs, int i) {
    for (int k = 0; k < i; k++)
        if (lhs->at[k]->kind == NODE_IDENT && str_eq(lhs->at[k]->ident.name, lhs->at[i]->ident.name))
            return true;
    return false;
}

// The variable that lhs[i] declares or, if it exists in this scope, assigns to. NULL after an error.
static Object *short_var(Checker *c, const Nodes *lhs, int i, Objects *fresh) {
    Node *ident = lhs->at[i];
    if (ident->kind != NODE_IDENT) {
        use_lhs(c, ident);
        error_at(c, ident->start, "non-name %e on left side of :=", ident);
        return NULL;
    }
    Str name = ident->ident.name;
    if (!is_blank(name) && repeated(lhs, i)) {
        error_at(c, ident->start, "%e repeated on left side of :=", ident);
        return NULL;
    }
    Object *other = scope_lookup(c->env.scope, name);
    if (other) {
        ident->obj = other;
        if (other->kind == OBJ_VAR) {
            record(c, ident, MODE_VAR, other->type, NULL);
            mark_assigned(ident);
            return other;
        }
        error_at(c, ident->start, "cannot assign to %e", ident);
        return NULL;
    }
    Object *obj = new_var(c, VAR_LOCAL, name, ident->start, NULL);
    obj->decl = ident;
    ident->obj = obj;
    if (!is_blank(name))
        vec_push(c->arena, fresh, obj);
    return obj;
}

void short_var_decl(Checker *c, Node *stmt) {
    const Nodes *lhs = &stmt->assign.lhs, *rhs = &stmt->assign.rhs;
    int from = c->delayed.len;
    Objects vars = {0}, fresh = {0};
    bool failed = false;
    for (int i = 0; i < lhs->len; i++) {
        Object *obj = short_var(c, lhs, i, &fresh);
        failed = failed || !obj;
        if (!obj)
            obj = new_var(c, VAR_LOCAL, STR("_"), lhs->at[i]->start, NULL);
        vec_push(c->arena, &vars, obj);
    }
    init_vars(c, &vars, rhs, NULL);
    for (int i = 0; i < lhs->len; i++)
        if (lhs->at[i]->kind == NODE_IDENT && lhs->at[i]->obj == vars.at[i])
            record(c, lhs->at[i], MODE_VAR, vars.at[i]->type, NULL);
    run_delayed(c, from); // function literals on the right do not see the new variables
    if (fresh.len == 0 && !failed) {
        error_at(c, stmt->pos, "no new variables on left side of :=");
        return;
    }
    for (int i = 0; i < fresh.len; i++) {
        fresh.at[i]->color = 1;
        declare(c, c->env.scope, NULL, fresh.at[i]);
        fresh.at[i]->scope_from = stmt->end;
    }
}
