#include "vm/map_table.h"

#include "vm/heap.h"

static const uint32_t DELETED = UINT32_MAX;

// ---- keys ----------------------------------------------------------------------------------------------

// Numbers that follow each other, as programs count, share a cache line of the index: the upper bits are hashed to a line, and the
// lowest, mixed with bits of that hash, say where in it. They go into the tag as well.
static uint64_t hash_slot(uint64_t key) {
    const unsigned line = 4; // bits: words of the index in a cache line
    uint64_t low = key & ((1u << line) - 1);
    return hash_word(key >> line) ^ low ^ low << (64 - line);
}

uint64_t map_hash(const World *w, const Shape *s, const uint64_t *key, int *bad) {
    const void *value = slots_value(w, s->key, key);
    uint64_t h = s->form == KEY_WORD ? hash_slot(*key) : value ? value_hash(w, s->key_type, value, bad) : 0;
    return h ? h : 1;
}

bool map_same_key(const World *w, const Shape *s, const uint64_t *a, const uint64_t *b) {
    int bad = 0;
    const void *x = slots_value(w, s->key, a), *y = slots_value(w, s->key, b);
    return x && y && value_equal(w, s->key_type, x, y, &bad) == TRUE;
}

static inline bool same_string(const World *w, const uint64_t *a, const uint64_t *b) {
    if (a[1] != b[1])
        return false;
    if (a[0] == b[0] || a[1] == 0) // an empty string may point anywhere
        return true;
    const void *p = world_at(w, a[0], a[1]), *q = world_at(w, b[0], b[1]);
    return p && q && memcmp(p, q, a[1]) == 0;
}

INLINE bool same_key(const World *w, const Shape *s, const uint64_t *a, const uint64_t *b, KeyForm form) {
    switch (form) {
    case KEY_WORD: return *a == *b;
    case KEY_STRING: return same_string(w, a, b);
    case KEY_OTHER: break;
    }
    return map_same_key(w, s, a, b);
}

// ---- the index -------------------------------------------------------------------------------------------

static uint32_t index_mask(const Hmap *m) {
    return (1u << (m->bits & 31)) - 1;
}

// The upper bits of an entry's word: hash bits that the place does not tell.
static uint32_t index_tag(uint64_t hash, uint32_t mask) {
    return (uint32_t)(hash >> 32) & ~mask;
}

static void index_put(World *w, const Hmap *m, uint64_t hash, uint32_t place, uint32_t number) {
    uint32_t word = index_tag(hash, index_mask(m)) | (number + 1);
    memcpy(mem_span(w, whole(m->index) + 4ull * place, 4), &word, 4);
}

enum { AHEAD = 8 }; // entries between asking for a place of the index and using it

// All entries into an index without any.
static void fill_index(World *w, const Hmap *m, const Shape *s) {
    uint32_t mask = index_mask(m);
    const uint64_t *e = (const uint64_t *)mem_look(w, whole(m->entries), m->used * s->size);
    uint32_t *index = (uint32_t *)mem_span(w, m->index, 4ull * mask + 4);
    uint64_t step = s->size / 8;
    for (uint32_t i = 0; e && i < m->used; i++) {
        if (i + AHEAD < m->used)
            __builtin_prefetch(&index[e[(i + AHEAD) * step] & mask], 1);
        uint32_t place = (uint32_t)e[i * step] & mask;
        while (index[place]) // at most half of it is in use
            place = (place + 1) & mask;
        index[place] = index_tag(e[i * step], mask) | (i + 1);
    }
}

static void drop_index(World *w, Hmap *m) {
    if (m->index)
        heap_free(w, m->index);
    m->index = 0;
    m->bits = 0;
}

// An index for twice the room.
static bool make_index(World *w, Hmap *m, const Shape *s) {
    uint32_t bits = 4;
    while ((1ull << bits) < 2ull * m->room)
        bits++;
    Addr index = heap_alloc(w, 4ull << bits, desc_make(REC_BYTES, 0));
    if (!index)
        return false;
    m->index = index;
    m->bits = bits;
    fill_index(w, m, s);
    return true;
}

// ---- growing -------------------------------------------------------------------------------------------

// The entries without the holes, into new memory.
static void move_entries(World *w, Hmap *m, const Shape *s, Addr to, uint64_t room) {
    const char *from = m->used ? mem_look(w, whole(m->entries), m->used * s->size) : NULL;
    char *next = from ? (char *)mem_span(w, to, room * s->size) : NULL;
    uint32_t used = 0;
    for (uint32_t i = 0; from && i < m->used && used < room; i++, from += s->size) {
        if (!*(const uint64_t *)from)
            continue;
        memcpy(next, from, s->size);
        next += s->size;
        used++;
    }
    m->used = used;
}

