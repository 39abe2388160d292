// Values as trees: each with its name, type, text and bytes, and what it is made of or leads to.
#include "inspect/read.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH = 3, ELEMENTS = 64, MOST_NODES = 8192, MOST_BYTES = 1 << 16, MOST_ENTRIES = 4096 };

typedef struct Way { // the way from the root: what stands in it is not entered again
    const struct Way *up;
    Addr at;
    int type;
} Way;

typedef struct Tree {
    Arena *arena;
    const World *w;
    int elements, nodes;
} Tree;

static void fill(Tree *t, Value *v, int type, Addr at, const uint8_t *bytes, Str name, int depth, const Way *way);

static Value *children(Tree *t, Value *v, uint64_t n) {
    uint64_t most = (uint64_t)t->elements;
    if (most > (uint64_t)(MOST_NODES - t->nodes))
        most = (uint64_t)(MOST_NODES - t->nodes);
    v->n_children = (int)(n < most ? n : most);
    v->left_out = n - (uint64_t)v->n_children;
    t->nodes += v->n_children;
    v->children = ARENA_ARRAY(t->arena, Value, v->n_children);
    return v->children;
}

static bool on_the_way(const Way *way, Addr at, int type) {
    for (; way; way = way->up)
        if (way->at == at && way->type == type)
            return true;
    return false;
}

static Str index_name(Tree *t, int i) {
    return str_format(t->arena, "[%d]", i);
}

static void add_fields(Tree *t, Value *v, const RType *type, int depth, const Way *way) {
    Value *to = ARENA_ARRAY(t->arena, Value, type->n_fields);
    v->children = to;
    v->n_children = type->n_fields;
    t->nodes += type->n_fields;
    for (int i = 0; i < type->n_fields; i++) {
        const RField *f = &type->fields[i];
        fill(t, &to[i], f->type, v->addr ? v->addr + f->offset : 0, v->bytes + f->offset, f->name, depth - 1, way);
    }
}

static void add_elements(
    Tree *t, Value *v, int elem, Addr at, const uint8_t *bytes, uint64_t n, int depth, const Way *way) {
    uint64_t size = type_of(t->w, elem)->size;
    Value *to = children(t, v, n);
    for (int i = 0; i < v->n_children; i++)
        fill(t, &to[i], elem, at ? at + (uint64_t)i * size : 0, bytes + (uint64_t)i * size, index_name(t, i), depth - 1,
            way);
}

static void add_slice(Tree *t, Value *v, const RType *type, int depth, const Way *way) {
    const RType *elem = type_of(t->w, type->elem);
    Addr at = word_of(v->bytes);
    if (!elem)
        return;
    uint64_t n = sane_len(t->w, at, word_of(v->bytes + 8), elem->size);
    const uint8_t *bytes = elem->size ? world_at(t->w, at, n * elem->size) : (const uint8_t *)"";
    if (bytes)
        add_elements(t, v, type->elem, at, bytes, n, depth, way);
}

// One child without a name: what a pointer or an interface leads to.
static void add_target(Tree *t, Value *v, int type, Addr at, const uint8_t *bytes, int depth, const Way *way) {
    if (!bytes || (at && on_the_way(way, at, type)))
        return;
    Way here = {way, at, type};
    Value *to = children(t, v, 1);
    if (v->n_children)
        fill(t, to, type, at, bytes, STR(""), depth - 1, &here);
}

static void add_pointer(Tree *t, Value *v, const RType *type, int depth, const Way *way) {
    const RType *elem = type_of(t->w, type->elem);
    Addr at = word_of(v->bytes);
    if (elem && at)
        add_target(t, v, type->elem, at, elem->size ? world_at(t->w, at, elem->size) : (const uint8_t *)"", depth, way);
}

static void add_interface(Tree *t, Value *v, int depth, const Way *way) {
    const uint8_t *bytes;
    Addr at;
    int id = dynamic_type(t->w, v->bytes, &bytes, &at);
    if (id)
        add_target(t, v, id, at, bytes, depth, way);
}

static void add_closure(Tree *t, Value *v, Addr closure, int depth, const Way *way) {
    int func = closure_func(t->w, closure);
    if (func < 0 || on_the_way(way, closure, v->type_id))
        return;
    Way here = {way, closure, v->type_id};
    const Func *f = &t->w->program->funcs[func];
    Value *to = children(t, v, (uint64_t)f->n_vars);
    int n = 0;
    for (int i = 0; i < v->n_children; i++) {
        const Variable *var = &f->vars[i];
        Addr at = closure + var->at;
        const RType *type = type_of(t->w, var->type);
        if ((var->place != PLACE_CAPTURE && var->place != PLACE_CAPTURE_REF) || !type)
            continue;
        if (var->place == PLACE_CAPTURE_REF && !read_word(t->w, at, &at))
            continue;
        const uint8_t *bytes = world_at(t->w, at, type->size);
        if (bytes)
            fill(t, &to[n++], var->type, at, bytes, var->name, depth - 1, &here);
    }
    v->n_children = n;
    v->left_out = 0;
}

// ---- maps --------------------------------------------------------------------------------------------

typedef struct Entry {
    const uint8_t *key, *value;
    Addr at;
    Str text;
} Entry;

static int by_number(const void *a, const void *b) {
    int64_t x = (int64_t)word_of(((const Entry *)a)->key), y = (int64_t)word_of(((const Entry *)b)->key);
    return x < y ? -1 : x > y;
}

static int by_text(const void *a, const void *b) {
    return str_cmp(((const Entry *)a)->text, ((const Entry *)b)->text);
}

