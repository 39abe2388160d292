// Natives of package reflect that make, copy and compare values, and those of maps. Values are given by their addresses, but a
// map's operations of the machine want them in slots: they are copied into rows of slots on the host.
#include <stdlib.h>

#include "lib/reflect.h"
#include "lib/slots.h"
#include "vm/mem.h"
#include "vm/ops.h"
#include "vm/panic.h"
#include "vm/value.h"

// ---- values ----------------------------------------------------------------------------------------------

// func newValue(t *rtype) unsafe.Pointer
NativeStatus reflect_new_value(Call *c) {
    c->slot[1] = mem_new(c->w, reflect_type_id(c, 2));
    return NATIVE_DONE;
}

// func newArray(elem *rtype, n int) unsafe.Pointer
NativeStatus reflect_new_array(Call *c) {
    uint64_t n = c->slot[3], size = reflect_type(c, 2)->size;
    if (n > (1ull << 48) / (size ? size : 1))
        return native_panic_error(c, "reflect.MakeSlice: len out of range");
    c->slot[1] = mem_array(c->w, reflect_type_id(c, 2), n);
    return NATIVE_DONE;
}

// func moveValues(elem *rtype, to, from unsafe.Pointer, n int)
NativeStatus reflect_move_values(Call *c) {
    uint64_t size = reflect_type(c, 1)->size, n = c->slot[4];
    if (n == 0 || size == 0)
        return NATIVE_DONE;
    if (n > (1ull << 48) / size)
        return native_panic_error(c, "reflect: too many elements");
    const void *from = world_at(c->w, c->slot[3], n * size);
    void *to = world_write(c->w, c->slot[2], n * size);
    if (!from || !to) {
        panic_fault(c->w, c->run, from ? c->slot[2] : c->slot[3]);
        return NATIVE_PANIC;
    }
    memmove(to, from, n * size);
    return NATIVE_DONE;
}

// func equalValues(t *rtype, a, b unsafe.Pointer) bool
NativeStatus reflect_equal_values(Call *c) {
    const RType *t = reflect_type(c, 2);
    const void *a = world_at(c->w, c->slot[3], t->size), *b = world_at(c->w, c->slot[4], t->size);
    int bad = 0;
    Truth truth = a && b ? value_equal(c->w, reflect_type_id(c, 2), a, b, &bad) : FALSE;
    if (truth == UNCOMPARABLE)
        return native_panic_error(
            c, "runtime error: comparing uncomparable type %.*s", STR_ARG(c->w->program->types[bad].name));
    c->slot[1] = truth == TRUE;
    return NATIVE_DONE;
}

// func roundCap(elem *rtype, n int) int: the capacity that an allocation for n elements gives
NativeStatus reflect_round_cap(Call *c) {
    const RType *t = reflect_type(c, 2);
    uint64_t n = c->slot[3];
    bool small = t->size && n <= (1ull << 48) / t->size;
    c->slot[1] = small ? mem_round_size(n * t->size, t->ptrmask != NULL) / t->size : n;
    return NATIVE_DONE;
}

// ---- maps ------------------------------------------------------------------------------------------------

typedef struct Row { // slots for one operation: the map, the key, the element
    uint64_t *slots;
    uint16_t key, elem;
    int key_id, elem_id;
    const RType *key_type, *elem_type;
    bool fits;
} Row;

static Row row_open(const World *w, const RType *map, Addr m) {
    Row r = {.key = 1};
    r.key_id = map->kind == KIND_MAP ? map->key : 0;
    r.elem_id = map->kind == KIND_MAP ? map->elem : 0;
    r.key_type = &w->program->types[r.key_id];
    r.elem_type = &w->program->types[r.elem_id];
    r.fits = map->kind == KIND_MAP && r.key_type->slots + r.elem_type->slots < UINT16_MAX - 4;
    uint64_t n = 2 + (r.fits ? r.key_type->slots + r.elem_type->slots : 0);
    r.slots = calloc(n, sizeof *r.slots);
    if (!r.slots)
        abort();
    r.slots[0] = m;
    r.elem = (uint16_t)(r.fits ? 1 + r.key_type->slots : 1);
    return r;
}

static bool load(World *w, int type, uint64_t *to, Addr from) {
    const RType *t = &w->program->types[type];
    const void *at = world_at(w, from, t->size);
    if (!at)
        return false;
    if (t->width != W_BOX) {
        slots_load(t, to, at);
        return true;
    }
    *to = mem_new(w, type);
    void *box = *to ? mem_span(w, *to, t->size) : NULL;
    if (box)
        memcpy(box, world_at(w, from, t->size), t->size); // the heap may have moved
    return box != NULL;
}

static bool store(World *w, const RType *t, Addr to, const uint64_t *from) {
    void *at = world_write(w, to, t->size);
    const void *value = slots_value(w, t, from);
    if (at && value)
        memcpy(at, value, t->size);
    return at && value;
}

