// Declarations of constants, variables, types and functions, at package level and in functions.
#include "lang/check/checker.h"
#include "lang/check/instance.h"

void declare(Checker *c, Scope *scope, Node *ident, Object *obj) {
    if (!is_blank(obj->name)) {
        Object *other = scope_insert(c->arena, scope, obj);
        if (other) {
            Report r = {0};
            report_add(c, &r, obj->pos, "%n redeclared in this block", obj);
            report_other(c, &r, other);
            report_close(c, &r);
            return;
        }
    }
    if (ident)
        ident->obj = obj;
}

// Only package-level objects and methods of this package count.
void add_dependency(Checker *c, Object *to) {
    DeclInfo *from = c->env.decl;
    if (to->kind == OBJ_FUNC && to->func.origin)
        to = to->func.origin;
    if (!from || !to->info || to->pkg != c->pkg)
        return;
    Str key = {(const char *)&to->order, sizeof to->order};
    if (table_put(c->arena, &from->seen, key, to))
        return;
    vec_push(c->arena, &from->deps, to);
}

void check_arity(Checker *c, Pos pos, const Nodes *names, const Nodes *values, bool constant, bool inherited) {
    int l = names->len, r = values->len;
    if (l < r && inherited)
        error_at(c, pos, "extra init expr at %p", values->at[l]->pos);
    else if (l < r)
        error_at(c, values->at[l]->start, "extra init expr %e", values->at[l]);
    else if (l > r && (constant || r != 1)) // one value may be a call with several results
        error_at(c, names->at[r]->start, "missing init expr for %e", names->at[r]);
}

static void const_decl(Checker *c, Object *obj, Node *type, Node *init, bool inherited, int iota) {
    Env saved = c->env;
    c->env.iota = iota;
    c->env.error_pos = 0;
    obj->value = const_unknown(c->arena);
    bool ok = true;
    if (type) {
        Type *t = check_type(c, type);
        if (!type_is(t, IS_CONSTANT) || type_is(t, IS_UNTYPED)) {
            if (type_valid(type_under(t)))
                error_at(c, type->start, "invalid constant type %t", t);
            t = invalid_type(c);
            ok = false;
        }
        obj->type = t;
    }
    if (ok) {
        Operand x = {0};
        x.mode = MODE_INVALID;
        if (init) {
            // Errors in a repeated expression are told at the constant that repeats it.
            if (inherited)
                c->env.error_pos = obj->pos;
            check_expr(c, &x, init);
        }
        init_const(c, obj, &x);
    }
    bool call = c->env.has_call_or_recv;
    c->env = saved;
    c->env.has_call_or_recv = call;
}

static void var_decl(Checker *c, Object *obj, Objects *lhs, Node *type, Node *init) {
    if (type)
        obj->type = check_var_type(c, type);
    if (!init) {
        if (!type)
            obj->type = invalid_type(c); // reported by check_arity
        return;
    }
    if (!lhs || lhs->len <= 1) {
        Operand x;
        check_expr_for(c, &x, init, obj->type, obj->name);
        init_var(c, obj, &x, STR("variable declaration"));
        return;
    }
    if (type)
        for (int i = 0; i < lhs->len; i++)
            lhs->at[i]->type = obj->type;
    Nodes one = {&init, 1, 1};
    init_vars(c, lhs, &one, NULL);
}

// ---- types ----

static void check_valid_type(Checker *c, const Action *action) {
    const Object *obj = action->what;
    Type *t = type_unalias(obj->type);
    if (t->kind == T_NAMED)
        valid_type(c, t);
}

// A scope for the parameters of a generic type. Returns the one around it.
static Scope *open_type_params(Checker *c, Types *params, const Nodes *list) {
    Scope *outer = c->env.scope;
    if (list->len) {
        c->env.scope = scope_open(c->arena, outer, outer->func);
        collect_type_params(c, params, list);
    }
    return outer;
}

static void alias_decl(Checker *c, Object *obj, Node *spec, Object *def) {
    Type *alias = new_type(c, T_ALIAS);
    alias->alias.obj = obj;
    alias->alias.rhs = invalid_type(c);
    c->session->aliases = true;
    obj->type = alias;
    set_defined(def, alias);
    const Nodes *list = &spec->type_spec.params;
    if ((list->len == 0 || version_check(c, list->at[0]->start, 23, STR("generic type alias"))) &&
        version_check(c, spec->start, 9, STR("type alias")) && list->len)
        error_at(c, spec->start, "generic type alias requires GOEXPERIMENT=aliastypeparams");
    Types params = {0};
    Scope *outer = open_type_params(c, &params, list);
    alias->alias.rhs = check_defined_type(c, spec->type_spec.type, obj);
    if (list->len)
        alias->alias.rhs = invalid_type(c);
    c->env.scope = outer;
}

