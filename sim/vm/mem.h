// Getting at simulated memory from C. Host pointers stay valid as long as the world is open: the mapping never moves. What an
// address means can change when its object is collected, so do not keep them across a safe point.
#ifndef VM_MEM_H
#define VM_MEM_H

#include <string.h>

#include "vm/mapped.h"
#include "vm/world.h"

#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define INLINE      static inline __attribute__((always_inline)) // on the path of a channel hand-off

enum {
    PAGE_SHIFT = 10,
    MEM_SLACK = 24,
    MEM_LARGEST = 1 << 19
}; // single accesses are at most 24 bytes; the mapping goes on behind both segments
_Static_assert(1 << PAGE_SHIFT == WORLD_PAGE, "pages");

static inline const uint8_t *mem_peek_static(const World *w, Addr at) {
    uint64_t off = at - STATIC_BASE;
    return LIKELY(off < w->static_size) ? w->statics + off : mapped_read(w, at, 1);
}

// A place to read up to 24 bytes from; NULL when the address is not mapped.
static inline const uint8_t *mem_peek(const World *w, Addr at) {
    uint64_t off = at - HEAP_BASE;
    return LIKELY(off < w->heap_size) ? w->heap + off : mem_peek_static(w, at);
}

static inline uint8_t *mem_poke_static(World *w, Addr at, unsigned n) {
    uint64_t off = at - STATIC_BASE;
    if (UNLIKELY(off >= w->static_size))
        return mapped_write(w, at, n);
    if (off < w->rodata_size)
        return NULL;
    w->static_dirty[off >> PAGE_SHIFT] = 1;
    w->static_dirty[(off + n - 1) >> PAGE_SHIFT] = 1;
    return w->statics + off;
}

// A place to write n <= 24 bytes to, marked dirty; NULL when it may not be written.
static inline uint8_t *mem_poke(World *w, Addr at, unsigned n) {
    uint64_t off = at - HEAP_BASE;
    if (LIKELY(off < w->heap_size)) {
        w->heap_dirty[off >> PAGE_SHIFT] = 1;
        if (n > 1)
            w->heap_dirty[(off + n - 1) >> PAGE_SHIFT] = 1;
        return w->heap + off;
    }
    return mem_poke_static(w, at, n);
}

static inline void mem_mark(World *w, const void *host, uint64_t n) {
    if (n == 0)
        return;
    uint64_t off = (uint64_t)((const uint8_t *)host - w->base);
    uint64_t first = off >> PAGE_SHIFT, last = (off + n - 1) >> PAGE_SHIFT;
    w->dirty[first] = 1;
    if (UNLIKELY(last != first))
        memset(w->dirty + first, 1, last - first + 1);
}

// A runtime record, marked dirty. The program may have written anything into the fields that led here: when the address is no
// place in the heap the run ends with a fatal error and the record is scrap that nobody reads.
void *mem_record(World *w, Addr at, uint64_t n);

static inline void *mem_record_fast(World *w, Addr at, uint64_t n) {
    uint64_t off = at - HEAP_BASE;
    if (UNLIKELY(off >= w->heap_size || n > w->heap_size - off || (off & 7)))
        return mem_record(w, at, n);
    w->heap_dirty[off >> PAGE_SHIFT] = 1;
    w->heap_dirty[(off + n - 1) >> PAGE_SHIFT] = 1;
    return w->heap + off;
}

// n bytes anywhere in the heap, with the same care; for the program's data behind a runtime record (channel buffers, map entries).
static inline uint8_t *mem_span(World *w, Addr at, uint64_t n) {
    uint64_t off = at - HEAP_BASE;
    if (UNLIKELY(off > w->heap_size || n > w->heap_size - off))
        return n ? mem_record(w, at | 1, n < MEM_LARGEST ? n : MEM_LARGEST) : w->heap; // nothing lies at zero_base
    if (n) {
        w->heap_dirty[off >> PAGE_SHIFT] = 1;
        if (UNLIKELY(n > WORLD_PAGE))
            mem_mark(w, w->heap + off, n);
        w->heap_dirty[(off + n - 1) >> PAGE_SHIFT] = 1;
    }
    return w->heap + off;
}

// For reading only; NULL when the bytes are not all in the heap: the run has then ended.
static inline const void *mem_look(World *w, Addr at, uint64_t n) {
    uint64_t off = at - HEAP_BASE;
    if (LIKELY(off <= w->heap_size && n <= w->heap_size - off))
        return w->heap + off;
    if (n == 0)
        return w->heap;
    mem_record(w, at | 1, 0);
    return NULL;
}

static inline G *g_at(World *w, Addr at) {
    return (G *)mem_record_fast(w, at, sizeof(G));
}
// The running goroutine's record: checked and marked when it began to run.
static inline G *g_running(const World *w) {
    return (G *)(w->heap + (w->state->running - HEAP_BASE));
}
static inline Hchan *chan_at(World *w, Addr at) {
    return (Hchan *)mem_record_fast(w, at, sizeof(Hchan));
}
static inline Sudog *sudog_at(World *w, Addr at) {
    return (Sudog *)mem_record_fast(w, at, sizeof(Sudog));
}
static inline Panic *panic_at(World *w, Addr at) {
    return (Panic *)mem_record_fast(w, at, sizeof(Panic));
}

static inline Addr mem_addr(const World *w, const void *heap_host) {
    return HEAP_BASE + (uint64_t)((const uint8_t *)heap_host - w->heap);
}

// ---- values between slots and memory

// Memory layout -> whole slots, extended; not of W_BOX, which needs a copy.
void slots_load(const RType *t, uint64_t *slots, const void *memory);
void slots_store(const RType *t, void *memory, const uint64_t *slots); // the reverse; writes t->size bytes
// Where a value that begins in `slots` lies in memory layout, little endian: there or, W_BOX, in the heap. NULL: nowhere.
static inline const void *slots_value(const World *w, const RType *t, const uint64_t *slots) {
    return t->width == W_BOX ? world_at(w, *slots, t->size) : slots;
}

static inline int type_of_record(const World *w, uint64_t record) { // type id of a type record's address; 0: none
    uint64_t i = (record - w->program->types_addr) / TYPE_RECORD;
    return i < (uint64_t)w->program->n_types ? (int)i : 0;
}
static inline uint64_t type_record(const World *w, int type) {
    return w->program->types_addr + (uint64_t)type * TYPE_RECORD;
}

// ---- ends of a run (limits.c)

void world_fatal(World *w, const char *format, ...) __attribute__((format(printf, 2, 3))); // fatal error: text
void world_limit(World *w, const char *format, ...) __attribute__((format(printf, 2, 3)));
void world_out_of_memory(World *w, uint64_t bytes); // there is no room for that many more, in Go's words

#endif
