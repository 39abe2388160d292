// Struct and function types.
#include "lang/check/checker.h"

// ---- structs ----

static void check_embedded(Checker *c, const Action *action) {
    bool pointer;
    Type *t = type_deref(action->what, &pointer);
    switch (type_under(t)->kind) {
    case T_TYPE_PARAM: error_at(c, action->pos, "embedded field type cannot be a (pointer to a) type parameter"); break;
    case T_UNSAFE_POINTER: error_at(c, action->pos, "embedded field type cannot be unsafe.Pointer"); break;
    case T_POINTER: error_at(c, action->pos, "embedded field type cannot be a pointer"); break;
    case T_INTERFACE:
        if (pointer)
            error_at(c, action->pos, "embedded field type cannot be a pointer to an interface");
        break;
    default: break;
    }
}

// The name an embedded field gets from its type; NULL when the type is no name.
static Node *embedded_name(Node *e) {
    switch (e->kind) {
    case NODE_IDENT: return e;
    case NODE_STAR: return e->star.x->kind == NODE_STAR ? NULL : embedded_name(e->star.x);
    case NODE_SELECTOR: return e->selector.name;
    case NODE_INDEX: return embedded_name(e->index.x);
    default: return NULL;
    }
}

typedef struct Names {
    Table table; // name to Field's position + 1
    Arena *arena;
} Names;

static void add_field(Checker *c, Type *t, Names *names, Field field) {
    if (!is_blank(field.name)) {
        void **slot = table_slot(c->arena, &names->table, field.name);
        if (*slot) {
            Report r = {0};
            report_add(c, &r, field.pos, "%S redeclared", field.name);
            report_add(c, &r, (Pos)(uintptr_t)*slot, "other declaration of %S", field.name);
            report_close(c, &r);
            return;
        }
        *slot = (void *)(uintptr_t)field.pos;
    }
    vec_push(c->arena, &t->struct_.fields, field);
}

static Str field_tag(Checker *c, const Node *tag) {
    Str text = {0};
    if (!tag || tag->kind != NODE_BASIC_LIT || tag->lit.bad)
        return text;
    if (tag->lit.kind != LIT_STRING || !const_unquote(c->arena, tag->lit.text, &text))
        error_at(c, tag->start, "invalid syntax tree: incorrect tag syntax: %S", const_quote(c->arena, tag->lit.text));
    return text;
}

void struct_type(Checker *c, Type *t, Node *e) {
    Names names = {.arena = c->arena};
    Type *type = NULL;
    Node *previous = NULL;
    for (int i = 0; i < e->struct_type.fields.len; i++) {
        Node *f = e->struct_type.fields.at[i];
        if (f->field.type != previous) // a, b T share the expression
            type = check_var_type(c, f->field.type);
        previous = f->field.type;
        Node *name = f->field.embedded ? embedded_name(f->field.type) : f->field.name;
        Pos pos = f->field.type->start;
        if (!name) {
            error_at(c, pos, "invalid syntax tree: invalid embedded field type %e", f->field.type);
            continue;
        }
        add_field(c, t, &names,
            (Field){.name = name->ident.name,
                .type = type,
                .tag = field_tag(c, f->field.tag),
                .pkg = c->pkg,
                .pos = name->start,
                .embedded = f->field.embedded});
        if (f->field.embedded)
            later(c, (Action){.run = check_embedded, .what = type, .pos = pos});
    }
    t->complete = true;
}

// ---- functions ----

static Object *declare_param(Checker *c, Scope *scope, VarRole role, Node *f, Type *type) {
    Node *name = f->field.name;
    Object *obj = new_var(c, role, name ? name->ident.name : STR(""), name ? name->start : f->start, type);
    obj->var.func = scope->func;
    obj->decl = f;
    f->obj = obj;
    if (name)
        declare(c, scope, name, obj);
    return obj;
}

typedef struct Params {
    Objects objects;
    bool variadic;
} Params;

static Params collect_params(Checker *c, Scope *scope, VarRole role, const Nodes *list) {
    Params result = {0};
    Type *type = NULL;
    Node *previous = NULL;
    for (int i = 0; i < list->len; i++) {
        Node *f = list->at[i], *e = f->field.type;
        if (e != previous) {
            previous = e;
            if (e->kind == NODE_ELLIPSIS) {
                if (role == VAR_PARAM && i == list->len - 1)
                    result.variadic = true;
                else
                    error_at(c, e->start, "can only use ... with final parameter in list");
                e = e->array.elem;
            }
            type = check_var_type(c, e);
        }
        vec_push(c->arena, &result.objects, declare_param(c, scope, role, f, type));
    }
    if (result.variadic) {
        Object *last = result.objects.at[result.objects.len - 1];
        last->type = new_slice(c, last->type);
        record(c, list->at[list->len - 1]->field.type, MODE_TYPE, last->type, NULL);
    }
    return result;
}

