// The order in which fmt prints maps, by internal/fmtsort's documented rules.
#include <math.h>
#include <stdlib.h>

#include "lib/reflect.h"
#include "lib/slots.h"
#include "vm/link.h"

uint64_t iface_word(const World *w, int iface, int type) {
    const Program *p = w->program;
    if (p->types[iface].n_methods == 0)
        return p->types_addr + (uint64_t)type * TYPE_RECORD;
    int itab = link_itab(w->linked, iface, type);
    return itab < 0 ? 0 : p->itabs_addr + (uint64_t)itab * ITAB_RECORD;
}

static int order_words(uint64_t a, uint64_t b) {
    return (a > b) - (a < b);
}

static int order_ints(int64_t a, int64_t b) {
    return (a > b) - (a < b);
}

// NaN comes before other numbers.
static int order_floats(double a, double b) {
    if (isnan(a) || isnan(b))
        return isnan(b) - isnan(a);
    return (a > b) - (a < b);
}

static int order_complex(const World *w, const Value *a, const Value *b) {
    double x[2], y[2];
    value_complex(w, a, x);
    value_complex(w, b, y);
    int c = order_floats(x[0], y[0]);
    return c ? c : order_floats(x[1], y[1]);
}

static Str string_of(const World *w, const Value *v) {
    const uint64_t *words = value_bytes(w, v);
    return words ? native_str(w, words) : STR("");
}

// Where different types stand in one map, Go sorts by the addresses of their descriptors, in which the basic ones have
// this order.
static int rank(const World *w, uint64_t type) {
    static const char order[] = {
        KIND_STRING,
        KIND_INT8,
        KIND_UINT8,
        KIND_INT16,
        KIND_UINT16,
        KIND_INT32,
        KIND_UINT32,
        KIND_INT64,
        KIND_UINT64,
        KIND_INT,
        KIND_UINT,
        KIND_UINTPTR,
        KIND_FLOAT32,
        KIND_FLOAT64,
        KIND_BOOL,
    };
    const RType *t = &w->program->types[type];
    for (int i = 0; i < (int)sizeof order; i++)
        if (t->pkg.len == 0 && t->kind == (Kind)order[i])
            return i;
    return (int)sizeof order + (int)type;
}

static int order_parts(const World *w, const Value *a, const Value *b, const RType *t) {
    int n = t->kind == KIND_STRUCT ? t->n_fields : (int)t->len;
    for (int i = 0; i < n; i++) {
        bool array = t->kind == KIND_ARRAY;
        Value x = array ? value_index(w, a, (uint64_t)i) : value_field(w, a, i);
        Value y = array ? value_index(w, b, (uint64_t)i) : value_field(w, b, i);
        int c = value_order(w, &x, &y);
        if (c)
            return c;
    }
    return 0;
}

int value_order(const World *w, const Value *a, const Value *b) {
    if (a->type != b->type)
        return order_ints(rank(w, a->type), rank(w, b->type));
    const RType *t = &w->program->types[a->type];
    switch (t->kind) {
    case KIND_INT:
    case KIND_INT8:
    case KIND_INT16:
    case KIND_INT32:
    case KIND_INT64: return order_ints(value_int(w, a), value_int(w, b));
    case KIND_FLOAT32:
    case KIND_FLOAT64: return order_floats(value_float(w, a), value_float(w, b));
    case KIND_COMPLEX64:
    case KIND_COMPLEX128: return order_complex(w, a, b);
    case KIND_STRING: return str_cmp(string_of(w, a), string_of(w, b));
    case KIND_STRUCT:
    case KIND_ARRAY: return order_parts(w, a, b, t);
    case KIND_INTERFACE: {
        Value x = value_elem(w, a), y = value_elem(w, b);
        if (x.type == 0 || y.type == 0)
            return (x.type != 0) - (y.type != 0);
        return value_order(w, &x, &y);
    }
    default: return order_words(value_uint(w, a), value_uint(w, b)); // unsigned, bool, addresses
    }
}

typedef struct Entry {
    Value key, value;
} Entry;

// Sorts stably by merging: from list into list, with room for n in spare.
static void sort(const World *w, Entry *list, Entry *spare, uint64_t n) {
    if (n < 2)
        return;
    uint64_t half = n / 2;
    sort(w, list, spare, half);
    sort(w, list + half, spare, n - half);
    memcpy(spare, list, half * sizeof *list);
    uint64_t left = 0, right = half, out = 0;
    while (left < half && right < n) {
        bool take_right = value_order(w, &list[right].key, &spare[left].key) < 0;
        list[out++] = take_right ? list[right++] : spare[left++];
    }
    memcpy(list + out, spare + left, (half - left) * sizeof *list);
}

// func fillEntries(m Value, list []Value) int
NativeStatus value_fill_entries(Call *c) {
    const World *w = c->w;
    Value m = *(Value *)(void *)&c->slot[2];
    uint64_t room = c->slot[6] / 2, map = 0;
    const void *bytes = value_bytes(w, &m);
    if (bytes)
        memcpy(&map, bytes, sizeof map);
    MapEntry *found = calloc(room + 1, sizeof *found);
    Entry *list = calloc(2 * room + 1, sizeof *list), *out = world_write(c->w, c->slot[5], room * sizeof(Entry));
    if (!found || !list)
        abort();
    uint64_t n = out ? map_read(w, map, (int)m.type, found, room) : 0;
    n = n < room ? n : room;
    const RType *t = &w->program->types[m.type];
    for (uint64_t i = 0; i < n; i++)
        list[i] = (Entry){
            {(uint64_t)t->key, found[i].key, m.flags & ~1ull}, {(uint64_t)t->elem, found[i].value, m.flags & ~1ull}};
    sort(w, list, list + room, n);
    if (n)
        memcpy(out, list, n * sizeof *out);
    free(found);
    free(list);
    c->slot[1] = 2 * n;
    return NATIVE_DONE;
}
