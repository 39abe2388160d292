// Maps: entries in the order of insertion, and a hash index of their numbers once there are more than a few.
// A deleted entry leaves a hole of zeros; growing squeezes the holes out into a new array. An iterator keeps the array it began
// with: when the map has another one by now, it asks the map for each key again, as Go does for a map that has grown.
#include "vm/heap.h"
#include "vm/link.h"
#include "vm/mem.h"
#include "vm/native.h"
#include "vm/ops.h"
#include "vm/panic.h"
#include "vm/value.h"

typedef struct Hmap {
    uint64_t count;
    Addr entries;        // each: {u64 hash, never 0; key in whole slots; value in whole slots}
    Addr index;          // 1 << bits numbers of entries + 1; 0: free, DELETED
    uint32_t used, room; // entries written (holes too), and allocated
    uint32_t bits;       // 0: no index
    uint32_t clears;     // times it was emptied by clear: iterators of before are at their end
    int32_t type;
    uint32_t pad;
} Hmap;

typedef struct Hiter {
    Addr map, entries;
    uint32_t used; // entries there were when it began, as far as it looks back
    uint32_t start, next;
    uint32_t wrapped, clears;
    int32_t type;
} Hiter;

enum { FEW = 8, DELETED = UINT32_MAX };

typedef struct Shape {
    const RType *key, *value;
    uint64_t size;
    int key_type;
} Shape; // of an entry

static Shape shape_of(const World *w, int type) {
    const RType *t = &w->program->types[type];
    const RType *key = &w->program->types[t->key], *value = &w->program->types[t->elem];
    return (Shape){key, value, 8 + 8ull * (key->slots + value->slots), t->key};
}

static Hmap *map_at(World *w, Addr at) {
    return (Hmap *)mem_record_fast(w, at, sizeof(Hmap));
}

// The program may have overwritten a map's addresses; tables lie on whole words.
static Addr whole(Addr table) {
    return table & ~(Addr)7;
}

static uint64_t *entry_at(World *w, Addr entries, const Shape *s, uint32_t i) {
    return (uint64_t *)mem_span(w, whole(entries) + i * s->size, s->size);
}

// Of an entry that find has seen.
static const uint64_t *entry_look(const World *w, Addr entries, const Shape *s, uint32_t i) {
    return (const uint64_t *)(w->heap + (whole(entries) - HEAP_BASE) + i * s->size);
}

// ---- making and growing ----------------------------------------------------------------------------------

Flow map_make(World *w, Run *run, int type, uint64_t *to) {
    (void)run;
    Addr at = heap_alloc(w, sizeof(Hmap), desc_make(REC_MAP, type));
    if (!at)
        return FLOW_SWITCH;
    map_at(w, at)->type = type;
    *to = at;
    return FLOW_NEXT;
}

static uint32_t *index_at(World *w, const Hmap *m, uint32_t i) {
    return (uint32_t *)mem_span(w, whole(m->index) + 4ull * i, 4);
}

static void index_add(World *w, const Hmap *m, uint64_t hash, uint32_t number) {
    uint32_t mask = (1u << (m->bits & 31)) - 1, i = (uint32_t)hash & mask;
    const uint32_t *index = mem_look(w, whole(m->index), 4ull * mask + 4);
    if (!index)
        return;
    for (uint32_t seen = 0; seen < mask && index[i] - 1 < DELETED - 1; seen++)
        i = (i + 1) & mask;
    *index_at(w, m, i) = number + 1;
}

// An index for twice the room, of all entries.
static bool rebuild_index(World *w, Hmap *m, const Shape *s) {
    uint32_t bits = 4;
    while ((1ull << bits) < 2ull * m->room)
        bits++;
    Addr index = heap_alloc(w, 4ull << bits, desc_make(REC_BYTES, 0));
    if (!index)
        return false;
    if (m->index)
        heap_free(w, m->index);
    m->index = index;
    m->bits = bits;
    for (uint32_t i = 0; i < m->used; i++)
        index_add(w, m, *entry_at(w, m->entries, s, i), i);
    return true;
}

static bool grow(World *w, Hmap *m, const Shape *s) {
    uint64_t room = m->count < FEW ? FEW : 2 * m->count;
    if (room > UINT32_MAX / 4) {
        world_limit(w, "runtime: out of memory: a map of more than %u entries", UINT32_MAX / 4);
        return false;
    }
    Addr bigger = heap_alloc(w, room * s->size, desc_make(REC_ENTRIES, m->type));
    if (!bigger)
        return false;
    uint32_t used = 0;
    for (uint32_t i = 0; i < m->used; i++) {
        const uint64_t *from = mem_look(w, whole(m->entries) + i * s->size, s->size);
        if (from && *from)
            memcpy(entry_at(w, bigger, s, used++), from, s->size);
    }
    m->entries = bigger; // the old array stays for iterators: the collector frees it
    m->used = used;
    m->room = (uint32_t)room;
    return room <= FEW || rebuild_index(w, m, s);
}

