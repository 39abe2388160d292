// Identifiers and type expressions.
#include "lang/check/checker.h"

static void mark_dot_import(Checker *c, const Scope *where, const Object *obj) {
    for (int i = 0; i < c->dot_imports.len; i++)
        if (c->dot_imports.at[i].scope == where && c->dot_imports.at[i].obj == obj)
            c->dot_imports.at[i].import->used = true;
}

static bool ident_const(Checker *c, Operand *x, Node *e, Object *obj) {
    add_dependency(c, obj);
    if (!type_valid(obj->type))
        return false;
    if (obj == c->u->iota) {
        if (c->env.iota < 0) {
            error_at(c, e->start, "cannot use iota outside constant declaration");
            return false;
        }
        x->value = const_int(c->arena, c->env.iota);
    } else {
        x->value = obj->value;
    }
    x->mode = MODE_CONST;
    return true;
}

static void ident_var(Checker *c, Operand *x, Object *obj) {
    if (obj->pkg == c->pkg)
        obj->used = true;
    add_dependency(c, obj);
    if (!type_valid(obj->type))
        return;
    use_variable(c, obj);
    x->mode = MODE_VAR;
}

static void ident_object(Checker *c, Operand *x, Node *e, Object *obj) {
    switch (obj->kind) {
    case OBJ_PACKAGE: error_at(c, e->start, "use of package %n not in selector", obj); return;
    case OBJ_CONST:
        if (!ident_const(c, x, e, obj))
            return;
        break;
    case OBJ_TYPE: x->mode = MODE_TYPE; break;
    case OBJ_VAR: ident_var(c, x, obj); break;
    case OBJ_FUNC:
        add_dependency(c, obj);
        x->mode = MODE_VALUE;
        break;
    case OBJ_BUILTIN:
        x->builtin = obj->builtin;
        x->mode = MODE_BUILTIN;
        break;
    case OBJ_NIL: x->mode = MODE_NIL; break;
    case OBJ_LABEL: break;
    }
    x->type = obj->type;
}

// What the language version does not have, or the compiler cannot do yet, is refused where its name stands.
static bool predeclared_supported(Checker *c, const Node *e, const Object *obj) {
    if (obj->kind == OBJ_TYPE && (obj->type == c->u->comparable || obj->type == c->u->any) &&
        !version_check(c, e->start, 18, message(c, "predeclared %n", obj)))
        return false;
    return true;
}

void check_ident(Checker *c, Operand *x, Node *e, Object *def, bool want_type) {
    *x = (Operand){.mode = MODE_INVALID, .expr = e, .type = invalid_type(c)};
    Scope *where;
    Object *obj = scope_find(c->env.scope, e->ident.name, &where);
    if (!obj && is_blank(e->ident.name))
        obj = e->obj; // a receiver's type parameter
    if (!obj) {
        if (is_blank(e->ident.name))
            error_at(c, e->start, "cannot use _ as value or type");
        else
            error_at(c, e->start, "undefined: %S", e->ident.name);
        return;
    }
    e->obj = obj;
    bool is_type = obj->kind == OBJ_TYPE;
    if (want_type && !is_type) {
        error_at(c, e->start, "%n is not a type", obj);
        if (obj->kind == OBJ_VAR && obj->pkg == c->pkg)
            obj->used = true; // no second error about it
        return;
    }
    if (!obj->pkg && !predeclared_supported(c, e, obj))
        return;
    // Asking again for a type on the path finds the cycle.
    if (!obj->type || (is_type && want_type))
        object_check(c, obj, def);
    if (c->dot_imports.len)
        mark_dot_import(c, where, obj);
    ident_object(c, x, e, obj);
}

void set_defined(Object *def, Type *type) {
    if (!def || !def->type)
        return;
    if (def->type->kind == T_ALIAS)
        def->type->alias.rhs = type;
    else if (def->type->kind == T_NAMED)
        def->type->named.underlying = type;
}

// The length, or -1 after an error.
static int64_t array_length(Checker *c, Node *e) {
    if (e->kind == NODE_IDENT) {
        const Object *obj = scope_find(c->env.scope, e->ident.name, NULL);
        if (!obj) {
            error_at(c, e->start, "undefined array length %S or missing type constraint", e->ident.name);
            return -1;
        }
        if (obj->kind != OBJ_CONST) {
            error_at(c, e->start, "invalid array length %S", e->ident.name);
            return -1;
        }
    }
    Operand x;
    check_expr(c, &x, e);
    if (x.mode != MODE_CONST) {
        if (x.mode != MODE_INVALID)
            error_at(c, operand_pos(&x), "array length %o must be constant", &x);
        return -1;
    }
    int64_t n;
    if (type_is(x.type, IS_UNTYPED | IS_INTEGER) && const_to_int64(const_as_int(c->arena, (Const *)x.value), &n) &&
        n >= 0)
        return n;
    const char *format = type_is(x.type, IS_INTEGER) ? "invalid array length %o" : "array length %o must be integer";
    error_at(c, operand_pos(&x), format, &x);
    return -1;
}

static Type *array_type(Checker *c, Node *e, Object *def) {
    Type *t = new_type(c, T_ARRAY);
    set_defined(def, t);
    if (e->array.len) {
        t->array.len = array_length(c, e->array.len);
    } else {
        error_at(c, e->start, "invalid use of [...] array (outside a composite literal)");
        t->array.len = -1;
    }
    t->array.elem = check_var_type(c, e->array.elem);
    t->complete = true;
    return t->array.len >= 0 ? t : NULL;
}

