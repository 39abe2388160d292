// Unification: are two types equal, or could they be, once type parameters stand for the right types?
#include "lang/check/generic.h"
#include "lang/check/infer.h"

enum { DEEPEST = 50 }; // a constraint that contains its own parameter leads on without end

typedef struct Pair { // interfaces that are being unified further out
    const Type *x, *y;
    const struct Pair *outer;
} Pair;

static bool unify_types(Unifier *u, Type *x, Type *y, unsigned mode, const Pair *outer);

Unifier unifier_open(Checker *c, const Types *params, const Types *known) {
    int n = params->len;
    Unifier u = {.checker = c, .params = params, .by_methods = version_allows(c, 21)};
    u.slot_of = ARENA_ARRAY(c->arena, int, n + 1);
    u.slots = ARENA_ARRAY(c->arena, Type *, n + 1);
    for (int i = 0; i < n; i++) {
        u.slot_of[i] = i;
        u.slots[i] = i < known->len ? known->at[i] : NULL;
    }
    return u;
}

int param_index(const Types *params, const Type *t) {
    for (int i = 0; i < params->len; i++)
        if (params->at[i] == t)
            return i;
    return -1;
}

static int bound_param(const Unifier *u, Type *t) {
    t = type_unalias(t);
    return t->kind == T_TYPE_PARAM ? param_index(u->params, t) : -1;
}

Type *unified(const Unifier *u, int param) {
    return u->slots[u->slot_of[param]];
}

void unify_set(Unifier *u, int param, Type *type) {
    u->slots[u->slot_of[param]] = type;
}

int unify_unknown(const Unifier *u) {
    int n = 0;
    for (int i = 0; i < u->params->len; i++)
        n += !unified(u, i);
    return n;
}

static bool is_defined(Type *t) {
    return type_unalias(t)->kind == T_NAMED;
}

static bool is_literal(Type *t) {
    TypeKind kind = type_unalias(t)->kind;
    return kind != T_NAMED && kind != T_TYPE_PARAM;
}

static bool is_interface(Type *t) {
    return type_is_kind(t, T_INTERFACE);
}

// ---- type parameters ----

// Two parameters must be equal from now on. False: both are known, and their types are to be unified.
static bool join(Unifier *u, int x, int y) {
    int from = u->slot_of[x], to = u->slot_of[y];
    if (from == to)
        return true;
    if (u->slots[from] && u->slots[to])
        return false;
    if (u->slots[from]) {
        int swap = from;
        from = to;
        to = swap;
    }
    for (int i = 0; i < u->params->len; i++)
        if (u->slot_of[i] == from)
            u->slot_of[i] = to;
    return true;
}

static int method_count(Type *t) {
    Type *iface = type_under(t);
    iface_complete(iface);
    return iface->iface.methods.len;
}

// x, known before, unified with y. A parameter stands for one interface, not for another that has more methods.
static bool same_interfaces(Type *x, Type *y) {
    if (!is_interface(x) && !is_interface(y))
        return true;
    if (!is_interface(x) || !is_interface(y))
        return false;
    if (is_defined(x) && is_defined(y))
        return type_identical(x, y);
    return method_count(x) == method_count(y);
}

// Of two types that unify, the parameter takes the defined one, and the channel with a direction.
static bool prefers(Type *x, Type *y) {
    if (is_defined(x))
        return false;
    const Type *u = type_under(y);
    return is_defined(y) || (u->kind == T_CHAN && u->chan.dir != CHAN_BOTH);
}

static bool unify_param(Unifier *u, int param, Type *y, unsigned mode, const Pair *outer) {
    Type *x = unified(u, param);
    if (!x) {
        unify_set(u, param, y);
        return true;
    }
    if (!unify_types(u, x, y, mode, outer) || !same_interfaces(x, y))
        return false;
    if (!(mode & UNIFY_EXACT) && prefers(x, y))
        unify_set(u, param, y);
    return true;
}

