// Selectors: members of packages, fields, methods, method expressions (Go specification, section "Selectors").
#include "lang/check/checker.h"

static void package_object(Checker *c, Operand *x, Node *e, Object *obj) {
    switch (obj->kind) {
    case OBJ_CONST:
        x->mode = MODE_CONST;
        x->value = obj->value;
        break;
    case OBJ_TYPE: x->mode = MODE_TYPE; break;
    case OBJ_VAR: x->mode = MODE_VAR; break;
    case OBJ_FUNC: x->mode = MODE_VALUE; break;
    case OBJ_BUILTIN:
        x->mode = MODE_BUILTIN;
        x->builtin = obj->builtin;
        break;
    default: return;
    }
    x->type = obj->type;
    if (!type_valid(x->type) && obj->kind != OBJ_BUILTIN)
        x->mode = MODE_INVALID;
    Selection *sel = ARENA_NEW(c->arena, Selection);
    *sel = (Selection){.kind = SEL_PACKAGE, .iface_method = -1, .type = x->type};
    e->selector.sel = sel;
    e->obj = e->selector.name->obj = obj;
}

// pkg.Name. False when e.x is no package.
static bool package_selector(Checker *c, Operand *x, Node *e) {
    Node *ident = e->selector.x;
    Object *pkg = ident->kind == NODE_IDENT ? scope_find(c->env.scope, ident->ident.name, NULL) : NULL;
    if (!pkg || pkg->kind != OBJ_PACKAGE)
        return false;
    ident->obj = pkg;
    ident->mode = MODE_PACKAGE;
    pkg->used = true;
    x->mode = MODE_INVALID;
    const Package *from = pkg->import.package;
    Node *name = e->selector.name;
    Object *obj = name_exported(name->ident.name) ? scope_lookup(from->scope, name->ident.name) : NULL;
    if (!obj) {
        if (!from->fake)
            error_at(c, name->start, "undefined: %e", e);
        return true;
    }
    package_object(c, x, e, obj);
    return true;
}

static void report_missing(Checker *c, Operand *x, Node *e, const Lookup *l) {
    Node *name = e->selector.name;
    Str sel = name->ident.name;
    if (!type_valid(type_under(x->type)))
        return;
    if (l->ambiguous) {
        error_at(c, name->start, "ambiguous selector %e.%S", x->expr, sel);
    } else if (l->indirect && x->mode == MODE_TYPE) {
        error_at(c, name->start, "invalid method expression %t.%S (needs pointer receiver (*%t).%S)", x->type, sel,
            x->type, sel);
    } else if (l->indirect) {
        error_at(c, name->start, "cannot call pointer method %S on %t", sel, x->type);
    } else {
        Str why;
        if (is_interface_pointer(x->type)) {
            why = interface_pointer_error(c, x->type);
        } else {
            Lookup other = lookup_member(c, x->type, x->mode == MODE_VAR, c->pkg, sel, true);
            why = lookup_error(c, x->type, sel, &other, false);
        }
        error_at(c, name->start, "%e.%S undefined (%S)", x->expr, sel, why);
    }
}

Type *found_type(Checker *c, const Lookup *l) {
    return l->abstract ? l->abstract->type : method_type(c, l->method);
}

// An instance's method leads back to the generic type's.
static Object *declared_method(Object *method) {
    return method->func.origin ? method->func.origin : method;
}

// The function type of T.f: the receiver comes first.
static Type *expression_type(Checker *c, const Lookup *l, Type *recv, const Type *method) {
    Type *t = new_type(c, T_FUNC);
    Str name = {0};
    if (method->func.params.len && method->func.params.at[0].name.len) {
        const FuncInfo *info = l->method ? declared_method(l->method)->func.info : NULL;
        name = info && info->recv && info->recv->name.len ? info->recv->name : STR("_");
    }
    vec_push(c->arena, &t->func.params, (Field){.name = name, .type = recv, .pkg = c->pkg});
    for (int i = 0; i < method->func.params.len; i++)
        vec_push(c->arena, &t->func.params, method->func.params.at[i]);
    t->func.results = method->func.results;
    t->func.variadic = method->func.variadic;
    return t;
}

