// Function literals and composite literals.
#include "lang/check/checker.h"

// ---- functions ----

static void check_literal_body(Checker *c, const Action *action) {
    func_body(c, action->what, action->decl, action->iota);
}

static FuncInfo *new_literal(Checker *c, Node *e) {
    FuncInfo *info = ARENA_NEW(c->arena, FuncInfo);
    info->node = e;
    info->pkg = c->pkg;
    info->file = c->env.file;
    info->outer = c->env.func;
    FuncInfo *list = c->env.func ? returning_func(c) : c->env.decl ? c->env.decl->holder : NULL;
    if (list)
        vec_push(c->arena, &list->literals, info);
    return info;
}

void check_func_lit(Checker *c, Operand *x, Node *e) {
    x->mode = MODE_VALUE;
    if (e->func_lit.info) { // evaluated before, as the left side of x op= y is
        x->type = e->func_lit.info->type;
        return;
    }
    FuncInfo *info = new_literal(c, e);
    e->func_lit.info = info;
    Type *t = new_type(c, T_FUNC);
    func_type(c, t, info, NULL, e->func_lit.type);
    record(c, e->func_lit.type, MODE_TYPE, t, NULL);
    x->type = t;
    // The body may refer to what is being declared; it waits, but not for the scope to change.
    if (e->func_lit.body)
        later(c, (Action){.run = check_literal_body, .what = info, .decl = c->env.decl, .iota = c->env.iota});
}

// ---- structs ----

static void keyed_field(Checker *c, Node *e, Type *base, Type *t, bool *visited) {
    if (e->kind != NODE_KEY_VALUE) {
        error_at(c, e->start, "mixture of field:value and value elements in struct literal");
        return;
    }
    Node *key = e->pair.key;
    Operand x;
    check_expr(c, &x, e->pair.value);
    if (key->kind != NODE_IDENT) {
        error_at(c, e->start, "invalid field name %e in struct literal", key);
        return;
    }
    Str name = key->ident.name;
    int i = field_index(t, c->pkg, name, false);
    if (i < 0) {
        int other = field_index(t, c->pkg, name, true);
        Lookup found = {.field = other >= 0 ? &t->struct_.fields.at[other] : NULL};
        error_at(c, key->start, "%S", lookup_error(c, base, name, &found, true));
        return;
    }
    record(c, key, MODE_VALUE, t->struct_.fields.at[i].type, NULL);
    assignment(c, &x, t->struct_.fields.at[i].type, STR("struct literal"));
    if (visited[i])
        error_at(c, e->start, "duplicate field name %S in struct literal", name);
    visited[i] = true;
}

static void plain_fields(Checker *c, Node *e, Type *base, Type *t) {
    int n = t->struct_.fields.len;
    for (int i = 0; i < e->composite.elems.len; i++) {
        Node *elem = e->composite.elems.at[i];
        if (elem->kind == NODE_KEY_VALUE) {
            error_at(c, elem->start, "mixture of field:value and value elements in struct literal");
            continue;
        }
        Operand x;
        check_expr(c, &x, elem);
        if (i >= n) {
            error_at(c, operand_pos(&x), "too many values in struct literal of type %t", base);
            break;
        }
        const Field *f = &t->struct_.fields.at[i];
        if (!name_exported(f->name) && f->pkg != c->pkg)
            error_at(c, operand_pos(&x), "implicit assignment to unexported field %S in struct literal of type %t",
                f->name, base);
        else
            assignment(c, &x, f->type, STR("struct literal"));
    }
    if (e->composite.elems.len < n)
        error_at(c, e->composite.rbrace, "too few values in struct literal of type %t", base);
}

static void struct_literal(Checker *c, Node *e, Type *base, Type *t) {
    if (e->composite.elems.len == 0)
        return;
    if (e->composite.elems.at[0]->kind != NODE_KEY_VALUE) {
        plain_fields(c, e, base, t);
        return;
    }
    bool *visited = ARENA_ARRAY(c->arena, bool, t->struct_.fields.len + 1);
    for (int i = 0; i < e->composite.elems.len; i++)
        keyed_field(c, e->composite.elems.at[i], base, t, visited);
}

// ---- maps ----

typedef struct Key {
    Type *type;
    struct Key *next; // same value, another type: keys of an interface type
} Key;

