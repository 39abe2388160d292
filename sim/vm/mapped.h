// Memory that the program asks the system for: pages outside of the heap's addresses, each of which can be made unreadable. Their bytes
// lie in objects of the heap (REC_MAPPED), so that snapshots, copies and limits need not know them; the program sees them at addresses of
// their own, which fail the loop's check of the heap and come here. Whoever maps nothing pays nothing.
#ifndef VM_MAPPED_H
#define VM_MAPPED_H

#include "vm/world.h"

#define MAPPED_BASE 0x7f0000000000ull // stands for HEAP_BASE in the addresses of mapped pages
enum { MAPPED_PAGE = 4096, MAPPED_READ = 1, MAPPED_WRITE = 2 };

// Zeroed pages; 0: there is no memory for so many. The run goes on.
Addr mapped_new(World *w, uint64_t pages, unsigned protection);
void mapped_free(World *w, Addr at); // the first page of what mapped_new gave
// False: not all of these pages are mapped, as one piece.
bool mapped_protect(World *w, Addr at, uint64_t pages, unsigned protection);
bool mapped_has(const World *w, Addr at);
Addr mapped_next(
    const World *w, Addr object, uint64_t size); // for the collector: the next of the objects behind ws->mapped

// The place of n bytes that may be read, or written; NULL. mapped_write marks them dirty.
const uint8_t *mapped_read(const World *w, Addr at, uint64_t n) __attribute__((cold));
uint8_t *mapped_write(World *w, Addr at, uint64_t n) __attribute__((cold));

#endif
