// Types: making them, identity, and the properties the rules of the language ask for.
#include <utf8proc.h>

#include "base/utf8.h"
#include "lang/check/instance.h"

Type *type_new(Arena *a, TypeKind kind) {
    Type *t = ARENA_NEW(a, Type);
    t->kind = kind;
    t->id = -1;
    return t;
}

Type *type_pointer(Arena *a, Type *elem) {
    Type *t = type_new(a, T_POINTER);
    t->pointer.elem = elem;
    return t;
}

Type *type_slice(Arena *a, Type *elem) {
    Type *t = type_new(a, T_SLICE);
    t->slice.elem = elem;
    return t;
}

Type *type_unalias(Type *t) {
    while (t->kind == T_ALIAS)
        t = t->alias.rhs;
    return t;
}

// A chain of definitions without end (type A B; type B A) has no underlying type. Never written.
static const Type endless = {.kind = T_INVALID};

// What a named type was defined as, itself perhaps named; NULL: not known yet.
static Type *definition(Type *named) {
    if (!named->named.underlying && named->named.origin)
        instance_expand(named);
    return named->named.underlying ? type_unalias(named->named.underlying) : NULL;
}

Type *type_under(Type *t) {
    t = type_unalias(t);
    if (t->kind != T_NAMED)
        return t;
    Type *slow = t, *u = t->named.underlying;
    if (u && u->kind != T_NAMED && u->kind != T_ALIAS)
        return u;
    u = t;
    for (bool step = false; u && u->kind == T_NAMED; step = !step) {
        u = definition(u);
        if (step)
            slow = definition(slow);
        if (u == slow && u && u->kind == T_NAMED)
            return (Type *)(uintptr_t)&endless;
    }
    if (!u)
        return (Type *)(uintptr_t)&endless; // not known yet
    t->named.underlying = u;
    return u;
}

bool type_pending(const Type *under) {
    return under == &endless;
}

static unsigned properties_of(TypeKind kind) {
    switch (kind) {
    case T_BOOL: return IS_BOOLEAN;
    case T_INT:
    case T_INT8:
    case T_INT16:
    case T_INT32:
    case T_INT64: return IS_INTEGER;
    case T_UINT:
    case T_UINT8:
    case T_UINT16:
    case T_UINT32:
    case T_UINT64:
    case T_UINTPTR: return IS_INTEGER | IS_UNSIGNED;
    case T_FLOAT32:
    case T_FLOAT64: return IS_FLOAT;
    case T_COMPLEX64:
    case T_COMPLEX128: return IS_COMPLEX;
    case T_STRING: return IS_STRING;
    case T_UNTYPED_BOOL: return IS_BOOLEAN | IS_UNTYPED;
    case T_UNTYPED_INT:
    case T_UNTYPED_RUNE: return IS_INTEGER | IS_UNTYPED;
    case T_UNTYPED_FLOAT: return IS_FLOAT | IS_UNTYPED;
    case T_UNTYPED_COMPLEX: return IS_COMPLEX | IS_UNTYPED;
    case T_UNTYPED_STRING: return IS_STRING | IS_UNTYPED;
    case T_UNTYPED_NIL: return IS_UNTYPED;
    default: return 0;
    }
}

bool type_is(Type *t, unsigned properties) {
    return (properties_of(type_under(t)->kind) & properties) != 0;
}

bool type_is_kind(Type *t, TypeKind kind) {
    return type_under(t)->kind == kind;
}

bool type_valid(const Type *t) {
    while (t->kind == T_ALIAS)
        t = t->alias.rhs;
    return t->kind != T_INVALID;
}

bool type_named(const Type *t) {
    while (t->kind == T_ALIAS)
        t = t->alias.rhs;
    return t->kind < T_ARRAY || t->kind == T_NAMED || t->kind == T_TYPE_PARAM;
}

static bool has_nil(void *context, Type *type, Type *under) {
    (void)context;
    return type && type_has_nil(under);
}

bool type_has_nil(Type *t) {
    switch (type_under(t)->kind) {
    case T_UNSAFE_POINTER:
    case T_SLICE:
    case T_POINTER:
    case T_FUNC:
    case T_MAP:
    case T_CHAN:
    case T_INTERFACE: return true;
    case T_TYPE_PARAM: return type_set_all(t, has_nil, NULL);
    default: return false;
    }
}

