// Switches, type switches and select statements.
#include "lang/check/checker.h"

static void multiple_defaults(Checker *c, const Nodes *clauses, bool select) {
    const Node *first = NULL;
    for (int i = 0; i < clauses->len; i++) {
        const Node *clause = clauses->at[i];
        if (select ? clause->comm.comm != NULL : !clause->clause.is_default)
            continue;
        if (first)
            error_at(c, clause->start, "multiple defaults (first at %p)", first->start);
        else
            first = clause;
    }
}

// ---- expression switches ----

typedef struct CaseValue {
    Pos pos;
    Type *type;
    struct CaseValue *next;
} CaseValue;

// What is compared for duplicates: numbers and strings. {0}: not compared.
static Str case_key(Checker *c, const Const *value) {
    switch (value->kind) {
    case CONST_INT: return message(c, "i%S", const_text(c->arena, value));
    case CONST_FLOAT: return str_format(c->arena, "f%a", const_to_float64(value));
    case CONST_STRING: return message(c, "s%S", value->str);
    default: return (Str){0};
    }
}

static void check_duplicate(Checker *c, Operand *v, Table *seen) {
    Str key = case_key(c, v->value);
    if (key.len == 0)
        return;
    void **slot = table_slot(c->arena, seen, key);
    for (const CaseValue *other = *slot; other; other = other->next) {
        if (!type_identical(other->type, v->type))
            continue;
        Report r = {0};
        report_add(c, &r, operand_pos(v), "duplicate case %o in expression switch", v);
        report_add(c, &r, other->pos, "previous case");
        report_close(c, &r);
        return;
    }
    CaseValue *value = ARENA_NEW(c->arena, CaseValue);
    *value = (CaseValue){v->expr->pos, v->type, *slot};
    *slot = value;
}

static void case_values(Checker *c, Operand *x, const Nodes *exprs, Table *seen) {
    for (int i = 0; i < exprs->len; i++) {
        Operand v;
        check_expr(c, &v, exprs->at[i]);
        if (x->mode == MODE_INVALID || v.mode == MODE_INVALID)
            continue;
        convert_untyped(c, &v, x->type);
        if (v.mode == MODE_INVALID)
            continue;
        Operand result = v, tag = *x;
        check_comparison(c, &result, &tag, OP_EQL, true);
        if (result.mode != MODE_INVALID && v.mode == MODE_CONST)
            check_duplicate(c, &v, seen);
    }
}

static void tag_operand(Checker *c, Operand *x, Node *s) {
    if (s->switch_.tag) {
        check_expr(c, x, s->switch_.tag);
        assignment(c, x, NULL, STR("switch expression"));
        if (x->mode != MODE_INVALID && !type_comparable(x->type) && !type_has_nil(x->type)) {
            error_at(c, operand_pos(x), "cannot switch on %o (%t is not comparable)", x, x->type);
            x->mode = MODE_INVALID;
        }
        return;
    }
    // No tag means true.
    Node *name = ARENA_NEW(c->arena, Node);
    name->kind = NODE_IDENT;
    name->ident.name = STR("true");
    name->pos = name->start = s->switch_.clauses.len ? s->switch_.clauses.at[0]->start : s->switch_.rbrace;
    *x = (Operand){.mode = MODE_CONST, .expr = name, .type = c->u->basic[T_BOOL], .value = const_bool(c->arena, true)};
}

void switch_stmt(Checker *c, Node *s) {
    open_block(c);
    check_stmt(c, s->switch_.init);
    Operand x;
    tag_operand(c, &x, s);
    multiple_defaults(c, &s->switch_.clauses, false);
    Table seen = {0};
    for (int i = 0; i < s->switch_.clauses.len; i++) {
        Node *clause = s->switch_.clauses.at[i];
        case_values(c, &x, &clause->clause.exprs, &seen);
        open_block(c);
        check_stmts(c, &clause->clause.body);
        close_block(c);
    }
    close_block(c);
}

// ---- type switches ----

typedef struct CaseType {
    Type *type; // NULL: nil
    Node *expr;
} CaseType;

typedef VEC(CaseType) CaseTypes;

static bool is_nil(Checker *c, Node *e) {
    e = node_unparen(e);
    const Object *obj = e->kind == NODE_IDENT ? scope_find(c->env.scope, e->ident.name, NULL) : NULL;
    return obj && obj->kind == OBJ_NIL;
}

