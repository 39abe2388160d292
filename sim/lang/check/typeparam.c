// Declarations of type parameters: in the lists of functions and types, and by the receivers of methods.
#include "lang/check/checker.h"

static Type *declare_type_param(Checker *c, Node *name, int index) {
    Object *obj = new_object(c, OBJ_TYPE, name->ident.name, name->start, NULL);
    obj->decl = name;
    obj->color = BLACK;
    obj->type = type_param(c->arena, obj, index);
    obj->type->param.wrapper->iface.checker = c;
    vec_push(c->arena, &c->session->types, obj->type);
    vec_push(c->arena, &c->session->types, obj->type->param.wrapper);
    declare(c, c->env.scope, name, obj);
    return obj->type;
}

static bool is_union(const Node *e) {
    return (e->kind == NODE_UNARY && e->op == OP_TILDE) || (e->kind == NODE_BINARY && e->op == OP_OR);
}

// TypeConstraint = TypeElem . An element that is no type stands for an interface with it alone.
static Type *constraint(Checker *c, Node *e) {
    if (is_union(e)) {
        Type *t = new_type(c, T_INTERFACE);
        implicit_interface(c, t, e);
        return t;
    }
    Type *t = check_type(c, e);
    if (type_unalias(t)->kind != T_TYPE_PARAM)
        return t;
    error_at(c, e->start, "cannot use a type parameter as constraint");
    return invalid_type(c);
}

// TypeParamDecl = IdentifierList TypeConstraint . All names are known in all constraints.
void collect_type_params(Checker *c, Types *params, const Nodes *list) {
    for (int i = 0; i < list->len; i++)
        vec_push(c->arena, params, declare_type_param(c, list->at[i]->field.name, i));
    c->env.in_type_params = true;
    Type *type = NULL;
    const Node *previous = NULL;
    for (int i = 0; i < list->len; i++) {
        Node *e = list->at[i]->field.type;
        if (e != previous) // a, b T share the expression
            type = constraint(c, e);
        previous = e;
        type_constrain(params->at[i], type);
    }
    c->env.in_type_params = false;
}

// ---- receivers ----

Node *receiver_base(Node *type, bool *pointer) {
    for (;; type = type->kind == NODE_PAREN ? type->paren.x : type->star.x) {
        if (type->kind == NODE_STAR)
            *pointer = true;
        else if (type->kind != NODE_PAREN)
            return type;
    }
}

static Node *parameter_name(Checker *c, Node *e) {
    if (e->kind == NODE_IDENT)
        return e;
    if (e->kind != NODE_BAD_EXPR)
        error_at(c, e->start, "receiver type parameter %e must be an identifier", e);
    Node *name = ARENA_NEW(c->arena, Node);
    name->kind = NODE_IDENT;
    name->pos = name->start = name->end = e->start;
    name->ident.name = STR("_");
    return name;
}

static const char *plural(int n) {
    return n == 1 ? "" : "s";
}

// The parameters of a method stand for those of its receiver's type, and have the same constraints.
static void constrain_alike(Checker *c, const Types *params, const Types *declared) {
    Subst s = {c->u, declared, params};
    for (int i = 0; i < params->len; i++) {
        Type *bound = declared->at[i]->param.constraint;
        params->at[i]->param.stands_for = declared->at[i];
        type_constrain(params->at[i], bound ? type_subst(&s, bound) : c->u->any);
    }
}

void receiver_type_params(Checker *c, FuncInfo *info, Node *recv) {
    bool pointer = false;
    Node *base = receiver_base(recv->field.type, &pointer);
    if (base->kind != NODE_INDEX)
        return;
    const Nodes *names = &base->index.index;
    for (int i = 0; i < names->len; i++)
        vec_push(c->arena, &info->type_params, declare_type_param(c, parameter_name(c, names->at[i]), i));
    Node *name = base->index.x;
    Type *generic = name->kind == NODE_IDENT ? check_generic_type(c, name, NULL) : NULL;
    static const Types none = {0};
    const Types *declared = generic ? &generic->named.params : &none;
    if (info->type_params.len == declared->len) {
        constrain_alike(c, &info->type_params, declared);
        return;
    }
    for (int i = 0; i < names->len; i++)
        type_constrain(info->type_params.at[i], invalid_type(c));
    if (names->len < declared->len)
        error_at(c, recv->start, "got %d type parameter%s, but receiver base type declares %d", names->len,
            plural(names->len), declared->len);
}
