// What has to be done to types before others see them: they are worked out whole, and hold no aliases.
#include "lang/check/checker.h"

// The types a package made are whole from now on.
// After errors instances may go on without end: they are left as they are.
void finish_types(Session *s, int from) {
    const struct InstanceTable *instances = s->universe->instances;
    for (int i = from; i < s->types.len; i++) { // grows with the instances that instances need
        Type *t = s->types.at[i];
        bool sound = s->diags->list.len == 0 && !instance_too_large(instances);
        if (t->kind == T_INTERFACE) {
            iface_complete(t);
            t->iface.checker = NULL;
        }
        if (t->kind == T_NAMED && (sound || !t->named.origin))
            type_under(t);
        if (t->kind == T_NAMED && sound)
            type_methods(t);
        t->complete = true;
    }
}

// ---- aliases serve error texts only: take them out of what others will see ----

static void plain_fields(Field *fields, int n) {
    for (int i = 0; i < n; i++)
        fields[i].type = type_unalias(fields[i].type);
}

static void plain_types(Types *types) {
    for (int i = 0; i < types->len; i++)
        types->at[i] = type_unalias(types->at[i]);
}

static void plain_methods(Method *methods, int n) {
    for (int i = 0; i < n; i++)
        methods[i].type = type_unalias(methods[i].type);
}

static void plain_type(Type *t) {
    switch (t->kind) {
    case T_ARRAY: t->array.elem = type_unalias(t->array.elem); break;
    case T_SLICE: t->slice.elem = type_unalias(t->slice.elem); break;
    case T_POINTER: t->pointer.elem = type_unalias(t->pointer.elem); break;
    case T_CHAN: t->chan.elem = type_unalias(t->chan.elem); break;
    case T_MAP:
        t->map.key = type_unalias(t->map.key);
        t->map.elem = type_unalias(t->map.elem);
        break;
    case T_STRUCT: plain_fields(t->struct_.fields.at, t->struct_.fields.len); break;
    case T_FUNC:
        plain_fields(t->func.params.at, t->func.params.len);
        plain_fields(t->func.results.at, t->func.results.len);
        break;
    case T_INTERFACE:
        plain_methods(t->iface.methods.at, t->iface.methods.len);
        plain_methods(t->iface.own.at, t->iface.own.len);
        plain_types(&t->iface.embeds);
        break;
    case T_TUPLE: plain_types(&t->tuple.types); break;
    case T_NAMED:
        if (!t->named.origin)
            type_under(t);
        if (t->named.rhs)
            t->named.rhs = type_unalias(t->named.rhs);
        plain_types(&t->named.args);
        plain_types(&t->named.outer_args);
        break;
    case T_TYPE_PARAM:
        if (t->param.constraint)
            t->param.constraint = type_unalias(t->param.constraint);
        break;
    case T_UNION:
        for (int i = 0; i < t->union_.terms.len; i++)
            t->union_.terms.at[i].type = type_unalias(t->union_.terms.at[i].type);
        break;
    default: break;
    }
}

void remove_aliases(Session *s) {
    for (int i = 0; i < s->types.len; i++)
        plain_type(s->types.at[i]);
    for (int i = 0; i < s->objects.len; i++)
        if (s->objects.at[i]->type)
            s->objects.at[i]->type = type_unalias(s->objects.at[i]->type);
}
