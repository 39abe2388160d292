// A table from strings to pointers, in an arena. Keys are views: their bytes must live as long as the table.
#ifndef BASE_TABLE_H
#define BASE_TABLE_H

#include "base/arena.h"
#include "base/str.h"

typedef struct TableEntry {
    Str key; // at == NULL: free
    void *value;
} TableEntry;

// Zero-initialised is empty.
typedef struct Table {
    TableEntry *entries; // `cap` of them, cap a power of two
    int len, cap;
} Table;

// NULL when the key is absent (or its value is NULL).
void *table_get(const Table *t, Str key);
// Adds or replaces; returns the value that stood there before, or NULL.
void *table_put(Arena *a, Table *t, Str key, void *value);
// Where the key's value is kept, added as NULL when absent. Valid until the next key is added.
void **table_slot(Arena *a, Table *t, Str key);

#endif
