// Open addressing with linear probing; at most three quarters full. Keys are never removed.
#include "base/table.h"

// The entry that holds the key, or the free one where it would go. The table must have a free entry.
static TableEntry *find(TableEntry *entries, int cap, Str key) {
    uint64_t mask = (uint64_t)cap - 1;
    uint64_t hash = str_hash(key);
    for (uint64_t i = (hash ^ hash >> 32) & mask;; i = (i + 1) & mask) {
        TableEntry *entry = &entries[i];
        if (entry->key.at == NULL || str_eq(entry->key, key))
            return entry;
    }
}

static void grow(Arena *a, Table *t) {
    int cap = t->cap == 0 ? 8 : t->cap * 2;
    TableEntry *entries = ARENA_ARRAY(a, TableEntry, cap);
    for (int i = 0; i < t->cap; i++)
        if (t->entries[i].key.at != NULL)
            *find(entries, cap, t->entries[i].key) = t->entries[i];
    t->entries = entries;
    t->cap = cap;
}

void *table_get(const Table *t, Str key) {
    return t->len == 0 ? NULL : find(t->entries, t->cap, key)->value;
}

void **table_slot(Arena *a, Table *t, Str key) {
    if (t->len >= t->cap / 4 * 3)
        grow(a, t);
    TableEntry *entry = find(t->entries, t->cap, key);
    if (entry->key.at == NULL) {
        entry->key = key.at == NULL ? STR("") : key;
        t->len++;
    }
    return &entry->value;
}

void *table_put(Arena *a, Table *t, Str key, void *value) {
    void **slot = table_slot(a, t, key);
    void *before = *slot;
    *slot = value;
    return before;
}
