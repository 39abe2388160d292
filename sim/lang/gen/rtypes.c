// From the checker's types to the machine's: one id for each type, its layout, pointers and name. Methods come later
// (methods.c), when it is known which types interfaces can hold.
#include "lang/gen/gen.h"

// ---- identity ----

static uint64_t hash(Type *t, int depth) {
    t = type_unalias(t);
    uint64_t h = hash_mix(17, (uint64_t)t->kind);
    if (t->kind == T_NAMED) {
        h = hash_mix(h, str_hash(t->named.obj->name));
        for (int i = 0; depth > 0 && i < t->named.args.len; i++)
            h = hash_mix(h, hash(t->named.args.at[i], depth - 1));
        for (int i = 0; depth > 0 && i < t->named.outer_args.len; i++)
            h = hash_mix(h, hash(t->named.outer_args.at[i], depth - 1));
        return h;
    }
    if (depth == 0)
        return h;
    switch (t->kind) {
    case T_ARRAY: return hash_mix(hash_mix(h, (uint64_t)t->array.len), hash(t->array.elem, depth - 1));
    case T_SLICE: return hash_mix(h, hash(t->slice.elem, depth - 1));
    case T_POINTER: return hash_mix(h, hash(t->pointer.elem, depth - 1));
    case T_CHAN: return hash_mix(hash_mix(h, t->chan.dir), hash(t->chan.elem, depth - 1));
    case T_MAP: return hash_mix(hash_mix(h, hash(t->map.key, depth - 1)), hash(t->map.elem, depth - 1));
    case T_STRUCT:
        for (int i = 0; i < t->struct_.fields.len; i++)
            h = hash_mix(
                hash_mix(h, str_hash(t->struct_.fields.at[i].name)), hash(t->struct_.fields.at[i].type, depth - 1));
        return h;
    case T_FUNC:
        for (int i = 0; i < t->func.params.len; i++)
            h = hash_mix(h, hash(t->func.params.at[i].type, depth - 1));
        return hash_mix(h, (uint64_t)t->func.results.len);
    case T_INTERFACE:
        for (int i = 0; i < iface_methods(t)->len; i++)
            h = hash_mix(h, str_hash(t->iface.methods.at[i].name));
        return h;
    default: return h;
    }
}

uint64_t type_hash(Type *t) {
    return hash(t, 4);
}

// The place of the type in the table: its id, or 0 when it is new.
static int *table_place(Gen *g, Type *t) {
    uint32_t mask = (uint32_t)g->type_table_cap - 1;
    for (uint32_t at = (uint32_t)(type_hash(t) >> 20) & mask;; at = (at + 1) & mask) {
        int *id = &g->type_table[at];
        if (*id == 0 || type_identical(g->meta.at[*id].type, t))
            return id;
    }
}

static void grow_table(Gen *g) {
    if (2 * g->types.len < g->type_table_cap)
        return;
    g->type_table_cap = g->type_table_cap ? 2 * g->type_table_cap : 512;
    g->type_table = ARENA_ARRAY(g->arena, int, g->type_table_cap);
    for (int i = 1; i < g->meta.len; i++)
        *table_place(g, g->meta.at[i].type) = i;
}

// ---- contents ----

static Kind kind_of(TypeKind kind) {
    static const uint8_t kinds[] = {
        [T_BOOL] = KIND_BOOL,
        [T_INT] = KIND_INT,
        [T_INT8] = KIND_INT8,
        [T_INT16] = KIND_INT16,
        [T_INT32] = KIND_INT32,
        [T_INT64] = KIND_INT64,
        [T_UINT] = KIND_UINT,
        [T_UINT8] = KIND_UINT8,
        [T_UINT16] = KIND_UINT16,
        [T_UINT32] = KIND_UINT32,
        [T_UINT64] = KIND_UINT64,
        [T_UINTPTR] = KIND_UINTPTR,
        [T_FLOAT32] = KIND_FLOAT32,
        [T_FLOAT64] = KIND_FLOAT64,
        [T_COMPLEX64] = KIND_COMPLEX64,
        [T_COMPLEX128] = KIND_COMPLEX128,
        [T_STRING] = KIND_STRING,
        [T_UNSAFE_POINTER] = KIND_UNSAFE_POINTER,
        [T_ARRAY] = KIND_ARRAY,
        [T_SLICE] = KIND_SLICE,
        [T_STRUCT] = KIND_STRUCT,
        [T_POINTER] = KIND_POINTER,
        [T_FUNC] = KIND_FUNC,
        [T_INTERFACE] = KIND_INTERFACE,
        [T_MAP] = KIND_MAP,
        [T_CHAN] = KIND_CHAN,
    };
    return kind < sizeof kinds ? (Kind)kinds[kind] : KIND_INVALID;
}

static const uint8_t *pointer_mask(Gen *g, Type *t, uint64_t size) {
    if (!type_has_pointers(t) || size == 0)
        return NULL;
    Arena scratch = {0};
    size_t words = (size_t)((size + 7) / 8);
    uint8_t *nature = arena_alloc(&scratch, words), *mask = arena_alloc(g->arena, (words + 7) / 8);
    type_words(t, nature);
    for (size_t i = 0; i < words; i++)
        mask[i / 8] |= (uint8_t)(nature[i] << i % 8);
    arena_free(&scratch);
    return mask;
}

static Str name_of(Gen *g, Type *t) {
    Buf b = {0};
    rtype_name(&b, t);
    Str name = str_copy(g->arena, buf_view(&b));
    buf_free(&b);
    return name;
}

// Exported names are the same in every package.
Str package_path(Str name, const Package *pkg) {
    return pkg && !name_exported(name) ? pkg->path : STR("");
}

