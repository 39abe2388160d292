// Scopes: names to objects. Small ones are searched, large ones hashed.
#include "lang/check/types.h"

enum { SEARCH_LIMIT = 8 };

Scope *scope_open(Arena *a, Scope *outer, FuncInfo *func) {
    Scope *s = ARENA_NEW(a, Scope);
    s->outer = outer;
    s->func = func;
    if (outer)
        vec_push(a, &outer->inner, s);
    return s;
}

Object *scope_lookup(const Scope *s, Str name) {
    if (s->table.len)
        return table_get(&s->table, name);
    for (int i = 0; i < s->objects.len; i++)
        if (str_eq(s->objects.at[i]->name, name))
            return s->objects.at[i];
    return NULL;
}

Object *scope_find(Scope *s, Str name, Scope **where) {
    for (; s; s = s->outer) {
        Object *obj = scope_lookup(s, name);
        if (obj) {
            if (where)
                *where = s;
            return obj;
        }
    }
    return NULL;
}

Object *scope_insert(Arena *a, Scope *s, Object *obj) {
    Object *other = scope_lookup(s, obj->name);
    if (other)
        return other;
    vec_push(a, &s->objects, obj);
    if (s->table.len)
        table_put(a, &s->table, obj->name, obj);
    else if (s->objects.len > SEARCH_LIMIT)
        for (int i = 0; i < s->objects.len; i++)
            table_put(a, &s->table, s->objects.at[i]->name, s->objects.at[i]);
    if (!obj->scope)
        obj->scope = s;
    return NULL;
}
