// Method sets, and which of their methods the program can reach through interfaces. A method is compiled when its type
// can be inside an interface and some interface type has a method of that name.
#include <stdlib.h>

#include "lang/gen/gen.h"

// ---- method sets (Go specification, sections "Method sets" and "Struct types") ----

typedef struct Level { // an embedded type at some depth
    Type *type;        // named type, struct or interface
    bool addressable;  // methods with pointer receivers can be called
    VEC(int) path;
} Level;

typedef VEC(Level) Levels;

typedef struct Found {
    Str name;
    const Package *pkg;
    int depth, count;
    bool method;
    MethodEntry entry;
} Found;

typedef struct Search {
    Gen *g;
    Arena scratch;
    VEC(Found) found;
    VEC(Type *) seen;
    int depth;
} Search;

static bool same_name(Str a, const Package *p, Str b, const Package *q) {
    return str_eq(a, b) && (name_exported(a) || p == q);
}

static void add(Search *s, Str name, Package *pkg, bool method, MethodEntry entry) {
    for (int i = 0; i < s->found.len; i++) {
        Found *f = &s->found.at[i];
        if (!same_name(f->name, f->pkg, name, pkg))
            continue;
        if (f->depth == s->depth)
            f->count++;
        return; // hidden by what is nearer, or ambiguous
    }
    entry.name = name;
    entry.pkg = pkg;
    entry.func = -1;
    entry.exported = name_exported(name);
    vec_push(&s->scratch, &s->found, (Found){name, pkg, s->depth, 1, method, entry});
}

static MethodEntry entry_at(Search *s, const Level *l, Type *type, Object *method, int iface_method) {
    MethodEntry e = {.type = type, .method = method, .iface_method = iface_method};
    for (int i = 0; i < l->path.len; i++)
        vec_push(s->g->arena, &e.path, l->path.at[i]);
    return e;
}

static void add_methods(Search *s, const Level *l) {
    Type *t = type_unalias(l->type);
    const Objects *methods = t->kind == T_NAMED ? type_methods(t) : NULL;
    for (int i = 0; methods && i < methods->len; i++) {
        Object *m = methods->at[i];
        bool callable = !m->func.ptr_recv || l->addressable;
        add(s, m->name, m->pkg, callable, entry_at(s, l, m->type, m, -1));
    }
    const Methods *abstract = type_is_iface(t) ? iface_methods(t) : NULL;
    for (int i = 0; abstract && i < abstract->len; i++) {
        const Method *m = &abstract->at[i];
        add(s, m->name, m->pkg, true, entry_at(s, l, m->type, NULL, i));
    }
}

static void add_fields(Search *s, const Level *l, Levels *next) {
    Type *u = type_under(l->type);
    for (int i = 0; u->kind == T_STRUCT && i < u->struct_.fields.len; i++) {
        const Field *f = &u->struct_.fields.at[i];
        add(s, f->name, f->pkg, false, (MethodEntry){0});
        if (!f->embedded)
            continue;
        bool pointer;
        Level inner = {.type = type_deref(f->type, &pointer)};
        inner.addressable = l->addressable || pointer;
        for (int j = 0; j < l->path.len; j++)
            vec_push(&s->scratch, &inner.path, l->path.at[j]);
        vec_push(&s->scratch, &inner.path, i);
        vec_push(&s->scratch, next, inner);
    }
}

static bool visited(Search *s, Type *t) {
    if (type_unalias(t)->kind != T_NAMED)
        return false;
    for (int i = 0; i < s->seen.len; i++)
        if (s->seen.at[i] == type_unalias(t))
            return true;
    return false;
}

static int by_name(const void *a, const void *b) {
    return str_cmp(((const MethodEntry *)a)->name, ((const MethodEntry *)b)->name);
}

