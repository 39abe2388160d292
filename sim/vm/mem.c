// Allocation as natives and operations ask for it.
#include "vm/mem.h"

#include "vm/heap.h"
#include "vm/link.h"
#include "vm/native.h"

static const uint64_t MAX_ALLOC = 1ull << 48;

static uint32_t desc_for(const World *w, int type, RecordKind kind) {
    return w->program->types[type].ptrmask ? desc_make(kind, type) : desc_make(REC_BYTES, 0);
}

// Whatever has no bytes lies at one address, as in Go.
static Addr allocate(World *w, uint64_t size, uint32_t desc) {
    return LIKELY(size) ? heap_alloc(w, size, desc) : w->program->zero_base;
}

Addr mem_new(World *w, int type) {
    return allocate(w, w->program->types[type].size, desc_for(w, type, REC_VALUE));
}

Addr mem_array(World *w, int elem_type, uint64_t n) {
    uint64_t size = w->program->types[elem_type].size;
    if (size && n > MAX_ALLOC / size) {
        world_out_of_memory(w, MAX_ALLOC);
        return 0;
    }
    return allocate(w, size * n, desc_for(w, elem_type, REC_ARRAY));
}

Addr mem_bytes(World *w, uint64_t n) {
    return allocate(w, n, desc_make(REC_BYTES, 0));
}

// Go's roundupsize: objects with pointers above 512 bytes carry a header of 8 bytes there, so their capacities are odd.
uint64_t mem_round_size(uint64_t bytes, bool has_pointers) {
    const uint64_t header = 8;
    if (bytes <= LARGEST_SMALL - header) {
        uint64_t extra = has_pointers && bytes > 512 ? header : 0;
        return heap_class_size(bytes + extra) - extra;
    }
    return bytes > UINT64_MAX - HEAP_PAGE ? bytes : (bytes + HEAP_PAGE - 1) / HEAP_PAGE * HEAP_PAGE;
}