// ---- interfaces ----

static bool same_type_sets(Type *x, Type *y) {
    const TypeSet *a = type_set(x), *b = type_set(y);
    if (a->all != b->all || a->comparable != b->comparable)
        return false;
    return a->all || (type_set_within(a, b) && type_set_within(b, a));
}

static const Method *find_method(const Type *iface, const Method *m) {
    for (int i = 0; i < iface->iface.methods.len; i++) {
        const Method *other = &iface->iface.methods.at[i];
        if (str_eq(other->name, m->name) && (name_exported(m->name) || other->pkg == m->pkg))
            return other;
    }
    return NULL;
}

static bool in_progress(const Pair *outer, const Type *x, const Type *y) {
    for (const Pair *p = outer; p; p = p->outer)
        if ((p->x == x && p->y == y) || (p->x == y && p->y == x))
            return true;
    return false;
}

// The methods of one interface must all be the other's; `equal`: and there are no more.
static bool unify_interfaces(Unifier *u, Type *x, Type *y, bool equal, const Pair *outer) {
    if (!same_type_sets(x, y))
        return false;
    if (in_progress(outer, x, y))
        return true;
    if (method_count(x) > method_count(y)) {
        Type *swap = x;
        x = y;
        y = swap;
    }
    if (equal && method_count(x) != method_count(y))
        return false;
    Pair pair = {x, y, outer};
    for (int i = 0; i < x->iface.methods.len; i++) {
        const Method *m = &x->iface.methods.at[i], *other = find_method(y, m);
        if (!other || !unify_types(u, m->type, other->type, UNIFY_EXACT, &pair))
            return false;
    }
    return true;
}

static bool unify_methods(Unifier *u, Type *iface, Type *t, const Pair *outer) {
    iface_complete(iface);
    for (int i = 0; i < iface->iface.methods.len; i++) {
        const Method *m = &iface->iface.methods.at[i];
        Lookup found = lookup_member(u->checker, t, false, m->pkg, m->name, false);
        if (!found.method && !found.abstract)
            return false;
        if (!unify_types(u, m->type, found_type(u->checker, &found), UNIFY_EXACT, outer))
            return false;
    }
    return true;
}

static bool unify_by_methods(Unifier *u, Type *x, Type *y, const Pair *outer) {
    if (is_interface(x) && is_interface(y))
        return unify_interfaces(u, type_under(x), type_under(y), false, outer);
    return is_interface(x) ? unify_methods(u, type_under(x), y, outer) : unify_methods(u, type_under(y), x, outer);
}

// ---- types made of types ----

static bool unify_fields(Unifier *u, const Type *x, const Type *y, unsigned mode, const Pair *outer) {
    if (x->struct_.fields.len != y->struct_.fields.len)
        return false;
    for (int i = 0; i < x->struct_.fields.len; i++) {
        const Field *f = &x->struct_.fields.at[i], *g = &y->struct_.fields.at[i];
        if (f->embedded != g->embedded || !str_eq(f->tag, g->tag) || !str_eq(f->name, g->name) ||
            (!name_exported(f->name) && f->pkg != g->pkg) || !unify_types(u, f->type, g->type, mode, outer))
            return false;
    }
    return true;
}

static bool unify_values(Unifier *u, const Fields *x, const Fields *y, unsigned mode, const Pair *outer) {
    if (x->len != y->len)
        return false;
    for (int i = 0; i < x->len; i++)
        if (!unify_types(u, x->at[i].type, y->at[i].type, mode, outer))
            return false;
    return true;
}

static const Type *origin_of(const Type *t) {
    return t->named.origin ? t->named.origin : t;
}

// Instances of one generic type, whose arguments unify.
static bool unify_instances(Unifier *u, const Type *x, const Type *y, unsigned mode, const Pair *outer) {
    if (x->named.args.len != y->named.args.len || origin_of(x) != origin_of(y))
        return false;
    for (int i = 0; i < x->named.args.len; i++)
        if (!unify_types(u, x->named.args.at[i], y->named.args.at[i], mode, outer))
            return false;
    return x->named.args.len > 0;
}