static MethodSet *work_out(Gen *g, Type *t) {
    Search s = {.g = g};
    MethodSet *set = ARENA_NEW(g->arena, MethodSet);
    bool pointer;
    Level top = {.type = type_deref(t, &pointer)};
    top.addressable = pointer;
    Levels now = {0};
    if (!(pointer && type_is_kind(top.type, T_INTERFACE)) && !(pointer && type_is_kind(top.type, T_POINTER)))
        vec_push(&s.scratch, &now, top);
    for (; now.len > 0; s.depth++) {
        Levels next = {0};
        for (int i = 0; i < now.len; i++)
            if (!visited(&s, now.at[i].type)) {
                add_methods(&s, &now.at[i]);
                add_fields(&s, &now.at[i], &next);
            }
        for (int i = 0; i < now.len; i++)
            vec_push(&s.scratch, &s.seen, type_unalias(now.at[i].type));
        now = next;
    }
    for (int i = 0; i < s.found.len; i++)
        if (s.found.at[i].method && s.found.at[i].count == 1)
            vec_push(g->arena, set, s.found.at[i].entry);
    if (set->len > 1)
        qsort(set->at, (size_t)set->len, sizeof *set->at, by_name);
    arena_free(&s.scratch);
    return set;
}

MethodSet *method_set(Gen *g, Type *t) {
    int id = rtype(g, t);
    if (!g->meta.at[id].methods) {
        MethodSet *set = work_out(g, t);
        g->meta.at[id].methods = set;
    }
    return g->meta.at[id].methods;
}

MethodEntry *method_find(Gen *g, Type *t, Str name, const Package *pkg) {
    MethodSet *set = method_set(g, t);
    for (int i = 0; i < set->len; i++)
        if (same_name(set->at[i].name, set->at[i].pkg, name, pkg))
            return &set->at[i];
    return NULL;
}

// ---- what interfaces can hold ----

// Printing and comparing look into values, so the parts of what an interface holds can come into interfaces as well.
void rtype_in_interface(Gen *g, Type *t) {
    int id = rtype(g, t);
    if (g->meta.at[id].in_interface)
        return;
    g->meta.at[id].in_interface = true;
    g->grew = true;
    Type *u = type_under(t);
    switch (u->kind) {
    case T_ARRAY: rtype_in_interface(g, u->array.elem); break;
    case T_SLICE: rtype_in_interface(g, u->slice.elem); break;
    case T_POINTER: rtype_in_interface(g, u->pointer.elem); break;
    case T_MAP:
        rtype_in_interface(g, u->map.key);
        rtype_in_interface(g, u->map.elem);
        break;
    case T_STRUCT:
        for (int i = 0; i < u->struct_.fields.len; i++)
            rtype_in_interface(g, u->struct_.fields.at[i].type);
        break;
    default: break;
    }
    if (g->reflects)
        reflect_reach(g, t);
}

int method_func(Gen *g, Type *t, MethodEntry *m) {
    if (m->func >= 0)
        return m->func;
    bool pointer = type_unalias(t)->kind == T_POINTER;
    if (m->method && m->path.len == 0 && m->method->func.ptr_recv == pointer && (pointer || type_is_direct(t)))
        m->func = func_of_object(g, m->method); // it takes the word as it is
    else
        m->func = func_task(
            g, (FuncTask){.kind = FN_METHOD, .recv = t, .method = *m, .pkg = m->method ? m->method->pkg : m->pkg});
    return m->func;
}

bool methods_settle(Gen *g) {
    reflect_notice(g);
    if (!g->grew)
        return false;
    g->grew = false;
    int before = g->tasks.len;
    for (int id = 1; id < g->meta.len; id++) {
        if (!g->meta.at[id].in_interface || g->types.at[id].kind == KIND_INTERFACE)
            continue;
        MethodSet *set = method_set(g, g->meta.at[id].type);
        for (int i = 0; i < set->len; i++)
            if (set->at[i].func < 0 &&
                (table_get(&g->iface_method_names, set->at[i].name) || (g->reflect_methods && set->at[i].exported)))
                method_func(g, g->meta.at[id].type, &set->at[i]);
    }
    reflect_thunks(g);
    return g->grew || g->tasks.len > before;
}

// ---- itabs ----

