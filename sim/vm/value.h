// Values by their type: between slots and memory, compared, hashed.
#ifndef VM_VALUE_H
#define VM_VALUE_H

#include "vm/mem.h"

typedef enum Truth { FALSE, TRUE, UNCOMPARABLE } Truth;

// a, b: host places of two values of the type in memory layout. UNCOMPARABLE: an interface in them holds a value of
// type *bad, which cannot be compared (spec, Comparison operators).
Truth value_equal(const World *w, int type, const void *a, const void *b, int *bad);
// The words of two interfaces.
Truth iface_equal(const World *w, const uint64_t *a, const uint64_t *b, int *bad);
// *bad becomes a type that cannot be hashed, or stays 0.
uint64_t value_hash(const World *w, int type, const void *at, int *bad);
uint64_t hash_bytes(const void *at, uint64_t n);
static inline uint64_t hash_word(uint64_t x) {
    x = (x ^ x >> 32) * 0x9e3779b97f4a7c15ull;
    return x ^ x >> 29;
}

int iface_dynamic(const World *w, uint64_t word); // type id behind an interface's first word; 0: nil
// Puts a value that begins in `slots` (whole slots) into an interface's two slots. False: no memory.
bool iface_box(World *w, uint64_t *to, uint64_t type_word, int type, const uint64_t *slots);
// The value's place in memory layout, NULL when the data word leads nowhere. For direct types it is `data` itself.
const void *iface_place(const World *w, int type, const uint64_t *data);

#endif