static void add_fields(Gen *g, int id, Type *s) {
    int n = s->struct_.fields.len;
    RField *fields = ARENA_ARRAY(g->arena, RField, n + 1);
    for (int i = 0; i < n; i++) {
        const Field *f = &s->struct_.fields.at[i];
        fields[i] = (RField){.name = f->name,
            .tag = f->tag,
            .pkg = package_path(f->name, f->pkg),
            .type = rtype(g, f->type),
            .offset = (uint32_t)f->offset,
            .embedded = f->embedded,
            .exported = name_exported(f->name)};
    }
    g->types.at[id].fields = fields;
    g->types.at[id].n_fields = n;
}

static void add_signature(Gen *g, int id, Type *f) {
    int *params = ARENA_ARRAY(g->arena, int, f->func.params.len + 1),
        *results = ARENA_ARRAY(g->arena, int, f->func.results.len + 1);
    for (int i = 0; i < f->func.params.len; i++)
        params[i] = rtype(g, f->func.params.at[i].type);
    for (int i = 0; i < f->func.results.len; i++)
        results[i] = rtype(g, f->func.results.at[i].type);
    RType *r = &g->types.at[id];
    r->params = params;
    r->n_params = f->func.params.len;
    r->results = results;
    r->n_results = f->func.results.len;
    r->variadic = f->func.variadic;
}

static void add_iface_methods(Gen *g, int id, Type *t) {
    int n = iface_methods(t)->len;
    RMethod *methods = ARENA_ARRAY(g->arena, RMethod, n + 1);
    for (int i = 0; i < n; i++) {
        const Method *m = &t->iface.methods.at[i];
        methods[i] = (RMethod){.name = m->name,
            .pkg = package_path(m->name, m->pkg),
            .type = rtype(g, m->type),
            .func = -1,
            .exported = name_exported(m->name)};
        if (!table_get(&g->iface_method_names, m->name))
            g->grew = true;
        table_put(g->arena, &g->iface_method_names, m->name, g);
    }
    g->types.at[id].methods = methods;
    g->types.at[id].n_methods = n;
    if (n > 0) {
        vec_push(g->arena, &g->ifaces, id);
        g->grew = true;
    }
}

// What a type consists of gets ids too.
static void add_parts(Gen *g, int id, Type *t) {
    Type *u = type_under(t);
    int elem = -1, key = -1;
    switch (u->kind) {
    case T_ARRAY:
        elem = rtype(g, u->array.elem);
        g->types.at[id].len = u->array.len;
        break;
    case T_SLICE: elem = rtype(g, u->slice.elem); break;
    case T_POINTER: elem = rtype(g, u->pointer.elem); break;
    case T_CHAN:
        elem = rtype(g, u->chan.elem);
        g->types.at[id].dir = (uint8_t)u->chan.dir;
        break;
    case T_MAP:
        key = rtype(g, u->map.key);
        elem = rtype(g, u->map.elem);
        break;
    case T_STRUCT: add_fields(g, id, u); break;
    case T_FUNC: add_signature(g, id, u); break;
    case T_INTERFACE: add_iface_methods(g, id, u); break;
    default: break;
    }
    g->types.at[id].elem = elem;
    g->types.at[id].key = key;
    if (type_unalias(t)->kind == T_POINTER)
        g->types.at[elem].ptr_to = id;
}

int rtype(Gen *g, Type *t) {
    t = type_unalias(t);
    if (t->kind >= T_UNTYPED_BOOL && t->kind <= T_UNTYPED_NIL)
        return rtype(g, basic_type(g, t->kind));
    if (t->id > 0 && t->id < g->meta.len && (g->meta.at[t->id].type == t || type_identical(g->meta.at[t->id].type, t)))
        return t->id;
    grow_table(g);
    int *place = table_place(g, t);
    if (*place) {
        t->id = *place;
        return t->id;
    }
    int id = t->id = *place = g->types.len;
    uint64_t size = (uint64_t)type_size(t);
    RType r = {.kind = kind_of(type_under(t)->kind),
        .width = type_width(t),
        .align = (uint8_t)type_align(t),
        .named = type_named(t),
        .comparable = type_comparable(t),
        .direct = type_is_direct(t),
        .size = size,
        .slots = type_boxed(t) ? 1 : (uint32_t)((size + 7) / 8),
        .elem = -1,
        .key = -1,
        .ptr_to = -1,
        .thunks = {-1, -1, -1}};
    r.name = name_of(g, t);
    r.pkg = t->kind == T_NAMED && t->named.obj->pkg ? t->named.obj->pkg->path : STR("");
    r.ptrmask = pointer_mask(g, t, size);
    vec_push(g->arena, &g->types, r);
    vec_push(g->arena, &g->meta, (TypeMeta){.type = t});
    add_parts(g, id, t);
    return id;
}

Type *basic_type(Gen *g, TypeKind kind) {
    switch (kind) { // constants nobody gave a type have their default type
    case T_UNTYPED_BOOL: kind = T_BOOL; break;
    case T_UNTYPED_INT: kind = T_INT; break;
    case T_UNTYPED_RUNE: kind = T_INT32; break;
    case T_UNTYPED_FLOAT: kind = T_FLOAT64; break;
    case T_UNTYPED_COMPLEX: kind = T_COMPLEX128; break;
    case T_UNTYPED_STRING: kind = T_STRING; break;
    case T_UNTYPED_NIL: kind = T_UNSAFE_POINTER; break;
    default: break;
    }
    if (!g->basics[kind])
        g->basics[kind] = type_new(g->arena, kind);
    return g->basics[kind];
}

int rtype_basic(Gen *g, TypeKind kind) {
    return rtype(g, basic_type(g, kind));
}