static uint32_t itab_hash(int iface, int type) {
    return ((uint32_t)iface * 0x9e3779b1u ^ (uint32_t)type * 0x85ebca77u) >> 7;
}

static struct ItabPair *pair_place(Gen *g, int iface, int type) {
    uint32_t mask = (uint32_t)g->itab_table_cap - 1;
    for (uint32_t at = itab_hash(iface, type) & mask;; at = (at + 1) & mask) {
        struct ItabPair *p = &g->itab_table[at];
        if (p->type == 0 || (p->iface == iface && p->type == type))
            return p;
    }
}

static void grow_pairs(Gen *g) {
    if (2 * (g->n_pairs + 1) < g->itab_table_cap)
        return;
    int old_cap = g->itab_table_cap;
    struct ItabPair *old = g->itab_table;
    g->itab_table_cap = old_cap ? 2 * old_cap : 256;
    g->itab_table = ARENA_ARRAY(g->arena, struct ItabPair, g->itab_table_cap);
    for (int i = 0; i < old_cap; i++)
        if (old[i].type)
            *pair_place(g, old[i].iface, old[i].type) = old[i];
}

static bool implements(Gen *g, Type *iface, Type *t) {
    const Methods *methods = iface_methods(iface);
    for (int i = 0; i < methods->len; i++) {
        const Method *m = &methods->at[i];
        MethodEntry *e = method_find(g, t, m->name, m->pkg);
        if (!e || !type_identical(e->type, m->type))
            return false;
    }
    return true;
}

int itab(Gen *g, Type *iface, Type *t) {
    int id = rtype(g, iface), type = rtype(g, t);
    grow_pairs(g);
    struct ItabPair *p = pair_place(g, id, type);
    if (p->type)
        return p->itab;
    *p = (struct ItabPair){id, type, g->itabs.len};
    g->n_pairs++;
    g->grew = true;
    vec_push(g->arena, &g->itabs, (Itab){.iface = id, .type = type});
    return g->itabs.len - 1;
}

static void fill_itab(Gen *g, Itab *it) {
    if (it->funcs)
        return;
    Type *t = g->meta.at[it->type].type;
    const Methods *methods = iface_methods(g->meta.at[it->iface].type);
    int *funcs = ARENA_ARRAY(g->arena, int, methods->len + 1);
    for (int i = 0; i < methods->len; i++) {
        MethodEntry *e = method_find(g, t, methods->at[i].name, methods->at[i].pkg);
        funcs[i] = e ? e->func : -1;
    }
    it->funcs = funcs;
    it->n_funcs = methods->len;
}

static void fill_methods(Gen *g, int id) {
    MethodSet *set = method_set(g, g->meta.at[id].type);
    if (set->len == 0)
        return;
    RMethod *methods = ARENA_ARRAY(g->arena, RMethod, set->len);
    for (int i = 0; i < set->len; i++) {
        const MethodEntry *e = &set->at[i];
        methods[i] = (RMethod){.name = e->name,
            .pkg = package_path(e->name, e->pkg),
            .type = rtype(g, e->type),
            .func = e->func,
            .exported = e->exported};
    }
    g->types.at[id].methods = methods;
    g->types.at[id].n_methods = set->len;
}

// The types of methods bring in interface types that no code names: nothing is converted to them, and so they get no itabs.
void methods_finish(Gen *g) {
    int named = g->ifaces.len;
    for (int id = 1; id < g->meta.len; id++) {
        if (!g->meta.at[id].in_interface || g->types.at[id].kind == KIND_INTERFACE)
            continue;
        fill_methods(g, id);
        if (g->types.at[id].n_methods == 0)
            continue;
        for (int i = 0; i < named; i++)
            if (implements(g, g->meta.at[g->ifaces.at[i]].type, g->meta.at[id].type))
                itab(g, g->meta.at[g->ifaces.at[i]].type, g->meta.at[id].type);
    }
    for (int i = 0; i < g->itabs.len; i++)
        fill_itab(g, &g->itabs.at[i]);
}