static bool grow(World *w, Hmap *m, const Shape *s) {
    uint64_t room = m->count < MAP_FEW ? MAP_FEW : 2 * m->count;
    if (room > UINT32_MAX / 4) {
        world_out_of_memory(w, room * s->size);
        return false;
    }
    Addr bigger = heap_alloc(w, room * s->size, desc_make(REC_ENTRIES, m->type));
    if (!bigger)
        return false;
    move_entries(w, m, s, bigger, room);
    if (m->entries && !(m->flags & MAP_ITERATED))
        heap_free(w, m->entries); // else it stays for the iterators, and the collector frees it
    m->flags &= ~(uint32_t)MAP_ITERATED;
    m->entries = bigger;
    m->room = (uint32_t)room;
    drop_index(w, m);
    return room <= MAP_FEW || make_index(w, m, s);
}

// ---- finding -----------------------------------------------------------------------------------------------

INLINE bool entry_has(
    const World *w, const Shape *s, const uint64_t *e, uint64_t hash, const uint64_t *key, KeyForm form) {
    return *e == hash && same_key(w, s, e + 1, key, form);
}

INLINE int64_t find_few(const World *w, const Hmap *m, const Shape *s, const char *entries, uint64_t hash,
    const uint64_t *key, KeyForm form) {
    for (uint32_t i = 0; i < m->used; i++, entries += s->size)
        if (entry_has(w, s, (const uint64_t *)entries, hash, key, form))
            return i;
    return -1;
}

INLINE int64_t find_indexed(World *w, const Hmap *m, const Shape *s, const char *entries, uint64_t hash,
    const uint64_t *key, uint32_t *place, KeyForm form) {
    uint32_t mask = index_mask(m), tag = index_tag(hash, mask), i = (uint32_t)hash & mask;
    uint32_t deleted = UINT32_MAX; // the first such place on the way
    const uint32_t *index = mem_look(w, whole(m->index), 4ull * mask + 4);
    for (uint32_t seen = 0; index && seen <= mask; seen++, i = (i + 1) & mask) {
        uint32_t word = index[i], number = (word & mask) - 1;
        if (word == 0)
            break;
        if (word == DELETED)
            deleted = deleted == UINT32_MAX ? i : deleted;
        else if ((word & ~mask) == tag && number < m->used &&
                 entry_has(w, s, (const uint64_t *)(entries + number * s->size), hash, key, form)) {
            *place = i;
            return number;
        }
    }
    *place = deleted == UINT32_MAX ? i : deleted;
    return -1;
}

INLINE int64_t find_form(
    World *w, const Hmap *m, const Shape *s, uint64_t hash, const uint64_t *key, uint32_t *place, KeyForm form) {
    const char *entries = mem_look(w, whole(m->entries), m->used * s->size);
    if (!entries)
        return -1;
    return m->bits ? find_indexed(w, m, s, entries, hash, key, place, form)
                   : find_few(w, m, s, entries, hash, key, form);
}

int64_t map_find(World *w, const Hmap *m, const Shape *s, uint64_t hash, const uint64_t *key, uint32_t *place) {
    *place = 0;
    if (!m->entries)
        return -1;
    switch (s->form) {
    case KEY_WORD: return find_form(w, m, s, hash, key, place, KEY_WORD);
    case KEY_STRING: return find_form(w, m, s, hash, key, place, KEY_STRING);
    case KEY_OTHER: break;
    }
    return find_form(w, m, s, hash, key, place, KEY_OTHER);
}

// ---- changing ----------------------------------------------------------------------------------------------

int64_t map_add(World *w, Hmap *m, const Shape *s, uint64_t hash, uint32_t place) {
    if (m->used >= m->room) {
        if (!grow(w, m, s))
            return -1;
        const uint32_t *index = m->bits ? mem_look(w, m->index, 4ull << m->bits) : NULL;
        place = (uint32_t)hash & index_mask(m);
        while (index && index[place])
            place = (place + 1) & index_mask(m);
    }
    uint32_t number = m->used++;
    m->count++;
    *entry_at(w, m, s, number) = hash;
    if (m->bits)
        index_put(w, m, hash, place, number);
    return number;
}

void map_remove(World *w, Hmap *m, const Shape *s, uint32_t number, uint32_t place) {
    memset(entry_at(w, m, s, number), 0, s->size);
    if (m->bits)
        memcpy(mem_span(w, whole(m->index) + 4ull * place, 4), &DELETED, 4);
    if (--m->count == 0)
        map_empty(w, m, s);
}

void map_empty(World *w, Hmap *m, const Shape *s) {
    if (m->used)
        memset(mem_span(w, whole(m->entries), m->used * s->size), 0, m->used * s->size);
    if (m->bits)
        memset(mem_span(w, whole(m->index), 4ull << (m->bits & 31)), 0, 4ull << (m->bits & 31));
    m->used = 0;
    m->count = 0;
}