static NativeStatus row_close(Call *c, Row *r, bool ok, Flow flow) {
    free(r->slots);
    if (flow != FLOW_NEXT)
        return NATIVE_PANIC; // or the outcome is decided
    return ok ? NATIVE_DONE : native_panic_error(c, "runtime error: invalid memory address or nil pointer dereference");
}

static uint16_t low(int id) {
    return (uint16_t)((unsigned)id & 0xffff);
}

static uint16_t high(int id) {
    return (uint16_t)((unsigned)id >> 16);
}

// func mapMake(t *rtype) unsafe.Pointer
NativeStatus reflect_map_make(Call *c) {
    map_make(c->w, c->run, reflect_type_id(c, 2), &c->slot[1]);
    return NATIVE_DONE;
}

// func mapLen(m unsafe.Pointer) int
NativeStatus reflect_map_len(Call *c) {
    c->slot[1] = map_len(c->w, c->slot[2]);
    return NATIVE_DONE;
}

// func mapGet(t *rtype, m, key, elem unsafe.Pointer) bool
NativeStatus reflect_map_get(Call *c) {
    int id = reflect_type_id(c, 2);
    Row r = row_open(c->w, reflect_type(c, 2), c->slot[3]);
    bool ok = r.fits && load(c->w, r.key_id, r.slots + r.key, c->slot[4]);
    uint16_t found = (uint16_t)(r.elem + r.elem_type->slots);
    const Instr at[2] = {{.a = r.elem, .b = 0, .c = r.key}, {.a = found, .b = low(id), .c = high(id)}};
    Flow flow = ok ? map_get(c->w, c->run, r.slots, at) : FLOW_NEXT;
    if (ok && flow == FLOW_NEXT) {
        c->slot[1] = r.slots[found];
        ok = store(c->w, r.elem_type, c->slot[5], r.slots + r.elem);
    }
    return row_close(c, &r, ok, flow);
}

// func mapSet(t *rtype, m, key, elem unsafe.Pointer)
NativeStatus reflect_map_set(Call *c) {
    int id = reflect_type_id(c, 1);
    Row r = row_open(c->w, reflect_type(c, 1), c->slot[2]);
    bool ok = r.fits && load(c->w, r.key_id, r.slots + r.key, c->slot[3]) &&
              load(c->w, r.elem_id, r.slots + r.elem, c->slot[4]);
    const Instr at[2] = {{.a = 0, .b = r.key, .c = r.elem}, {.b = low(id), .c = high(id)}};
    return row_close(c, &r, ok, ok ? map_set(c->w, c->run, r.slots, at) : FLOW_NEXT);
}

// func mapDelete(t *rtype, m, key unsafe.Pointer)
NativeStatus reflect_map_delete(Call *c) {
    int id = reflect_type_id(c, 1);
    Row r = row_open(c->w, reflect_type(c, 1), c->slot[2]);
    bool ok = r.fits && load(c->w, r.key_id, r.slots + r.key, c->slot[3]);
    const Instr at[2] = {{.a = 0, .b = r.key}, {.b = low(id), .c = high(id)}};
    return row_close(c, &r, ok, ok ? map_delete(c->w, c->run, r.slots, at) : FLOW_NEXT);
}

// func mapClear(t *rtype, m unsafe.Pointer)
NativeStatus reflect_map_clear(Call *c) {
    int id = reflect_type_id(c, 1);
    const Instr at[2] = {{.a = 2}, {.b = low(id), .c = high(id)}};
    map_clear(c->w, c->run, c->slot, at);
    return NATIVE_DONE;
}

// func mapStart(t *rtype, m unsafe.Pointer) unsafe.Pointer
NativeStatus reflect_map_start(Call *c) {
    int id = reflect_type_id(c, 2);
    const Instr at[2] = {{.a = 1, .b = 3}, {.b = low(id), .c = high(id)}};
    map_iterate(c->w, c->run, c->slot, at);
    return NATIVE_DONE;
}

// func mapNext(t *rtype, iterator, key, elem unsafe.Pointer) bool
NativeStatus reflect_map_next(Call *c) {
    Row r = row_open(c->w, reflect_type(c, 2), c->slot[3]);
    const Instr at[2] = {{.a = 0, .b = r.key, .c = r.elem}, {0}};
    bool known = r.fits && map_iterates(c->w, c->slot[3]) == reflect_type_id(c, 2);
    bool more = known && map_next(c->w, r.slots, at), ok = true;
    if (more)
        ok = store(c->w, r.key_type, c->slot[4], r.slots + r.key) &&
             store(c->w, r.elem_type, c->slot[5], r.slots + r.elem);
    c->slot[1] = more;
    return row_close(c, &r, ok && r.fits, FLOW_NEXT);
}
