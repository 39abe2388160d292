// Worlds kept as tables of shared pages: a world that follows another costs only the pages that differ.
// A table is two levels deep, so that taking one costs in proportion to what changed, whatever the world's size.
#ifndef HISTORY_PAGES_H
#define HISTORY_PAGES_H

#include "vm/world.h"

typedef struct PageChunk PageChunk;

typedef struct PageStore { // one for each history
    uint64_t bytes;        // held by all its tables
} PageStore;

typedef struct PageTable {
    PageChunk **chunks; // owned references; NULL: all pages zero
    uint64_t n;
} PageTable;

// The world as it stands, sharing with `before` what was not written since (the world was cleaned when it equalled `before`).
// With before NULL every page is looked at. Cleans the world.
PageTable pages_take(PageStore *store, const PageTable *before, World *w);
// Turns a world that is `base` plus its dirty pages into `wanted`, touching only what differs. Cleans and refreshes the world.
void pages_put(const PageTable *base, const PageTable *wanted, World *w);
void pages_drop(PageStore *store, PageTable *t);

#endif