static Type *pointer_type(Checker *c, Node *e, Object *def) {
    Type *t = new_pointer(c, invalid_type(c));
    set_defined(def, t);
    t->pointer.elem = check_var_type(c, e->star.x);
    t->complete = true;
    return type_valid(t->pointer.elem) ? t : invalid_type(c);
}

static void check_map_key(Checker *c, const Action *action) {
    const Type *t = action->what;
    const Node *key = action->with;
    bool param = type_unalias(t->map.key)->kind == T_TYPE_PARAM;
    if (!type_comparable(t->map.key))
        error_at(
            c, key->start, "invalid map key type %t%s", t->map.key, param ? " (missing comparable constraint)" : "");
}

static Type *map_type(Checker *c, Node *e, Object *def) {
    Type *t = new_type(c, T_MAP);
    set_defined(def, t);
    t->map.key = check_var_type(c, e->map.key);
    t->map.elem = check_var_type(c, e->map.elem);
    t->complete = true;
    later(c, (Action){.run = check_map_key, .what = t, .with = e->map.key});
    return t;
}

static Type *type_name(Checker *c, Node *e, Object *def) {
    Operand x;
    if (e->kind == NODE_IDENT)
        check_ident(c, &x, e, def, true);
    else
        check_selector(c, &x, e, def, true);
    switch (x.mode) {
    case MODE_TYPE: set_defined(def, x.type); return x.type;
    case MODE_INVALID: return NULL;
    case MODE_NOVALUE: error_at(c, operand_pos(&x), "%o used as type", &x); return NULL;
    default: error_at(c, operand_pos(&x), "%o is not a type", &x); return NULL;
    }
}

static Type *type_literal(Checker *c, Node *e, Object *def, TypeKind kind) {
    Type *t = new_type(c, kind);
    set_defined(def, t);
    switch (kind) {
    case T_SLICE: t->slice.elem = check_var_type(c, e->array.elem); break;
    case T_STRUCT: struct_type(c, t, e); break;
    case T_INTERFACE: interface_type(c, t, e); break;
    case T_FUNC: func_type(c, t, NULL, NULL, e); break;
    case T_CHAN:
        t->chan.dir = e->chan.dir;
        t->chan.elem = check_var_type(c, e->chan.elem);
        break;
    default: break;
    }
    if (kind != T_INTERFACE) // whose methods are still to be worked out
        t->complete = true;
    return t;
}

// NULL after an error.
static Type *type_expression(Checker *c, Node *e, Object *def) {
    switch (e->kind) {
    case NODE_BAD_EXPR: return NULL;
    case NODE_IDENT:
    case NODE_SELECTOR: return type_name(c, e, def);
    case NODE_PAREN: return check_defined_type(c, e->paren.x, def);
    case NODE_ARRAY_TYPE: return array_type(c, e, def);
    case NODE_SLICE_TYPE: return type_literal(c, e, def, T_SLICE);
    case NODE_STRUCT_TYPE: return type_literal(c, e, def, T_STRUCT);
    case NODE_STAR: return pointer_type(c, e, def);
    case NODE_FUNC_TYPE: return type_literal(c, e, def, T_FUNC);
    case NODE_INTERFACE_TYPE: return type_literal(c, e, def, T_INTERFACE);
    case NODE_MAP_TYPE: return map_type(c, e, def);
    case NODE_CHAN_TYPE: return type_literal(c, e, def, T_CHAN);
    case NODE_INDEX: return instantiated_type(c, e, def);
    case NODE_ELLIPSIS:
        error_at(c, e->start, "invalid use of '...'");
        use_expr(c, e->array.elem);
        return NULL;
    default:
        error_at(c, e->start, "%e is not a type", e);
        use_expr(c, e);
        return NULL;
    }
}

Type *check_defined_type(Checker *c, Node *e, Object *def) {
    Type *t = type_expression(c, e, def);
    if (t && type_generic(t)) {
        error_at(c, e->start, "cannot use generic type %t without instantiation", t);
        t = NULL;
    }
    if (!t) {
        t = invalid_type(c);
        set_defined(def, t);
    }
    record(c, e, MODE_TYPE, t, NULL);
    return t;
}

Type *check_type(Checker *c, Node *e) {
    return check_defined_type(c, e, NULL);
}

Type *check_generic_type(Checker *c, Node *e, Str *cause) {
    Type *t = type_expression(c, e, NULL);
    bool generic = t && type_generic(t);
    if (t && !generic && type_valid(t) && cause)
        *cause = message(c, "%t is not a generic type", t);
    record(c, e, MODE_TYPE, generic ? t : invalid_type(c), NULL);
    return generic ? type_unalias(t) : NULL;
}

static void refuse_constraint(Checker *c, const Action *action) {
    Type *t = action->what;
    const TypeSet *set = type_set(t);
    if (!type_is_kind(t, T_INTERFACE) || (set->all && !set->comparable))
        return;
    error_at(c, action->pos, "cannot use type %t outside a type constraint: interface %s", t,
        set->comparable ? "is (or embeds) comparable" : "contains type constraints");
}

void valid_var_type(Checker *c, Node *e, Type *t) {
    TypeKind kind = type_unalias(t)->kind;
    if (kind == T_NAMED || kind == T_INTERFACE)
        later(c, (Action){.run = refuse_constraint, .what = t, .pos = node_begin(e)});
}

// A type of variables.
Type *check_var_type(Checker *c, Node *e) {
    Type *t = check_type(c, e);
    valid_var_type(c, e, t);
    return t;
}