typedef enum Answer { UNKNOWN, NO, YES } Answer; // unknown: a type is not complete

// Invalid recursive types would never end; they count as comparable, their error is reported elsewhere.
// strict: interfaces, whose comparison may panic, count for what they admit.
typedef struct Question {
    bool strict;
    int depth;
} Question;

static Answer comparable(Type *t, Question q);

static Answer comparable_fields(const Type *t, Question q) {
    Answer all = t->complete ? YES : UNKNOWN;
    for (int i = 0; i < t->struct_.fields.len; i++) {
        Answer one = comparable(t->struct_.fields.at[i].type, q);
        if (one == NO)
            return NO;
        all = one == UNKNOWN ? UNKNOWN : all;
    }
    return all;
}

static Answer comparable_set(const TypeSet *set, Question q) {
    if (set->all)
        return set->comparable ? YES : NO;
    for (int i = 0; i < set->terms.len; i++)
        if (comparable(set->terms.at[i].type, q) == NO)
            return NO;
    return set->terms.len > 0 ? YES : NO;
}

static Answer comparable_kind(Type *u, Question q) {
    switch (u->kind) {
    case T_UNTYPED_NIL:
    case T_SLICE:
    case T_MAP:
    case T_FUNC:
    case T_TUPLE: return NO;
    case T_ARRAY: return comparable(u->array.elem, q);
    case T_STRUCT: return comparable_fields(u, q);
    case T_INTERFACE:
        if (!q.strict)
            return YES;
        return comparable_set(type_set(u), q);
    case T_TYPE_PARAM: q.strict = true; return comparable_set(type_set(u), q);
    case T_INVALID: return type_pending(u) ? UNKNOWN : YES;
    default: return YES;
    }
}

static Answer comparable(Type *t, Question q) {
    enum { DEEPEST = 5000 };
    if (q.depth++ > DEEPEST)
        return UNKNOWN;
    t = type_unalias(t);
    uint8_t *known = q.strict ? &t->strictly : &t->comparable;
    if (t->kind == T_NAMED && *known)
        return (Answer)*known;
    Answer answer = comparable_kind(type_under(t), q);
    if (t->kind == T_NAMED)
        *known = (uint8_t)answer;
    return answer;
}

bool type_comparable(Type *t) {
    return comparable(t, (Question){0}) != NO;
}

bool type_strictly_comparable(Type *t) {
    return comparable(t, (Question){.strict = true}) != NO;
}

Type *type_default(Universe *u, Type *t) {
    switch (t->kind) {
    case T_UNTYPED_BOOL: return u->basic[T_BOOL];
    case T_UNTYPED_INT: return u->basic[T_INT];
    case T_UNTYPED_RUNE: return u->rune;
    case T_UNTYPED_FLOAT: return u->basic[T_FLOAT64];
    case T_UNTYPED_COMPLEX: return u->basic[T_COMPLEX128];
    case T_UNTYPED_STRING: return u->basic[T_STRING];
    default: return t;
    }
}

Type *type_deref(Type *t, bool *pointer) {
    Type *plain = type_unalias(t);
    *pointer = plain->kind == T_POINTER;
    return *pointer ? plain->pointer.elem : t;
}

bool name_exported(Str name) {
    if (name.len == 0)
        return false;
    if ((unsigned char)name.at[0] < RUNE_SELF)
        return name.at[0] >= 'A' && name.at[0] <= 'Z';
    int width;
    return utf8proc_category(utf8_decode(name.at, name.len, &width)) == UTF8PROC_CATEGORY_LU;
}

// ---- identity (Go specification, section "Type identity") ----

// Interfaces under comparison: a cycle through anonymous interfaces is taken as equal.
typedef struct Pair {
    const Type *x, *y;
    const struct Pair *outer;
} Pair;

typedef struct Comparison {
    bool ignore_tags;
} Comparison;

static bool identical(Comparison how, const Type *x, const Type *y, const Pair *outer);

static bool same_field(Comparison how, const Field *f, const Field *g, const Pair *outer) {
    return f->embedded == g->embedded && str_eq(f->name, g->name) && (name_exported(f->name) || f->pkg == g->pkg) &&
           (how.ignore_tags || str_eq(f->tag, g->tag)) && identical(how, f->type, g->type, outer);
}