// The function with type parameters that the current place is in.
static FuncInfo *generic_function(const Checker *c) {
    FuncInfo *f = c->env.func;
    while (f && f->type_params.len == 0)
        f = f->outer;
    return f;
}

static void type_decl(Checker *c, Object *obj, Node *spec, Object *def) {
    later(c, (Action){.run = check_valid_type, .what = obj});
    if (obj->type_.alias) {
        alias_decl(c, obj, spec, def);
        return;
    }
    const Nodes *list = &spec->type_spec.params;
    if (list->len)
        version_check(c, list->at[0]->start, 18, STR("type parameter"));
    Type *named = new_type(c, T_NAMED);
    named->named.obj = obj;
    named->named.outer = generic_function(c);
    obj->type = named;
    set_defined(def, named);
    Scope *outer = open_type_params(c, &named->named.params, list);
    named->named.rhs = check_defined_type(c, spec->type_spec.type, obj);
    c->env.scope = outer;
    if (type_unalias(named->named.rhs)->kind == T_TYPE_PARAM) {
        error_at(c, spec->type_spec.type->start, "cannot use a type parameter as RHS in type declaration");
        named->named.underlying = NULL;
    }
    if (!named->named.underlying)
        named->named.underlying = invalid_type(c);
}

static Object *find_method(const Objects *methods, Str name) {
    for (int i = 0; i < methods->len; i++)
        if (str_eq(methods->at[i]->name, name))
            return methods->at[i];
    return NULL;
}

static void check_field_names(Checker *c, const Action *action) {
    Type *base = action->what, *t = type_under(base);
    if (t->kind != T_STRUCT)
        return;
    for (int i = 0; i < t->struct_.fields.len; i++) {
        const Field *f = &t->struct_.fields.at[i];
        Objects methods = {base->named.methods.at, base->named.methods.len, 0};
        const Object *method = is_blank(f->name) ? NULL : find_method(&methods, f->name);
        if (!method)
            continue;
        Report r = {0};
        report_add(c, &r, method->pos, "field and method with the same name %S", f->name);
        report_add(c, &r, f->pos, "other declaration of %S", f->name);
        report_close(c, &r);
    }
}

static void collect_methods(Checker *c, Object *obj) {
    Objects methods = obj->info->methods, unique = {0};
    if (methods.len == 0)
        return;
    Type *base = type_unalias(obj->type);
    bool named = base->kind == T_NAMED;
    if (named)
        later(c, (Action){.run = check_field_names, .what = base});
    for (int i = 0; i < methods.len; i++) {
        Object *m = methods.at[i];
        const Object *other = find_method(&unique, m->name);
        if (other) {
            error_at(c, m->pos, "method %n.%n already declared at %p", obj, m, other->pos);
            continue;
        }
        vec_push(c->arena, &unique, m);
        if (named)
            vec_push(c->arena, &base->named.methods, m);
    }
}

// ---- functions ----

static void check_body(Checker *c, const Action *action) {
    func_body(c, action->what, action->decl, -1);
}

static void func_decl(Checker *c, Object *obj) {
    FuncInfo *info = obj->func.info;
    Node *decl = info->node;
    Type *type = new_type(c, T_FUNC);
    obj->type = info->type = type; // guards against cycles
    uint32_t color = obj->color;
    obj->color = BLACK;
    func_type(c, type, info, decl->func.recv, decl->func.type);
    obj->color = color;
    if (info->type->func.type_params.len && !decl->func.body)
        error_at(c, decl->pos, "generic function is missing function body");
    if (decl->func.body && !decl->func.skipped)
        later(c, (Action){.run = check_body, .what = info, .decl = obj->info});
}

Type *method_type(Checker *c, Object *method) {
    Object *origin = method->func.origin ? method->func.origin : method;
    if (origin->pkg == c->pkg)
        object_check(c, origin, NULL);
    if (method->func.origin)
        instance_method_type(method);
    return method->type ? method->type : origin->type;
}

static void check_declaration(Checker *c, Object *obj, Object *def) {
    DeclInfo *info = obj->info;
    Env saved = c->env;
    c->env = (Env){.file = info->file, .scope = info->file->scope, .iota = -1};
    switch (obj->kind) {
    case OBJ_CONST:
        c->env.decl = info;
        const_decl(c, obj, info->type, info->init, info->inherited, info->iota);
        break;
    case OBJ_VAR:
        c->env.decl = info;
        var_decl(c, obj, &info->lhs, info->type, info->init);
        break;
    case OBJ_TYPE:
        type_decl(c, obj, info->spec, def);
        collect_methods(c, obj);
        break;
    default: func_decl(c, obj);
    }
    c->env = saved;
}

