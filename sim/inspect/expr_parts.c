// What stands behind an operand: fields, elements, slices, what a pointer leads to, lengths, type assertions.
#include "inspect/expr.h"

#include <inttypes.h>
#include <string.h>

Operand operand_deref(Expr *e, Operand x) {
    const RType *t = type_of(e->w, x.type);
    if (!x.ok)
        return x;
    if (!t || t->kind != KIND_POINTER)
        return expr_fail(e, "only a pointer can be followed");
    Addr at = word_of(x.bytes);
    const RType *elem = type_of(e->w, t->elem);
    if (!at || !elem)
        return expr_fail(e, "the pointer is nil");
    return operand_at(e, t->elem, at, elem->size ? world_at(e->w, at, elem->size) : (const uint8_t *)"");
}

// ---- fields -----------------------------------------------------------------------------------------------

// Promoted fields are found through embedded ones, the shallowest first.
static bool find_field(Expr *e, Operand x, Str name, int depth, Operand *found) {
    if (x.kind == KIND_POINTER && word_of(x.bytes))
        x = operand_deref(e, x);
    const RType *t = x.ok ? type_of(e->w, x.type) : NULL;
    if (!t || t->kind != KIND_STRUCT)
        return false;
    for (int i = 0; i < t->n_fields; i++) {
        const RField *f = &t->fields[i];
        bool here = depth == 0 && str_eq(f->name, name);
        if (!here && !(depth > 0 && f->embedded))
            continue;
        Operand inner = operand_at(e, f->type, x.at ? x.at + f->offset : 0, x.bytes + f->offset);
        if (here) {
            *found = inner;
            return true;
        }
        if (find_field(e, inner, name, depth - 1, found))
            return true;
    }
    return false;
}

Operand operand_field(Expr *e, Operand x, Str name) {
    Operand found;
    if (!x.ok)
        return x;
    if (x.kind == KIND_POINTER && x.bytes && word_of(x.bytes) == 0)
        return expr_fail(e, "nil pointer: it has no field %.*s", STR_ARG(name));
    for (int depth = 0; depth < 6 && x.bytes; depth++)
        if (find_field(e, x, name, depth, &found))
            return found;
    const RType *t = type_of(e->w, x.type);
    return expr_fail(e, "%.*s has no field %.*s", STR_ARG(t ? t->name : STR("it")), STR_ARG(name));
}

// ---- elements -----------------------------------------------------------------------------------------------

static Operand element(Expr *e, int elem, Addr at, const uint8_t *bytes, uint64_t len, Operand index) {
    int64_t i;
    const RType *t = type_of(e->w, elem);
    if (!operand_integer(e, index, &i))
        return expr_fail(e, "an index is an integer");
    if (i < 0 || (uint64_t)i >= len)
        return expr_fail(e, "index out of range [%" PRId64 "] with length %" PRIu64, i, len);
    uint64_t offset = (uint64_t)i * (t ? t->size : 0);
    if (!bytes)
        bytes = t && t->size ? world_at(e->w, at + offset, t->size) : (const uint8_t *)"";
    else
        bytes += offset;
    return operand_at(e, elem, at ? at + offset : 0, bytes);
}

static Operand byte_of_string(Expr *e, Operand x, Operand index) {
    int type = rtype_named(e->w, "uint8");
    int64_t i;
    if (x.bytes && type)
        return element(e, type, word_of(x.bytes), NULL, word_of(x.bytes + 8), index);
    uint64_t len = x.bytes ? word_of(x.bytes + 8) : x.text.len;
    if (!operand_integer(e, index, &i) || i < 0 || (uint64_t)i >= len)
        return expr_fail(e, "index out of range with length %" PRIu64, len);
    const uint8_t *p = x.bytes ? world_at(e->w, word_of(x.bytes) + (uint64_t)i, 1) : (const uint8_t *)x.text.at + i;
    return p ? operand_int(*p) : expr_fail(e, "not in memory");
}

static bool key_equal(Expr *e, int key, const uint8_t *bytes, Operand wanted) {
    Expr quiet = *e; // a key of another type is no problem, only not the one
    Operand k = operand_at(&quiet, key, 0, bytes);
    Operand same = operand_binary(&quiet, STR("=="), k, wanted);
    return same.ok && same.i != 0;
}

enum { MOST_ENTRIES = 1 << 16 };

static Operand map_entry(Expr *e, Operand x, const RType *t, Operand key) {
    const RType *kt = type_of(e->w, t->key), *vt = type_of(e->w, t->elem);
    Addr map = word_of(x.bytes);
    uint64_t n = map ? map_read(e->w, map, x.type, NULL, 0) : 0;
    n = n < MOST_ENTRIES ? n : MOST_ENTRIES;
    MapEntry *entries = ARENA_ARRAY(e->arena, MapEntry, n + 1);
    if (n)
        map_read(e->w, map, x.type, entries, n);
    for (uint64_t i = 0; kt && vt && i < n; i++) {
        const uint8_t *k = kt->size ? world_at(e->w, entries[i].key, kt->size) : (const uint8_t *)"";
        if (k && key_equal(e, t->key, k, key))
            return operand_at(
                e, t->elem, 0, vt->size ? world_at(e->w, entries[i].value, vt->size) : (const uint8_t *)"");
    }
    return vt ? operand_at(e, t->elem, 0, arena_alloc(e->arena, vt->size + 8)) : expr_fail(e, "no such map");
}