static bool unify_parts(Unifier *u, Type *x, Type *y, unsigned mode, const Pair *outer) {
    unsigned inner = mode & UNIFY_ASSIGN ? mode | UNIFY_EXACT : mode;
    switch (x->kind) {
    case T_ARRAY:
        return (x->array.len < 0 || y->array.len < 0 || x->array.len == y->array.len) &&
               unify_types(u, x->array.elem, y->array.elem, inner, outer);
    case T_SLICE: return unify_types(u, x->slice.elem, y->slice.elem, inner, outer);
    case T_POINTER: return unify_types(u, x->pointer.elem, y->pointer.elem, inner, outer);
    case T_STRUCT: return unify_fields(u, x, y, inner, outer);
    case T_FUNC:
        return x->func.variadic == y->func.variadic &&
               unify_values(u, &x->func.params, &y->func.params, inner, outer) &&
               unify_values(u, &x->func.results, &y->func.results, inner, outer);
    case T_INTERFACE: return unify_interfaces(u, x, y, true, outer);
    case T_MAP:
        return unify_types(u, x->map.key, y->map.key, inner, outer) &&
               unify_types(u, x->map.elem, y->map.elem, inner, outer);
    case T_CHAN:
        return (!(mode & UNIFY_EXACT) || x->chan.dir == y->chan.dir) &&
               unify_types(u, x->chan.elem, y->chan.elem, inner, outer);
    case T_NAMED: return unify_instances(u, x, y, mode, outer);
    default: return x->kind < T_ARRAY; // basic types of one kind
    }
}

// A type parameter of a function around, which nothing is to be found for, may have a core type that fits.
static bool unify_unbound(Unifier *u, Type *x, Type *y, unsigned mode, const Pair *outer) {
    Type *a = type_unalias(x), *b = type_unalias(y);
    if (b->kind == T_TYPE_PARAM) {
        Type *swap = a;
        a = b;
        b = swap;
        y = x;
    }
    if (a->kind != T_TYPE_PARAM)
        return a->kind == b->kind && unify_parts(u, a, b, mode, outer);
    Type *core = type_core(a);
    return core && unify_types(u, core, y, UNIFY_ASSIGN, outer);
}

// ---- both sides ----

static bool same(Type *x, Type *y) {
    return type_unalias(x) == type_unalias(y);
}

static bool unify_unlike(Unifier *u, Type *x, Type *y, unsigned mode, const Pair *outer) {
    if (is_defined(x) || bound_param(u, y) >= 0) { // a parameter stands left, a defined type right
        Type *swap = x;
        x = y;
        y = swap;
    }
    bool exact = (mode & UNIFY_EXACT) != 0;
    if (!exact && is_defined(y) && is_literal(x) && !(u->by_methods && is_interface(x))) {
        y = type_under(y);
        if (same(x, y))
            return true;
    }
    int px = bound_param(u, x), py = bound_param(u, y);
    if (px >= 0 && py >= 0)
        return join(u, px, py) || unify_types(u, unified(u, px), unified(u, py), mode, outer);
    if (px >= 0)
        return unify_param(u, px, y, mode, outer);
    if (u->by_methods && !exact && (is_interface(x) || is_interface(y)))
        return unify_by_methods(u, x, y, outer);
    return unify_unbound(u, x, y, mode, outer);
}

static bool unify_types(Unifier *u, Type *x, Type *y, unsigned mode, const Pair *outer) {
    if (same(x, y))
        return true;
    if (u->depth >= DEEPEST)
        return false;
    u->depth++;
    bool result = unify_unlike(u, x, y, mode, outer);
    u->depth--;
    return result;
}

bool unify(Unifier *u, Type *x, Type *y, unsigned mode) {
    return unify_types(u, x, y, mode, NULL);
}