void object_check(Checker *c, Object *obj, Object *def) {
    enum { DEEPEST = 2000 }; // every one takes room on the host's stack
    if (obj->color == WHITE && obj->type)
        obj->color = BLACK; // typed along with another one, as in var a, b = f()
    if (obj->color == BLACK)
        return;
    if (obj->color >= GREY) {
        grey_object(c, obj);
        return;
    }
    if (c->path.len >= DEEPEST) {
        if (!c->too_deep)
            error_at(c, obj->pos, "too many declarations, each of which needs the next (%d)", (int)DEEPEST);
        c->too_deep = true;
        obj->type = invalid_type(c);
        return;
    }
    obj->color = GREY + (uint32_t)c->path.len;
    vec_push(&c->notes, &c->path, obj);
    check_declaration(c, obj, def);
    c->path.len--;
    obj->color = BLACK;
}

// ---- declarations in functions ----

static void local_const(Checker *c, Node *spec) {
    const Nodes *names = &spec->const_.names, *values = &spec->const_.values;
    int from = c->delayed.len;
    Objects lhs = {0};
    for (int i = 0; i < names->len; i++) {
        Node *name = names->at[i];
        Object *obj = new_object(c, OBJ_CONST, name->ident.name, name->start, NULL);
        obj->decl = spec;
        vec_push(c->arena, &lhs, obj);
        Node *init = i < values->len ? values->at[i] : NULL;
        const_decl(c, obj, spec->const_.type, init, spec->const_.inherited, spec->const_.iota);
        obj->color = BLACK;
    }
    check_arity(c, spec->start, names, values, true, spec->const_.inherited);
    run_delayed(c, from); // function literals see the scope as it was
    for (int i = 0; i < names->len; i++) {
        declare(c, c->env.scope, names->at[i], lhs.at[i]);
        lhs.at[i]->scope_from = spec->end;
    }
}

static void local_var_values(Checker *c, Node *spec, Objects *lhs) {
    const Nodes *values = &spec->var.values;
    for (int i = 0; i < lhs->len; i++) {
        Node *init = NULL;
        Objects *all = NULL;
        if (values->len == lhs->len) {
            init = values->at[i];
        } else if (values->len == 1) {
            all = lhs;
            init = values->at[0];
        } else if (i < values->len) {
            init = values->at[i];
        }
        var_decl(c, lhs->at[i], all, spec->var.type, init);
        if (values->len == 1)
            break; // the first variable's check has typed the others
    }
}

static void local_var(Checker *c, Node *spec) {
    const Nodes *names = &spec->var.names;
    int from = c->delayed.len;
    Objects lhs = {0};
    for (int i = 0; i < names->len; i++) {
        Object *obj = new_var(c, VAR_LOCAL, names->at[i]->ident.name, names->at[i]->start, NULL);
        obj->decl = spec;
        names->at[i]->obj = obj;
        vec_push(c->arena, &lhs, obj);
    }
    local_var_values(c, spec, &lhs);
    if (!spec->var.type || spec->var.values.len)
        check_arity(c, spec->start, names, &spec->var.values, false, false);
    run_delayed(c, from);
    for (int i = 0; i < names->len; i++) {
        if (!lhs.at[i]->type)
            lhs.at[i]->type = invalid_type(c);
        lhs.at[i]->color = BLACK;
        declare(c, c->env.scope, names->at[i], lhs.at[i]);
        lhs.at[i]->scope_from = spec->end;
    }
}

static void local_type(Checker *c, Node *spec) {
    Node *name = spec->type_spec.name;
    Object *obj = new_object(c, OBJ_TYPE, name->ident.name, name->start, NULL);
    obj->type_.alias = spec->type_spec.alias;
    obj->decl = spec;
    obj->scope_from = name->start;
    spec->obj = obj;
    declare(c, c->env.scope, name, obj);
    obj->color = GREY + (uint32_t)c->path.len;
    vec_push(&c->notes, &c->path, obj);
    type_decl(c, obj, spec, NULL);
    c->path.len--;
    obj->color = BLACK;
}

void decl_stmt(Checker *c, const Nodes *specs) {
    for (int i = 0; i < specs->len; i++) {
        Node *spec = specs->at[i];
        switch (spec->kind) {
        case NODE_CONST_SPEC: local_const(c, spec); break;
        case NODE_VAR_SPEC: local_var(c, spec); break;
        case NODE_TYPE_SPEC: local_type(c, spec); break;
        default: break;
        }
    }
}
