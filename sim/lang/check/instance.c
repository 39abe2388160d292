// Instances of generic types: each made once, expanded when somebody asks.
#include <assert.h>

#include "lang/check/instance.h"

// Those of one generic type.
typedef struct Family {
    Type *origin;
    Types instances;
} Family;

struct InstanceTable {
    Arena *arena;
    const InstanceTable *outer; // never changed
    Universe *universe;
    Table families; // by the bytes of the origin's address
    Types *made;
    const Object *too_large;
};

InstanceTable *instance_table(Arena *a, Universe *u, const InstanceTable *outer) {
    InstanceTable *table = ARENA_NEW(a, InstanceTable);
    table->arena = a;
    table->universe = u;
    table->outer = outer;
    return table;
}

void instance_table_list(InstanceTable *table, Types *made) {
    table->made = made;
}

void instance_table_move(InstanceTable *table, Arena *a) {
    table->arena = a;
}

const Object *instance_too_large(const InstanceTable *table) {
    return table->too_large;
}

Arena *instance_arena(const InstanceTable *table) {
    return table->arena;
}

Type *instance_new_type(InstanceTable *table, TypeKind kind) {
    Type *t = type_new(table->arena, kind);
    if (table->made)
        vec_push(table->arena, table->made, t);
    return t;
}

bool type_generic(const Type *t) {
    t = type_unalias((Type *)(uintptr_t)t);
    return t->kind == T_NAMED && !t->named.origin && t->named.params.len > 0;
}

// ---- finding and making ----

static Str family_key(Type *const *origin) {
    return (Str){(const char *)origin, sizeof *origin};
}

static bool same_args(const Types *a, const Types *b) {
    if (a->len != b->len)
        return false;
    for (int i = 0; i < a->len; i++)
        if (!type_identical(a->at[i], b->at[i]))
            return false;
    return true;
}

static Type *find_instance(const InstanceTable *table, Type *origin, const Types *outer_args, const Types *args) {
    for (; table; table = table->outer) {
        const Family *family = table_get(&table->families, family_key(&origin));
        for (int i = 0; family && i < family->instances.len; i++) {
            Type *t = family->instances.at[i];
            if (same_args(&t->named.args, args) && same_args(&t->named.outer_args, outer_args))
                return t;
        }
    }
    return NULL;
}

static void add_instance(InstanceTable *table, Type *t) {
    Family *family = table_get(&table->families, family_key(&t->named.origin));
    if (!family) {
        family = ARENA_NEW(table->arena, Family);
        family->origin = t->named.origin;
        table_put(table->arena, &table->families, family_key(&family->origin), family);
    }
    vec_push(table->arena, &family->instances, t);
}

static Types copy_types(Arena *a, const Types *from) {
    Types copy = {0};
    for (int i = 0; i < from->len; i++)
        vec_push(a, &copy, from->at[i]);
    return copy;
}

// A few generic types can double their arguments with every step, and have instances whose text fills the memory.
static void weigh(InstanceTable *table, Type *t) {
    const Types *args = &t->named.args, *outer = &t->named.outer_args;
    for (int i = 0; i < args->len; i++)
        t->named.open = t->named.open || type_has_params(args->at[i]);
    for (int i = 0; i < outer->len; i++)
        t->named.open = t->named.open || type_has_params(outer->at[i]);
    if (t->named.outer && outer->len == 0)
        t->named.open = true;
    t->named.weight = type_weight(t);
    if (!table->too_large && type_too_heavy(t))
        table->too_large = t->named.obj;
}

Type *type_instance(Universe *u, Type *origin, const Types *args) {
    return instance_local(u, origin, &(Types){0}, args);
}

Type *instance_local(Universe *u, Type *origin, const Types *outer_args, const Types *args) {
    static const Types none = {0};
    InstanceTable *table = u->instances;
    assert(origin->kind == T_NAMED && !origin->named.origin);
    if (origin->named.outer && same_args(outer_args, &origin->named.outer->type_params))
        outer_args = &none;
    if (outer_args->len == 0 && args->len == 0)
        return origin;
    Type *t = find_instance(table, origin, outer_args, args);
    if (t)
        return t;
    t = instance_new_type(table, T_NAMED);
    t->named.obj = origin->named.obj;
    t->named.origin = origin;
    t->named.outer = origin->named.outer;
    t->named.table = table;
    t->named.args = copy_types(table->arena, args);
    t->named.outer_args = copy_types(table->arena, outer_args);
    weigh(table, t);
    add_instance(table, t);
    return t;
}

// ---- expanding ----

// Whether all parts of an underlying type are there; while it is being declared they are not.
static bool is_whole(const Type *under) {
    switch (under->kind) {
    case T_INTERFACE: return under->iface.declared;
    case T_ARRAY:
    case T_SLICE:
    case T_STRUCT:
    case T_POINTER:
    case T_FUNC:
    case T_MAP:
    case T_CHAN: return under->complete;
    default: return !type_pending(under);
    }
}

static void add_types(Arena *a, Types *list, const Types *more) {
    for (int i = 0; i < more->len; i++)
        vec_push(a, list, more->at[i]);
}

void instance_expand(Type *t) {
    const InstanceTable *table = t->named.table;
    Type *origin = t->named.origin, *under = type_under(origin);
    if (!is_whole(under))
        return;
    if (origin->named.params.len != t->named.args.len) {
        t->named.underlying = table->universe->basic[T_INVALID]; // reported where it is written
        return;
    }
    Types params = copy_types(table->arena, &origin->named.params), args = copy_types(table->arena, &t->named.args);
    if (t->named.outer_args.len) {
        add_types(table->arena, &params, &t->named.outer->type_params);
        add_types(table->arena, &args, &t->named.outer_args);
    }
    Subst s = {table->universe, &params, &args};
    t->named.underlying = type_subst(&s, under);
}

// ---- methods ----

void instance_method_type(Object *method) {
    const Object *origin = method->func.origin;
    if (!origin || method->type || !origin->type || !origin->type->complete)
        return;
    const Type *recv = method->func.recv;
    const Types *params = &origin->func.info->type_params;
    Subst s = {recv->named.table->universe, params, &recv->named.args};
    method->type = params->len == recv->named.args.len ? type_subst(&s, origin->type) : origin->type;
}

static Object *instance_method(Type *t, Object *origin) {
    Object *m = ARENA_NEW(t->named.table->arena, Object);
    *m = *origin;
    m->type = NULL;
    m->func.origin = origin;
    m->func.recv = t;
    m->func.id = 0;
    return m;
}

const Objects *type_methods(Type *t) {
    t = type_unalias(t);
    if (!t->named.origin)
        return &t->named.methods;
    const Objects *from = &t->named.origin->named.methods; // may still grow
    for (int i = t->named.methods.len; i < from->len; i++)
        vec_push(t->named.table->arena, &t->named.methods, instance_method(t, from->at[i]));
    for (int i = 0; i < t->named.methods.len; i++)
        instance_method_type(t->named.methods.at[i]);
    return &t->named.methods;
}