// ---- finding -----------------------------------------------------------------------------------------------

// Keys that can be equal though their bytes differ: +0 and -0, and whatever may hold them.
static bool has_twins(const Shape *s) {
    return s->key->width == W_WORDS || s->key->kind == KIND_FLOAT64 || s->key->kind == KIND_FLOAT32;
}

static bool may_hold_nan(Kind kind) {
    return (kind >= KIND_FLOAT32 && kind <= KIND_ARRAY) || kind == KIND_INTERFACE || kind == KIND_STRUCT;
}

static uint64_t hash_key(const World *w, const Shape *s, const uint64_t *key, int *bad) {
    uint64_t h;
    if (!has_twins(s)) {
        uint64_t word = 0;
        memcpy(&word, key, s->key->size < 8 ? s->key->size : 8);
        h = hash_word(word);
    } else {
        h = value_hash(w, s->key_type, key, bad);
    }
    return h ? h : 1;
}

static bool same_key(const World *w, const Shape *s, const uint64_t *a, const uint64_t *b) {
    int bad = 0;
    switch (s->key->kind) {
    case KIND_INT:
    case KIND_INT64:
    case KIND_UINT64:
    case KIND_UINT:
    case KIND_POINTER: return *a == *b;
    default: return value_equal(w, s->key_type, a, b, &bad) == TRUE;
    }
}

static inline bool entry_has(const World *w, const Shape *s, const uint64_t *e, uint64_t hash, const uint64_t *key) {
    return *e == hash && same_key(w, s, e + 1, key);
}

// Number of the entry with the key, or -1. *place: its place in the index.
static int64_t find(World *w, const Hmap *m, const Shape *s, uint64_t hash, const uint64_t *key, uint32_t *place) {
    const char *entries = m->used ? mem_look(w, whole(m->entries), m->used * s->size) : NULL;
    if (!entries)
        return -1;
    if (!m->bits) {
        for (uint32_t i = 0; i < m->used; i++)
            if (entry_has(w, s, (const uint64_t *)(entries + i * s->size), hash, key))
                return i;
        return -1;
    }
    uint32_t mask = (1u << (m->bits & 31)) - 1, i = (uint32_t)hash & mask;
    const uint32_t *index = mem_look(w, whole(m->index), 4ull * mask + 4);
    for (uint32_t seen = 0; index && seen <= mask; seen++, i = (i + 1) & mask) {
        uint32_t number = index[i];
        if (number == 0)
            return -1;
        if (number > m->used) // DELETED
            continue;
        if (entry_has(w, s, (const uint64_t *)(entries + (number - 1) * s->size), hash, key)) {
            *place = i;
            return number - 1;
        }
    }
    return -1;
}

static Flow unhashable(World *w, Run *run, int bad) {
    Str name = w->program->types[bad].name;
    return panic_error(w, run, "runtime error: hash of unhashable type %.*s", (int)name.len, name.at);
}

// ---- operations --------------------------------------------------------------------------------------------

static void get_value(uint64_t *to, const uint64_t *from, const Shape *s) {
    if (LIKELY(s->value->slots == 1))
        *to = *from;
    else
        memcpy(to, from, s->value->slots * 8u);
}

Flow map_get(World *w, Run *run, uint64_t *r, const Instr *at) {
    Shape s = shape_of(w, instr_imm(at[1]));
    Addr map = r[at->b];
    uint32_t place;
    int bad = 0;
    uint64_t hash = hash_key(w, &s, r + at->c, &bad); // of an unhashable key: panics even for an empty map
    if (bad)
        return unhashable(w, run, bad);
    int64_t i = -1;
    if (map) {
        const Hmap *m = map_at(w, map);
        if (m->count)
            i = find(w, m, &s, hash, r + at->c, &place);
        if (i >= 0)
            get_value(r + at->a, entry_look(w, m->entries, &s, (uint32_t)i) + 1 + s.key->slots, &s);
    }
    if (i < 0)
        memset(r + at->a, 0, s.value->slots * 8u);
    if (at[1].a != NO_SLOT)
        r[at[1].a] = i >= 0;
    return FLOW_NEXT;
}

