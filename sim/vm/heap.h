// The heap: spans of Go's size classes over 8 KiB pages, with a descriptor for each object that says what it is.
// Freed cells are zero, so that a new object needs no clearing and equal heaps have equal bytes. The descriptors of small
// objects stand at the end of their span, those of larger ones in the span's record; a free object's descriptor is 0.
// Descriptors can be overwritten by a program through unsafe: whoever reads one checks the type it names.
#ifndef VM_HEAP_H
#define VM_HEAP_H

#include "vm/world.h"

enum { HEAP_PAGE = 8192, SIZE_CLASSES = 68, LARGEST_SMALL = 32768, LARGEST_TAILED = 512, SPAN_DESCS = 14 };

typedef enum RecordKind { // what an object is: decides where it holds pointers
    REC_FREE,
    REC_VALUE, // one value of the type
    REC_ARRAY, // values of the type, as many as fit
    REC_BYTES, // no pointers
    REC_STACK, // a goroutine's stack: reached through its G
    REC_G,
    REC_CASES, // sudogs of a select: {count, Sudog...}
    REC_CHAN,
    REC_DEFER,
    REC_PANIC,
    REC_TIMER,
    REC_MAP,
    REC_ENTRIES, // a map's entries; the type is the map's
    REC_ITER,
    REC_OUTPUT,
    REC_ADDRS, // an array of addresses
    REC_SEMAROOT,
    REC_MAPPED, // pages that the program asked the system for: see mapped.h
    REC_KINDS
} RecordKind;

static inline uint32_t desc_make(RecordKind kind, int type) {
    return (uint32_t)kind | (uint32_t)type << 5;
}
#define DESC_FINALIZER 0x80000000u // the object has a finalizer
static inline RecordKind desc_kind(uint32_t desc) {
    return (RecordKind)(desc & 31);
}
static inline int desc_type(uint32_t desc) {
    return (int)((desc & ~DESC_FINALIZER) >> 5);
}

typedef struct HeapSpan { // in the heap's tables, at the index of its first page
    uint32_t pages;       // 0: no span begins here
    uint32_t n_elems;
    uint32_t next;  // next span of the class with room, as page + 1
    uint8_t class;  // 0: one large object
    uint8_t listed; // is in its class's list of spans with room
    uint16_t pad;
    uint32_t descs[SPAN_DESCS];
} HeapSpan;

typedef struct Cursor { // where the next object of a class comes from
    uint64_t descs;     // offset of the descriptors from the mapping's start
    Addr start;         // of the span
    uint32_t next, end; // elements
    uint32_t span;      // page + 1; 0: none
    uint32_t room;      // list of spans with room, as page + 1
} Cursor;

typedef struct HeapState { // behind WorldState
    uint32_t top;          // pages in use: the heap's end
    uint32_t limit;        // pages there may be
    uint32_t free_pages;   // below top
    uint32_t search;       // no free page below this one
    uint32_t no_run;       // no run of free pages as long as this below top; 0: not known
    Cursor cursors[SIZE_CLASSES];
} HeapState;

typedef struct HeapTables { // constant numbers of the size classes, worked out once
    uint32_t size[SIZE_CLASSES], pages[SIZE_CLASSES], elems[SIZE_CLASSES];
    uint32_t magic[SIZE_CLASSES]; // offset * magic >> 32 = offset / size
    uint8_t class8[129], class128[249];
} HeapTables;

typedef struct Object {
    Addr at;
    uint64_t size;
    uint32_t *desc; // host
} Object;

void heap_tables(HeapTables *t);
// Number of the size class; 0: larger than any.
static inline unsigned heap_class(const HeapTables *t, uint64_t size) {
    if (size <= 1024)
        return t->class8[(size + 7) / 8];
    return size <= LARGEST_SMALL ? t->class128[(size - 1024 + 127) / 128] : 0;
}
uint64_t heap_class_size(uint64_t size); // of the class that holds `size` <= LARGEST_SMALL bytes
static inline HeapState *heap_state(const World *w) {
    return (HeapState *)(w->base + sizeof(WorldState));
}
uint64_t heap_tables_size(uint32_t pages); // bytes of the page tables for that many pages

// Zeroed memory; 0 when the memory limit is reached: the outcome is then LIMIT.
Addr heap_alloc(World *w, uint64_t size, uint32_t desc);
void heap_free(World *w, Addr at); // an object that nothing refers to any more
// The object that an address lies in; false for addresses of no live object.
bool heap_find(const World *w, Addr at, Object *o);
// A large object that becomes larger or smaller where it lies. False: it cannot, or is none.
bool heap_extend(World *w, Addr at, uint64_t size);
bool heap_truncate(World *w, Addr at, uint64_t size);
bool heap_has_room(
    const World *w, uint64_t size); // an allocation of so many small bytes will not meet the memory limit
uint64_t heap_object_size(const World *w, uint64_t size); // what heap_alloc would make of it

HeapSpan *heap_span(const World *w, uint32_t page);
uint32_t heap_take_pages(World *w, uint32_t n); // first of n pages in a row; UINT32_MAX at the memory limit
HeapSpan *heap_span_make(World *w, uint32_t page, uint32_t pages, unsigned class, uint32_t n_elems);
Addr heap_alloc_large(World *w, uint64_t size, uint32_t desc);
// The kinds that Go's MemStats counts. The others are the runtime's own, which has room of its own for them there.
#define COUNTED_KINDS                                                                                                  \
    (1u << REC_VALUE | 1u << REC_ARRAY | 1u << REC_BYTES | 1u << REC_CHAN | 1u << REC_MAP | 1u << REC_ENTRIES)
static inline unsigned heap_counts(uint32_t desc) { // as so many objects
    return COUNTED_KINDS >> desc_kind(desc) & 1;
}
static inline void heap_count(World *w, uint64_t size, uint32_t desc) { // an object made
    w->state->heap_live += size;
    w->state->heap_total += size;
    w->state->heap_allocs += heap_counts(desc);
}
uint32_t *heap_page_table(const World *w); // for each page: first page of its span + 1, or 0
uint32_t *heap_descs(const World *w, uint32_t page);
void heap_zero(World *w, Addr at, uint64_t size);             // dead cells; whole objects or ends of them
void heap_span_free(World *w, uint32_t page);                 // its objects are dead and zeroed
void heap_forget_cursors(World *w);                           // before a sweep lists the spans with room anew
void heap_list_room(World *w, uint32_t page, uint32_t *tail); // tail: last listed of the class, as page + 1

#endif
