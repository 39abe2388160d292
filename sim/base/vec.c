#include "base/vec.h"

#include <limits.h>
#include <string.h>

void *vec_grow(Arena *a, void *at, int *cap, size_t item) {
    int old = *cap;
    if (old > INT_MAX / 2)
        out_of_memory((size_t)old * item);
    *cap = old == 0 ? 4 : old * 2;
    void *grown = arena_alloc(a, (size_t)*cap * item);
    if (old > 0)
        memcpy(grown, at, (size_t)old * item);
    return grown;
}
