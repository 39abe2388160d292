// Ranging over maps, and reading them from outside. An iterator keeps the array of entries that it began with: when the map has
// another one by now, it asks the map for each key again, as Go does for a map that has grown.
#include "vm/heap.h"
#include "vm/map_table.h"
#include "vm/native.h"
#include "vm/ops.h"

typedef struct Hiter {
    Addr map, entries;
    uint32_t used; // entries there were when it began, as far as it looks back
    uint32_t start, next;
    uint32_t wrapped, clears;
    int32_t type;
} Hiter;

Flow map_iterate(World *w, Run *run, uint64_t *r, const Instr *at) {
    Addr it = heap_alloc(w, sizeof(Hiter), desc_make(REC_ITER, 0));
    if (!it)
        return FLOW_SWITCH;
    Hiter *i = (Hiter *)mem_record_fast(w, it, sizeof *i);
    i->type = instr_imm(at[1]);
    i->map = r[at->b];
    if (i->map) {
        Hmap *m = map_at(w, i->map);
        m->flags |= MAP_ITERATED;
        i->entries = m->entries;
        i->used = m->used;
        i->clears = m->clears;
        if (m->count > 1 && m->used > 1) { // used: the program may have overwritten it
            uint64_t preset = world_random(w) % m->used;
            i->start = (uint32_t)choose(w, run, CHOICE_MAP_START, m->used, preset, NULL);
        }
        i->next = i->start;
    }
    r[at->a] = it;
    return FLOW_NEXT;
}

int map_iterates(const World *w, Addr iterator) {
    const Hiter *i = world_at(w, iterator, sizeof *i);
    return i ? i->type : 0;
}

// The next number of an entry, or -1: from the start to the end, then from the beginning to the start.
static int64_t advance(Hiter *i, uint32_t end) {
    if (!i->wrapped && i->next >= end) {
        i->wrapped = 1;
        i->next = 0;
    }
    if (i->wrapped && (i->next >= i->start || i->next >= end))
        return -1;
    return i->next++;
}

static void deliver(uint64_t *r, const Instr *at, const Shape *s, const uint64_t *key, const uint64_t *value) {
    if (at->b != NO_SLOT)
        memcpy(r + at->b, key, s->key->slots * 8u);
    if (at->c != NO_SLOT)
        memcpy(r + at->c, value, s->value->slots * 8u);
}

// An entry of an array that the map has left behind: as the map has it now. False: deleted since. A key that is not equal to itself
// (NaN) cannot have been deleted, but by clear.
static bool deliver_old(
    World *w, Hmap *m, uint64_t *r, const Instr *at, const Shape *s, const Hiter *i, const uint64_t *e) {
    uint32_t place;
    if (!map_same_key(w, s, e + 1, e + 1)) {
        if (m->clears != i->clears)
            return false;
        deliver(r, at, s, e + 1, e + 1 + s->key->slots);
        return true;
    }
    int64_t now = map_find(w, m, s, e[0], e + 1, &place);
    if (now < 0)
        return false;
    const uint64_t *found = entry_look(w, m, s, (uint32_t)now);
    deliver(r, at, s, found + 1, found + 1 + s->key->slots);
    return true;
}

bool map_next(World *w, uint64_t *r, const Instr *at) {
    Hiter *i = (Hiter *)mem_record_fast(w, r[at->a], sizeof *i);
    if (!i->map || i->type <= 0 || i->type >= w->program->n_types || w->program->types[i->type].kind != KIND_MAP)
        return false;
    Shape s = shape_of(w, i->type);
    Hmap *m = map_at(w, i->map);
    if (UNLIKELY(m->flags & MAP_WRITING)) {
        world_fatal(w, "concurrent map iteration and map write");
        return false;
    }
    bool old = m->entries != i->entries;
    if (old && !i->entries)
        i->entries = m->entries, m->flags |= MAP_ITERATED, old = false; // it was empty without an array yet
    for (int64_t n; (n = advance(i, old ? i->used : m->used)) >= 0;) {
        if (w->state->outcome != RUNNING)
            return false;
        const uint64_t *e = mem_look(w, whole(i->entries) + (uint64_t)n * s.size, s.size);
        if (!e || !*e)
            continue;
        if (!old) {
            i->used = m->used;
            deliver(r, at, &s, e + 1, e + 1 + s.key->slots);
            return true;
        }
        if (deliver_old(w, m, r, at, &s, i, e))
            return true;
    }
    return false;
}

// ---- reading from outside --------------------------------------------------------------------------------------

uint64_t map_read(const World *w, Addr map, int type, MapEntry *entries, uint64_t max) {
    const Hmap *m = map ? world_at(w, map, sizeof *m) : NULL;
    if (!m)
        return 0;
    Shape s = shape_of(w, type);
    uint64_t n = 0;
    for (uint32_t i = 0; i < m->used && n < max; i++) {
        Addr at = m->entries + i * s.size;
        const uint64_t *e = world_at(w, at, s.size);
        if (!e)
            break;
        if (!*e)
            continue;
        uint64_t value = 1 + s.key->slots;
        entries[n++] =
            (MapEntry){s.key->width == W_BOX ? e[1] : at + 8, s.value->width == W_BOX ? e[value] : at + 8 * value};
    }
    return m->count;
}