static bool duplicate_type(Checker *c, Node *e, Type *t, const CaseTypes *seen) {
    for (int i = 0; i < seen->len; i++) {
        const CaseType *other = &seen->at[i];
        if (t && other->type ? !type_identical(t, other->type) : t != other->type)
            continue;
        Report r = {0};
        report_add(
            c, &r, e->start, "duplicate case %S in type switch", t ? type_text(c->arena, t, c->pkg) : STR("nil"));
        report_add(c, &r, other->expr->start, "previous case");
        report_close(c, &r);
        return true;
    }
    return false;
}

// Checks the types of a case and returns the last; NULL for nil. x: what is switched on, NULL if invalid.
static Type *case_types(Checker *c, Operand *x, const Nodes *exprs, CaseTypes *seen) {
    Type *t = NULL;
    for (int i = 0; i < exprs->len; i++) {
        Node *e = exprs->at[i];
        if (is_nil(c, e)) {
            Operand dummy;
            check_expr(c, &dummy, e);
            t = NULL;
        } else {
            t = check_var_type(c, e);
            if (!type_valid(t))
                continue;
        }
        if (duplicate_type(c, e, t, seen))
            continue;
        vec_push(c->arena, seen, (CaseType){t, e});
        if (x && t)
            type_assertion(c, e, x, t, true);
    }
    return t;
}

// The variable of one clause: of the case's type if it names just one.
static Object *clause_variable(Checker *c, Node *clause, Node *name, Type *t, const Operand *x) {
    if (clause->clause.exprs.len != 1 || !t)
        t = x ? x->type : invalid_type(c);
    Object *obj = new_var(c, VAR_LOCAL, name->ident.name, name->start, t);
    obj->decl = name;
    obj->scope_from = clause->clause.colon;
    declare(c, c->env.scope, NULL, obj);
    clause->clause.implicit = obj;
    return obj;
}

// All variables of the clauses count as one.
static void check_used(Checker *c, const Node *name, const Objects *vars) {
    bool used = false;
    for (int i = 0; i < vars->len; i++) {
        used = used || vars->at[i]->used;
        vars->at[i]->used = true;
    }
    if (!used)
        error_at(c, name->start, "%S declared and not used", name->ident.name);
}

void type_switch_stmt(Checker *c, Node *s) {
    open_block(c);
    check_stmt(c, s->type_switch.init);
    Node *name = s->type_switch.name;
    if (name && is_blank(name->ident.name)) {
        error_at(c, name->start, "no new variable on left side of :=");
        name = NULL;
    }
    Operand x, *sx = NULL;
    check_expr(c, &x, s->type_switch.x);
    if (x.mode != MODE_INVALID && type_is_kind(x.type, T_INTERFACE))
        sx = &x;
    else if (x.mode != MODE_INVALID)
        error_at(c, operand_pos(&x),
            is_param(x.type) ? "cannot use type switch on type parameter value %o" : "%o is not an interface", &x);
    multiple_defaults(c, &s->type_switch.clauses, false);
    Objects vars = {0};
    CaseTypes seen = {0};
    for (int i = 0; i < s->type_switch.clauses.len; i++) {
        Node *clause = s->type_switch.clauses.at[i];
        Type *t = case_types(c, sx, &clause->clause.exprs, &seen);
        open_block(c);
        if (name)
            vec_push(c->arena, &vars, clause_variable(c, clause, name, t, sx));
        check_stmts(c, &clause->clause.body);
        close_block(c);
    }
    if (name)
        check_used(c, name, &vars);
    close_block(c);
}

// ---- select ----

static bool is_receive(Node *e) {
    e = node_unparen(e);
    return e->kind == NODE_UNARY && e->op == OP_RECV;
}

static bool valid_comm(const Node *comm) {
    if (!comm)
        return true;
    switch (comm->kind) {
    case NODE_SEND_STMT: return true;
    case NODE_EXPR_STMT: return is_receive(comm->expr_stmt.x);
    case NODE_ASSIGN_STMT: return comm->assign.rhs.len == 1 && is_receive(comm->assign.rhs.at[0]);
    default: return false;
    }
}

void select_stmt(Checker *c, Node *s) {
    multiple_defaults(c, &s->select.clauses, true);
    for (int i = 0; i < s->select.clauses.len; i++) {
        Node *clause = s->select.clauses.at[i];
        if (!valid_comm(clause->comm.comm)) {
            const Node *comm = clause->comm.comm;
            Pos pos = comm->kind == NODE_EXPR_STMT ? comm->expr_stmt.x->pos : comm->start;
            error_at(c, pos, "select case must be send or receive (possibly with assignment)");
            continue;
        }
        open_block(c);
        check_stmt(c, clause->comm.comm);
        check_stmts(c, &clause->comm.body);
        close_block(c);
    }
}