static bool same_struct(Comparison how, const Type *x, const Type *y, const Pair *outer) {
    if (x->struct_.fields.len != y->struct_.fields.len)
        return false;
    for (int i = 0; i < x->struct_.fields.len; i++)
        if (!same_field(how, &x->struct_.fields.at[i], &y->struct_.fields.at[i], outer))
            return false;
    return true;
}

static bool same_func(Comparison how, const Type *x, const Type *y, const Pair *outer) {
    if (x->func.type_params.len != y->func.type_params.len)
        return false;
    if (x->func.variadic != y->func.variadic || x->func.params.len != y->func.params.len ||
        x->func.results.len != y->func.results.len)
        return false;
    for (int i = 0; i < x->func.params.len; i++)
        if (!identical(how, x->func.params.at[i].type, y->func.params.at[i].type, outer))
            return false;
    for (int i = 0; i < x->func.results.len; i++)
        if (!identical(how, x->func.results.at[i].type, y->func.results.at[i].type, outer))
            return false;
    return true;
}

static bool same_set(const Type *x, const Type *y) {
    const TypeSet *a = type_set((Type *)(uintptr_t)x), *b = type_set((Type *)(uintptr_t)y);
    return a->comparable == b->comparable && a->all == b->all && type_set_within(a, b) && type_set_within(b, a);
}

static bool same_interface(Comparison how, const Type *x, const Type *y, const Pair *outer) {
    iface_complete((Type *)(uintptr_t)x);
    iface_complete((Type *)(uintptr_t)y);
    if (!x->iface.declared || !y->iface.declared) // not known yet
        return false;
    if (x->iface.methods.len != y->iface.methods.len || !same_set(x, y))
        return false;
    for (const Pair *p = outer; p; p = p->outer)
        if ((p->x == x && p->y == y) || (p->x == y && p->y == x))
            return true;
    Pair pair = {x, y, outer};
    for (int i = 0; i < x->iface.methods.len; i++) {
        const Method *m = &x->iface.methods.at[i], *n = &y->iface.methods.at[i];
        if (!str_eq(m->name, n->name) || (!name_exported(m->name) && m->pkg != n->pkg) ||
            !identical(how, m->type, n->type, &pair))
            return false;
    }
    return true;
}

static bool same_union(const Type *x, const Type *y) {
    TypeSet a = {.terms = x->union_.terms}, b = {.terms = y->union_.terms};
    return type_set_within(&a, &b) && type_set_within(&b, &a);
}

static bool same_tuple(Comparison how, const Type *x, const Type *y, const Pair *outer) {
    if (x->tuple.types.len != y->tuple.types.len)
        return false;
    for (int i = 0; i < x->tuple.types.len; i++)
        if (!identical(how, x->tuple.types.at[i], y->tuple.types.at[i], outer))
            return false;
    return true;
}

static bool identical(Comparison how, const Type *x, const Type *y, const Pair *outer) {
    x = type_unalias((Type *)(uintptr_t)x);
    y = type_unalias((Type *)(uintptr_t)y);
    if (x == y)
        return true;
    if (x->kind != y->kind)
        return false;
    switch (x->kind) {
    case T_ARRAY: // a length that is unknown after an error fits every length
        return (x->array.len < 0 || y->array.len < 0 || x->array.len == y->array.len) &&
               identical(how, x->array.elem, y->array.elem, outer);
    case T_SLICE: return identical(how, x->slice.elem, y->slice.elem, outer);
    case T_POINTER: return identical(how, x->pointer.elem, y->pointer.elem, outer);
    case T_STRUCT: return same_struct(how, x, y, outer);
    case T_FUNC: return same_func(how, x, y, outer);
    case T_INTERFACE: return same_interface(how, x, y, outer);
    case T_MAP: return identical(how, x->map.key, y->map.key, outer) && identical(how, x->map.elem, y->map.elem, outer);
    case T_CHAN: return x->chan.dir == y->chan.dir && identical(how, x->chan.elem, y->chan.elem, outer);
    case T_TUPLE: return same_tuple(how, x, y, outer);
    case T_UNION: return same_union(x, y);
    case T_NAMED:
    case T_TYPE_PARAM: return false; // identical only to themselves
    default: return true;            // basic types, byte and rune among them
    }
}

bool type_identical(const Type *a, const Type *b) {
    return identical((Comparison){false}, a, b, NULL);
}

bool type_identical_untagged(const Type *a, const Type *b) {
    return identical((Comparison){true}, a, b, NULL);
}
