// A growing array in an arena: `VEC(Node *) list = {0}; vec_push(arena, &list, node);`
// Old storage is left to the arena, so elements must be fetched again through .at after a push.
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include "base/arena.h"

#define VEC(...)                                                                                                       \
    struct {                                                                                                           \
        __VA_ARGS__ *at;                                                                                               \
        int len, cap;                                                                                                  \
    }

#define vec_push(arena, v, ...)                                                                                        \
    do {                                                                                                               \
        if ((v)->len == (v)->cap)                                                                                      \
            (v)->at = vec_grow((arena), (v)->at, &(v)->cap, sizeof *(v)->at);                                          \
        (v)->at[(v)->len++] = (__VA_ARGS__);                                                                           \
    } while (0)

void *vec_grow(Arena *a, void *at, int *cap, size_t item);

#endif