// Bytes that are equal for equal constants, whatever their kind: 1 and 1.0 are one key.
static Str key_bytes(Checker *c, Const *value) {
    Const *integer = const_as_int(c->arena, value);
    if (integer->kind == CONST_INT)
        return message(c, "i%S", const_text(c->arena, integer));
    if (value->kind == CONST_FLOAT) {
        double d = const_to_float64(value);
        return str_format(c->arena, "f%a", d);
    }
    if (value->kind == CONST_STRING)
        return message(c, "s%S", value->str);
    return message(c, "o%S", const_text(c->arena, value));
}

static bool duplicate_key(Checker *c, Table *seen, const Operand *x, bool of_interface) {
    void **slot = table_slot(c->arena, seen, key_bytes(c, x->value));
    for (Key *k = *slot; k; k = k->next)
        if (!of_interface || type_identical(k->type, x->type))
            return true;
    Key *key = ARENA_NEW(c->arena, Key);
    *key = (Key){x->type, *slot};
    *slot = key;
    return false;
}

static void map_element(Checker *c, Node *e, Type *t, Table *seen) {
    if (e->kind != NODE_KEY_VALUE) {
        error_at(c, e->start, "missing key in map literal");
        return;
    }
    Operand x;
    check_expr_hint(c, &x, e->pair.key, t->map.key);
    assignment(c, &x, t->map.key, STR("map literal"));
    if (x.mode == MODE_INVALID)
        return;
    if (x.mode == MODE_CONST && duplicate_key(c, seen, &x, type_is_kind(t->map.key, T_INTERFACE))) {
        error_at(c, operand_pos(&x), "duplicate key %S in map literal", const_text(c->arena, x.value));
        return;
    }
    check_expr_hint(c, &x, e->pair.value, t->map.elem);
    assignment(c, &x, t->map.elem, STR("map literal"));
}

// ---- all of them ----

// The literal's type in *type, the type whose shape counts in *base. False after an error.
static bool literal_type(Checker *c, Node *e, Type *hint, Type **type, Type **base) {
    Node *written = e->composite.type;
    if (written && written->kind == NODE_ARRAY_TYPE && !written->array.len) {
        Type *t = new_type(c, T_ARRAY); // [...]T: the elements tell the length
        t->array.len = -1;
        t->array.elem = check_var_type(c, written->array.elem);
        t->complete = true;
        *type = *base = t;
        return true;
    }
    if (written) {
        *type = *base = check_type(c, written);
        return true;
    }
    if (hint) {
        bool pointer; // an elided &T
        *type = hint;
        *base = type_core(hint);
        if (!*base) {
            error_at(c, e->start, "invalid composite literal element type %t (no core type)", hint);
            return false;
        }
        *base = type_deref(*base, &pointer);
        return true;
    }
    error_at(c, e->start, "missing type in composite literal");
    return false;
}

static bool other_literal(Checker *c, Node *e, Type *type, Type *shape) {
    for (int i = 0; i < e->composite.elems.len; i++) {
        Node *elem = e->composite.elems.at[i];
        use_expr(c, elem->kind == NODE_KEY_VALUE ? elem->pair.value : elem);
    }
    if (shape && !type_valid(shape))
        return true; // reported before
    error_at(c, e->start, "invalid composite literal type %t", type);
    return false;
}

bool check_composite(Checker *c, Operand *x, Node *e, Type *hint) {
    Type *type, *base;
    if (!literal_type(c, e, hint, &type, &base))
        return false;
    Type *shape = type_core(base);
    if (!shape)
        return other_literal(c, e, type, NULL);
    bool known = shape->kind == T_STRUCT || shape->kind == T_ARRAY || shape->kind == T_SLICE || shape->kind == T_MAP;
    if (known && !shape->complete) {
        error_at(c, e->start, "invalid recursive type");
        return false;
    }
    Table seen = {0};
    switch (shape->kind) {
    case T_STRUCT: struct_literal(c, e, base, shape); break;
    case T_ARRAY: {
        int64_t n = indexed_elements(c, &e->composite.elems, shape->array.elem, shape->array.len);
        if (shape->array.len < 0) {
            shape->array.len = n;
            if (e->composite.type)
                record(c, e->composite.type, MODE_TYPE, shape, NULL);
        }
        break;
    }
    case T_SLICE: indexed_elements(c, &e->composite.elems, shape->slice.elem, -1); break;
    case T_MAP:
        for (int i = 0; i < e->composite.elems.len; i++)
            map_element(c, e->composite.elems.at[i], shape, &seen);
        break;
    default:
        if (!other_literal(c, e, type, shape))
            return false;
    }
    x->mode = MODE_VALUE;
    x->type = type;
    return true;
}
