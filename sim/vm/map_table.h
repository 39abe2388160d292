// The inside of a map, shared by maps.c (what programs do with one), map_table.c (finding and growing) and map_walk.c (iteration).
// Entries lie in the order of insertion; once there are more than a few, an index of open addressing says which one a hash means.
// A deleted entry leaves a hole of zeros; growing squeezes the holes out into a new array.
#ifndef VM_MAP_TABLE_H
#define VM_MAP_TABLE_H

#include "vm/mem.h"
#include "vm/value.h"

enum MapFlag {
    MAP_ITERATED = 1, // an iterator may hold the array of entries
    MAP_WRITING = 4   // a goroutine is inside of a write: Go's hashWriting
};

typedef struct Hmap {
    uint64_t count;
    Addr entries; // each: {u64 hash, never 0; key in whole slots; value in whole slots}
    Addr
        index; // 1 << bits words. 0: free; all ones: deleted; else the low `bits` bits are an entry's number + 1, those
               // above are of its hash, so that few entries are looked at in vain: each is a place far away in memory
    uint32_t used, room; // entries written (holes too), and allocated
    uint32_t bits;       // 0: no index
    uint32_t clears;     // times it was emptied by clear: iterators of before are at their end
    int32_t type;
    uint32_t flags; // enum MapFlag
} Hmap;

enum { MAP_FEW = 8 }; // entries of a map without an index

typedef enum KeyForm { KEY_WORD /* one slot, equal when its bits are */, KEY_STRING, KEY_OTHER } KeyForm;

typedef struct Shape { // of a map's entries
    const RType *key, *value;
    uint64_t size;
    int key_type;
    KeyForm form;
} Shape;

static inline KeyForm key_form(Kind kind) {
    if (kind == KIND_STRING)
        return KEY_STRING;
    bool is_word = (kind >= KIND_BOOL && kind <= KIND_UINTPTR) || kind == KIND_CHAN || kind == KIND_POINTER ||
                   kind == KIND_UNSAFE_POINTER;
    return is_word ? KEY_WORD : KEY_OTHER;
}

static inline Shape shape_of(const World *w, int type) {
    const RType *t = &w->program->types[type];
    const RType *key = &w->program->types[t->key], *value = &w->program->types[t->elem];
    return (Shape){key, value, 8 + 8ull * (key->slots + value->slots), t->key, key_form(key->kind)};
}

static inline Hmap *map_at(World *w, Addr at) {
    return (Hmap *)mem_record_fast(w, at, sizeof(Hmap));
}

// The program may have overwritten a map's addresses; tables lie on whole words.
static inline Addr whole(Addr table) {
    return table & ~(Addr)7;
}

static inline uint64_t *entry_at(World *w, const Hmap *m, const Shape *s, uint32_t i) {
    return (uint64_t *)mem_span(w, whole(m->entries) + i * s->size, s->size);
}

// Of an entry that map_find has seen.
static inline const uint64_t *entry_look(const World *w, const Hmap *m, const Shape *s, uint32_t i) {
    return (const uint64_t *)(w->heap + (whole(m->entries) - HEAP_BASE) + i * s->size);
}

// *bad becomes the type of a key that cannot be hashed, or stays 0.
uint64_t map_hash(const World *w, const Shape *s, const uint64_t *key, int *bad);
bool map_same_key(const World *w, const Shape *s, const uint64_t *a, const uint64_t *b);
// Number of the entry with the key, or -1. *place: its place in the index, or where a new one's would be.
int64_t map_find(World *w, const Hmap *m, const Shape *s, uint64_t hash, const uint64_t *key, uint32_t *place);
// A new entry's number; place as map_find left it. -1: no memory.
int64_t map_add(World *w, Hmap *m, const Shape *s, uint64_t hash, uint32_t place);
// Takes an entry away, of which map_find has told the place.
void map_remove(World *w, Hmap *m, const Shape *s, uint32_t number, uint32_t place);
void map_empty(World *w, Hmap *m, const Shape *s);

#endif