Flow map_set(World *w, Run *run, uint64_t *r, const Instr *at) {
    Shape s = shape_of(w, instr_imm(at[1]));
    if (!r[at->a])
        return panic_plain(w, run, "assignment to entry in nil map");
    Hmap *m = map_at(w, r[at->a]);
    int bad = 0;
    uint32_t place;
    uint64_t hash = hash_key(w, &s, r + at->b, &bad);
    if (bad)
        return unhashable(w, run, bad);
    bool nan = may_hold_nan(s.key->kind) && !same_key(w, &s, r + at->b, r + at->b);
    if (nan) // no key equals it, so its entries need not lie together
        hash = hash_word(hash + m->used) | 1;
    int64_t i = nan ? -1 : find(w, m, &s, hash, r + at->b, &place);
    if (i < 0) {
        if (m->used == m->room && !grow(w, m, &s))
            return FLOW_SWITCH;
        i = m->used++;
        m->count++;
        uint64_t *e = entry_at(w, m->entries, &s, (uint32_t)i);
        e[0] = hash;
        memcpy(e + 1, r + at->b, s.key->slots * 8u);
        if (m->bits)
            index_add(w, m, hash, (uint32_t)i);
    } else if (has_twins(&s)) {
        memcpy(
            entry_at(w, m->entries, &s, (uint32_t)i) + 1, r + at->b, s.key->slots * 8u); // the last one written stays
    }
    memcpy(entry_at(w, m->entries, &s, (uint32_t)i) + 1 + s.key->slots, r + at->c, s.value->slots * 8u);
    return FLOW_NEXT;
}

static void empty(World *w, Hmap *m, const Shape *s) {
    if (m->used)
        memset(mem_span(w, whole(m->entries), m->used * s->size), 0, m->used * s->size);
    if (m->bits)
        memset(mem_span(w, whole(m->index), 4ull << (m->bits & 31)), 0, 4ull << (m->bits & 31));
    m->used = 0;
    m->count = 0;
}

Flow map_delete(World *w, Run *run, uint64_t *r, const Instr *at) {
    Shape s = shape_of(w, instr_imm(at[1]));
    int bad = 0;
    uint32_t place;
    uint64_t hash = hash_key(w, &s, r + at->b, &bad);
    if (bad)
        return unhashable(w, run, bad);
    if (!r[at->a])
        return FLOW_NEXT;
    Hmap *m = map_at(w, r[at->a]);
    int64_t i = m->count ? find(w, m, &s, hash, r + at->b, &place) : -1;
    if (i < 0)
        return FLOW_NEXT;
    memset(entry_at(w, m->entries, &s, (uint32_t)i), 0, s.size);
    if (m->bits)
        *index_at(w, m, place) = DELETED;
    if (--m->count == 0)
        empty(w, m, &s);
    return FLOW_NEXT;
}

Flow map_clear(World *w, Run *run, uint64_t *r, const Instr *at) {
    (void)run;
    if (!r[at->a])
        return FLOW_NEXT;
    Shape s = shape_of(w, instr_imm(at[1]));
    Hmap *m = map_at(w, r[at->a]);
    m->clears++;
    empty(w, m, &s);
    return FLOW_NEXT;
}

uint64_t map_len(World *w, Addr map) {
    return map ? map_at(w, map)->count : 0;
}

// ---- iteration -----------------------------------------------------------------------------------------------

Flow map_iterate(World *w, Run *run, uint64_t *r, const Instr *at) {
    Addr it = heap_alloc(w, sizeof(Hiter), desc_make(REC_ITER, 0));
    if (!it)
        return FLOW_SWITCH;
    Hiter *i = (Hiter *)mem_record_fast(w, it, sizeof *i);
    i->type = instr_imm(at[1]);
    i->map = r[at->b];
    if (i->map) {
        const Hmap *m = map_at(w, i->map);
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
    if (!same_key(w, s, e + 1, e + 1)) {
        if (m->clears != i->clears)
            return false;
        deliver(r, at, s, e + 1, e + 1 + s->key->slots);
        return true;
    }
    int64_t now = find(w, m, s, e[0], e + 1, &place);
    if (now < 0)
        return false;
    const uint64_t *found = entry_look(w, m->entries, s, (uint32_t)now);
    deliver(r, at, s, found + 1, found + 1 + s->key->slots);
    return true;
}

bool map_next(World *w, uint64_t *r, const Instr *at) {
    Hiter *i = (Hiter *)mem_record_fast(w, r[at->a], sizeof *i);
    if (!i->map || i->type <= 0 || i->type >= w->program->n_types || w->program->types[i->type].kind != KIND_MAP)
        return false;
    Shape s = shape_of(w, i->type);
    Hmap *m = map_at(w, i->map);
    bool old = m->entries != i->entries;
    if (old && !i->entries)
        i->entries = m->entries, old = false; // it was empty without an array yet
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
        if (*e)
            entries[n++] = (MapEntry){at + 8, at + 8 + 8ull * s.key->slots};
    }
    return m->count;
}