static Selection *new_selection(Checker *c, SelectionKind kind, Type *recv, const Lookup *l, Type *type) {
    Selection *sel = ARENA_NEW(c->arena, Selection);
    sel->kind = kind;
    sel->recv = type_unalias(recv);
    sel->indirect = l->indirect;
    sel->type = type_unalias(type);
    sel->method = l->method;
    sel->iface_method = -1;
    int n = l->path.len - (l->field ? 0 : 1); // a method's own index is no step
    for (int i = 0; i < n; i++)
        vec_push(c->arena, &sel->path, l->path.at[i]);
    if (l->abstract)
        sel->iface_method = l->path.at[n];
    return sel;
}

// The type that is reached by walking the embedded fields of a selection.
static Type *end_of_path(Type *t, const Selection *sel) {
    for (int i = 0; i < sel->path.len; i++) {
        bool pointer;
        t = type_deref(type_under(t), &pointer);
        t = type_under(t)->struct_.fields.at[sel->path.at[i]].type;
    }
    return t;
}

static void adjust_receiver(Selection *sel, Node *x) {
    if (!sel->method)
        return;
    bool pointer = type_under(end_of_path(sel->recv, sel))->kind == T_POINTER;
    sel->auto_deref = pointer && !sel->method->func.ptr_recv;
    sel->auto_addr = !pointer && sel->method->func.ptr_recv;
    if (sel->auto_addr && sel->kind == SEL_METHOD && !sel->indirect)
        mark_address(x);
}

static bool method_expression(Checker *c, Operand *x, Node *e, const Lookup *l) {
    Node *name = e->selector.name;
    if (l->field) {
        error_at(c, name->start, "%e.%S undefined (type %t has no method %S)", x->expr, name->ident.name, x->type,
            name->ident.name);
        return false;
    }
    Type *method = found_type(c, l);
    Type *type = expression_type(c, l, x->type, method);
    e->selector.sel = new_selection(c, SEL_METHOD_EXPR, x->type, l, type);
    adjust_receiver(e->selector.sel, e->selector.x);
    x->mode = MODE_VALUE;
    x->type = type;
    return true;
}

static void member(Checker *c, Operand *x, Node *e, const Lookup *l) {
    if (l->field) {
        e->selector.sel = new_selection(c, SEL_FIELD, x->type, l, l->field->type);
        x->mode = x->mode == MODE_VAR || l->indirect ? MODE_VAR : MODE_VALUE;
        x->type = l->field->type;
        return;
    }
    Type *type = found_type(c, l);
    e->selector.sel = new_selection(c, SEL_METHOD, x->type, l, type);
    adjust_receiver(e->selector.sel, e->selector.x);
    x->mode = MODE_VALUE;
    x->type = type;
}

// False: x is no value that could be selected from; reported.
static bool selectable(Checker *c, Operand *x, Node *e, Object *def, bool want_type) {
    switch (x->mode) {
    case MODE_INVALID: return false;
    case MODE_TYPE:
        if (def && def->type == x->type) {
            cycle_error(c, &def, 1, 0);
            return false;
        }
        break;
    case MODE_BUILTIN: error_at(c, e->pos, "cannot select on %o", x); return false;
    default: break;
    }
    if (want_type)
        error_at(c, e->selector.name->start, "%e is not a type", e);
    return !want_type;
}

static bool selector(Checker *c, Operand *x, Node *e, Object *def, bool want_type) {
    check_expr_or_type(c, x, e->selector.x, false);
    if (!selectable(c, x, e, def, want_type))
        return false;
    // An untyped constant is selected from as a value of its default type, which has no methods.
    Lookup l = lookup_member(c, x->type, x->mode == MODE_VAR, c->pkg, e->selector.name->ident.name, false);
    if (!lookup_found(&l)) {
        report_missing(c, x, e, &l);
        return false;
    }
    if (l.method && !type_valid(type_under(x->type)))
        return false;
    if (x->mode == MODE_TYPE) {
        if (!method_expression(c, x, e, &l))
            return false;
    } else {
        member(c, x, e, &l);
    }
    if (l.method)
        add_dependency(c, l.method);
    return true;
}

void check_selector(Checker *c, Operand *x, Node *e, Object *def, bool want_type) {
    *x = (Operand){.mode = MODE_INVALID, .expr = e, .type = invalid_type(c)};
    if (!package_selector(c, x, e) && !selector(c, x, e, def, want_type))
        x->mode = MODE_INVALID;
    x->expr = e;
    if (x->mode == MODE_TYPE)
        record(c, e, MODE_TYPE, x->type, NULL);
}