static void check_receiver(Checker *c, const Action *action) {
    const FuncInfo *info = action->what;
    const Object *recv = info->recv;
    bool pointer;
    Type *base = type_deref(recv->type, &pointer), *t = type_unalias(base);
    if (!type_valid(t))
        return;
    if (t->kind == T_NAMED && t->named.origin && info->type_params.len == 0) {
        error_at(c, recv->pos, "cannot define new methods on instantiated type %t", base);
    } else if (t->kind == T_NAMED && t->named.obj->pkg == c->pkg) {
        TypeKind kind = type_under(t)->kind;
        if (kind == T_UNSAFE_POINTER)
            error_at(c, recv->pos, "invalid receiver type %t (unsafe.Pointer)", base);
        else if (kind == T_POINTER || kind == T_INTERFACE)
            error_at(c, recv->pos, "invalid receiver type %t (pointer or interface type)", base);
    } else if (t->kind == T_NAMED || t->kind < T_ARRAY) {
        error_at(c, recv->pos, "cannot define new methods on non-local type %t", base);
    } else {
        error_at(c, recv->pos, "invalid receiver type %t", recv->type);
    }
}

static Object *collect_receiver(Checker *c, Scope *scope, FuncInfo *info, Node *recv) {
    Type *type = check_var_type(c, recv->field.type);
    Object *obj = declare_param(c, scope, VAR_RECEIVER, recv, type);
    bool pointer;
    Type *base = type_unalias(type_deref(type, &pointer));
    info->obj->func.recv = base->kind == T_NAMED && base->named.origin ? base->named.origin : base;
    info->obj->func.ptr_recv = pointer;
    later(c, (Action){.run = check_receiver, .what = info});
    return obj;
}

static Fields fields_of(Checker *c, const Objects *objects) {
    Fields list = {.at = ARENA_ARRAY(c->arena, Field, objects->len), .len = objects->len, .cap = objects->len};
    for (int i = 0; i < objects->len; i++) {
        const Object *obj = objects->at[i];
        list.at[i] = (Field){.name = obj->name, .type = obj->type, .pkg = c->pkg, .pos = obj->pos};
    }
    return list;
}

// The parameters of a signature become visible together: func f(int int, x int) is fine.
static void declare_together(Checker *c, Scope *scope, const Scope *params) {
    for (int i = 0; i < params->objects.len; i++) {
        Object *obj = params->objects.at[i];
        obj->scope = NULL;
        declare(c, scope, NULL, obj);
    }
}

static void type_params(Checker *c, Type *t, FuncInfo *info, Node *recv, const Nodes *list) {
    if (recv)
        receiver_type_params(c, info, recv);
    if (list->len == 0)
        return;
    collect_type_params(c, &t->func.type_params, list);
    info->type_params = t->func.type_params;
}

static void finish_info(Checker *c, FuncInfo *info, const Params *params, const Params *results) {
    for (int i = 0; i < params->objects.len; i++)
        vec_push(c->arena, &info->params, params->objects.at[i]);
    for (int i = 0; i < results->objects.len; i++)
        vec_push(c->arena, &info->results, results->objects.at[i]);
}

void func_type(Checker *c, Type *t, FuncInfo *info, Node *recv, Node *e) {
    Scope *outer = c->env.scope, *scope = scope_open(c->arena, outer, info), names = {.func = info};
    scope->is_func = true;
    c->env.scope = scope;
    if (info) {
        info->type = t;
        info->scope = scope;
        type_params(c, t, info, recv, &e->func_type.type_params);
        info->recv = recv ? collect_receiver(c, &names, info, recv) : NULL;
    }
    Params params = collect_params(c, &names, VAR_PARAM, &e->func_type.params);
    Params results = collect_params(c, &names, VAR_RESULT, &e->func_type.results);
    declare_together(c, scope, &names);
    c->env.scope = outer;
    t->func.params = fields_of(c, &params.objects);
    t->func.results = fields_of(c, &results.objects);
    t->func.variadic = params.variadic;
    t->complete = true;
    if (info)
        finish_info(c, info, &params, &results);
}
