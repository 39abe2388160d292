// The program as the loop wants it: host tables worked out once for each Program and shared by copies of a world.
#ifndef VM_LINK_H
#define VM_LINK_H

#include <string.h>

#include "vm/fast.h"
#include "vm/heap.h"
#include "vm/mem.h"
#include "vm/native.h"

typedef struct CallEntry { // what a call needs of a function
    uint32_t entry;        // pc
    uint16_t slots;        // room to check for
    uint16_t results;      // slots from 1 that are zeroed
    uint16_t params;       // slots behind them
    uint16_t clear,
        n_clear; // slots behind the parameters that are zeroed: two or four or ..., which may reach into the outgoing area
    uint16_t context; // slot that receives the closure, or NO_SLOT
} CallEntry;

typedef struct ItabSlot {
    int32_t iface, type, itab;
} ItabSlot; // itab -1: free

typedef struct NewEntry { // how a value of a type is allocated
    uint32_t desc, class; // class 0: not from a size class
} NewEntry;

struct Linked {
    int refs;
    const Program *program;
    Instr *code;        // of pc 0; the three instructions before it are where FRAME_* lead to
    Instr *fast;        // the same for the fast loop: op and flags together are the FastNumber of what begins there
    CallEntry *entries; // by function
    uint32_t *func_of;  // by pc; UINT32_MAX: none
    ItabSlot *itabs;
    uint32_t itab_mask;
    NewEntry *news; // by type, of the n_news that are compiled
    int n_news;
    // the types of the runtime's own errors, by name; 0 when the program has no package runtime
    int string_type, error_string, plain_error, bounds_error, assertion_error, nil_error, address_error;
    HeapTables heap;
    struct Liveness *live; // liveness.h; grows as collections ask
};

static inline int link_func_at(const Linked *l, uint32_t pc) { // -1: none
    return pc < l->program->n_code ? (int)l->func_of[pc] : -1;
}
int link_itab(const Linked *l, int iface, int type); // -1: none
// Function whose code address a closure holds; -1 when the word is no function's entry.
static inline int link_func_of_code(const Linked *l, uint64_t code_address) {
    uint64_t pc = code_address - TEXT_BASE;
    if (pc >= l->program->n_code)
        return -1;
    uint32_t f = l->func_of[pc];
    return f != UINT32_MAX && l->entries[f].entry == pc ? (int)f : -1;
}

// A new frame's results and locals. Written for the common shape: one result, few locals.
static inline void clear_frame(uint64_t *frame, const CallEntry *e) {
    unsigned results = e->results, n = e->n_clear;
    if (LIKELY(results == 1))
        frame[1] = 0;
    else if (results)
        memset(frame + 1, 0, results * sizeof *frame);
    uint64_t *at = frame + e->clear;
    at[0] = at[1] = 0;
    while (UNLIKELY(n > 2)) {
        at += 2;
        n -= 2;
        at[0] = at[1] = 0;
        __asm__("" : "+r"(at)); // keeps the compiler from making a call of this
    }
}

// mem_new where the cursor of the type's size class is at a free cell, as it is for most.
INLINE Addr link_new(World *w, int type) {
    const Linked *l = w->linked;
    if (UNLIKELY(type >= l->n_news))
        return mem_new(w, type);
    const NewEntry *e = &l->news[type];
    Cursor *k = &heap_state(w)->cursors[e->class];
    uint32_t i = k->next, size = l->heap.size[e->class];
    uint8_t *desc = w->base + k->descs + 4ull * i;
    if (UNLIKELY(i >= k->end || *(uint32_t *)desc))
        return mem_new(w, type);
    *(uint32_t *)desc = e->desc;
    w->dirty[(uint64_t)(desc - w->base) >> PAGE_SHIFT] = 1;
    k->next = i + 1;
    heap_count(w, size, e->desc);
    return k->start + (uint64_t)i * size;
}

#endif