// Entries in the order of their keys, so that the picture does not jump about.
static void add_map(Tree *t, Value *v, const RType *type, Addr map, int depth, const Way *way) {
    const RType *key = type_of(t->w, type->key), *elem = type_of(t->w, type->elem);
    uint64_t n = map ? map_read(t->w, map, v->type_id, NULL, 0) : 0;
    if (!n || !key || !elem)
        return;
    uint64_t most = n < MOST_ENTRIES ? n : MOST_ENTRIES;
    MapEntry *found = ARENA_ARRAY(t->arena, MapEntry, most);
    Entry *entries = ARENA_ARRAY(t->arena, Entry, most);
    map_read(t->w, map, v->type_id, found, most);
    size_t whole = 0;
    for (uint64_t i = 0; i < most; i++) {
        Entry e = {world_at(t->w, found[i].key, key->size), world_at(t->w, found[i].value, elem->size), found[i].value,
            STR("")};
        if (!e.key || !e.value)
            continue;
        e.text = text_of(t->arena, t->w, type->key, e.key);
        entries[whole++] = e;
    }
    qsort(entries, whole, sizeof *entries, key->kind == KIND_INT || key->kind == KIND_INT64 ? by_number : by_text);
    Value *to = children(t, v, n);
    if ((size_t)v->n_children > whole)
        v->n_children = (int)whole;
    for (int i = 0; i < v->n_children; i++)
        fill(t, &to[i], type->elem, entries[i].at, entries[i].value, entries[i].text, depth - 1, way);
}

// ---- the tree ------------------------------------------------------------------------------------------

static Addr leads_to(const RType *t, const uint8_t *bytes) {
    if (text_is_collected(t, bytes))
        return 0;
    switch (t->kind) {
    case KIND_POINTER:
    case KIND_SLICE:
    case KIND_STRING:
    case KIND_MAP:
    case KIND_CHAN:
    case KIND_FUNC:
    case KIND_UNSAFE_POINTER: return word_of(bytes);
    case KIND_INTERFACE: return word_of(bytes) ? word_of(bytes + 8) : 0;
    default: return 0;
    }
}

static void add_children(Tree *t, Value *v, const RType *type, int depth, const Way *way) {
    switch (type->kind) {
    case KIND_STRUCT: add_fields(t, v, type, depth, way); break;
    case KIND_ARRAY:
        if (type_of(t->w, type->elem))
            add_elements(t, v, type->elem, v->addr, v->bytes, (uint64_t)type->len, depth, way);
        break;
    case KIND_SLICE: add_slice(t, v, type, depth, way); break;
    case KIND_POINTER: add_pointer(t, v, type, depth, way); break;
    case KIND_INTERFACE: add_interface(t, v, depth, way); break;
    case KIND_FUNC: add_closure(t, v, word_of(v->bytes), depth, way); break;
    case KIND_MAP: add_map(t, v, type, word_of(v->bytes), depth, way); break;
    default: break;
    }
}

// bytes stay the world's or the parent's until they are copied at the root; children of one object share its copy.
static void fill(Tree *t, Value *v, int type, Addr at, const uint8_t *bytes, Str name, int depth, const Way *way) {
    const RType *r = type_of(t->w, type);
    *v = (Value){.name = name, .type_id = type, .addr = at, .type = STR("?"), .text = STR("?")};
    if (!r)
        return;
    v->kind = r->kind;
    v->type = r->name;
    v->size = r->size;
    v->bytes = bytes;
    v->text = text_of(t->arena, t->w, type, bytes);
    v->points_to = leads_to(r, bytes);
    if (depth > 0 && t->nodes < MOST_NODES)
        add_children(t, v, r, depth, way);
}

// A copy for each run of bytes that is not inside its parent's.
static void keep_bytes(Tree *t, Value *v, const uint8_t *from, const uint8_t *to, uint64_t size) {
    const uint8_t *old = v->bytes;
    if (!old)
        return;
    if (from && old >= from && old + v->size <= from + size)
        v->bytes = to + (old - from);
    else
        v->bytes = v->size <= MOST_BYTES ? arena_copy(t->arena, old, v->size) : NULL;
    for (int i = 0; i < v->n_children; i++)
        keep_bytes(t, &v->children[i], v->bytes ? old : NULL, v->bytes, v->size);
}

Value *value_from_bytes(Arena *a, const World *w, int type, Addr at, const uint8_t *bytes, Str name, LookDepth d) {
    Tree t = {a, w, d.elements > 0 ? d.elements : ELEMENTS, 0};
    Value *v = ARENA_NEW(a, Value);
    fill(&t, v, type, at, bytes, str_copy(a, name), d.depth > 0 ? d.depth : d.depth < 0 ? 0 : DEPTH, NULL);
    keep_bytes(&t, v, NULL, NULL, 0);
    return v;
}

Value *value_without_bytes(Arena *a, const World *w, int type, Str name) {
    const RType *t = type_of(w, type);
    Value *v = ARENA_NEW(a, Value);
    *v = (Value){.name = str_copy(a, name), .type_id = type, .text = STR("?"), .type = t ? t->name : STR("?")};
    v->kind = t ? t->kind : KIND_INVALID;
    v->size = t ? t->size : 0;
    return v;
}

Value *inspect_value(Arena *a, const World *w, int type, Addr at, Str name, LookDepth d) {
    const RType *t = type_of(w, type);
    const uint8_t *bytes = !t ? NULL : t->size ? world_at(w, at, t->size) : (const uint8_t *)"";
    if (bytes)
        return value_from_bytes(a, w, type, at, bytes, name, d);
    Value *v = value_without_bytes(a, w, type, name);
    v->addr = at;
    return v;
}