Operand operand_index(Expr *e, Operand x, Operand index) {
    if (!x.ok || !index.ok)
        return (Operand){0};
    if (x.kind == KIND_STRING)
        return byte_of_string(e, x, index);
    if (x.kind == KIND_POINTER)
        x = operand_deref(e, x);
    const RType *t = x.ok ? type_of(e->w, x.type) : NULL;
    if (!t)
        return x.ok ? expr_fail(e, "it has no elements") : x;
    switch (t->kind) {
    case KIND_ARRAY: return element(e, t->elem, x.at, x.bytes, (uint64_t)t->len, index);
    case KIND_SLICE: return element(e, t->elem, word_of(x.bytes), NULL, word_of(x.bytes + 8), index);
    case KIND_MAP: return map_entry(e, x, t, index);
    default: return expr_fail(e, "%.*s has no elements", STR_ARG(t->name));
    }
}

// Strings and slices; the bounds obey the same rules as in Go.
Operand operand_slice(Expr *e, Operand x, Operand low, Operand high) {
    const RType *t = type_of(e->w, x.type);
    int64_t lo = 0, hi;
    if (!x.ok)
        return x;
    if (!t || !x.bytes || (t->kind != KIND_STRING && t->kind != KIND_SLICE))
        return expr_fail(e, "only strings and slices can be sliced here");
    hi = (int64_t)word_of(x.bytes + 8);
    int64_t most = t->kind == KIND_SLICE ? (int64_t)word_of(x.bytes + 16) : hi;
    if ((low.ok && !operand_integer(e, low, &lo)) || (high.ok && !operand_integer(e, high, &hi)))
        return expr_fail(e, "a bound is an integer");
    if (lo < 0 || lo > hi || hi > most)
        return expr_fail(e, "slice bounds out of range [%" PRId64 ":%" PRId64 "]", lo, hi);
    uint64_t size = t->kind == KIND_SLICE && type_of(e->w, t->elem) ? type_of(e->w, t->elem)->size : 1;
    uint64_t *words = ARENA_ARRAY(e->arena, uint64_t, 3);
    words[0] = word_of(x.bytes) + (uint64_t)lo * size;
    words[1] = (uint64_t)(hi - lo);
    words[2] = (uint64_t)(most - lo);
    return operand_at(e, x.type, 0, (const uint8_t *)words);
}

Operand operand_length(Expr *e, Operand x, bool capacity) {
    if (x.ok && x.kind == KIND_POINTER)
        x = operand_deref(e, x);
    if (!x.ok)
        return x;
    const RType *t = type_of(e->w, x.type);
    const Hchan *c;
    Operand n = operand_int(0);
    switch (x.kind) {
    case KIND_STRING:
        if (capacity)
            break;
        n.i = x.bytes ? (int64_t)word_of(x.bytes + 8) : (int64_t)x.text.len;
        return n;
    case KIND_SLICE: n.i = (int64_t)word_of(x.bytes + (capacity ? 16 : 8)); return n;
    case KIND_ARRAY: n.i = t->len; return n;
    case KIND_CHAN:
        c = channel_at(e->w, word_of(x.bytes));
        n.i = !c || c->timer ? 0 : (int64_t)(capacity ? c->dataqsiz : c->qcount);
        return n;
    case KIND_MAP:
        if (capacity)
            break;
        n.i = word_of(x.bytes) ? (int64_t)map_read(e->w, word_of(x.bytes), x.type, NULL, 0) : 0;
        return n;
    default: break;
    }
    return expr_fail(e, "it has no %s", capacity ? "cap" : "len");
}

// The type may be written with its package or, when it is main's, without.
Operand operand_assert(Expr *e, Operand x, Str type) {
    const uint8_t *value;
    Addr at;
    if (!x.ok)
        return x;
    if (x.kind != KIND_INTERFACE)
        return expr_fail(e, "only an interface holds a dynamic type");
    int id = dynamic_type(e->w, x.bytes, &value, &at);
    Str name = id ? type_of(e->w, id)->name : STR("nil");
    Str in_main = str_format(e->arena, "main.%.*s", STR_ARG(type));
    Str pointer = str_format(e->arena, "*main.%.*s", STR_ARG(type.len ? str_from_to(type, 1, type.len) : type));
    if (!str_eq(name, type) && !str_eq(name, in_main) && !(type.len && type.at[0] == '*' && str_eq(name, pointer)))
        return expr_fail(e, "it holds %.*s, not %.*s", STR_ARG(name), STR_ARG(type));
    return operand_at(e, id, at, value);
}
