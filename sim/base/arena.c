// Arenas. Small pieces are cut from chunks that double in size; a piece larger than a chunk gets its own.
#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 8, FIRST_CHUNK = 1 << 11, LARGEST_CHUNK = 1 << 20 };

struct ArenaChunk {
    ArenaChunk *next;
    size_t size, used; // bytes behind this header
};

_Static_assert(sizeof(ArenaChunk) % ALIGNMENT == 0, "the first piece must be aligned");

static char *chunk_bytes(ArenaChunk *chunk) {
    return (char *)chunk + sizeof *chunk;
}

static ArenaChunk *chunk_open(size_t size) {
    ArenaChunk *chunk = calloc(1, sizeof(ArenaChunk) + size);
    if (chunk == NULL)
        out_of_memory(size);
    chunk->size = size;
    return chunk;
}

// A piece too large for the newest chunk. What is left of that chunk stays usable only when the new chunk
// is made for this piece alone.
static void *alloc_slowly(Arena *a, size_t size) {
    size_t next = a->chunks == NULL ? FIRST_CHUNK : a->chunks->size * 2;
    if (next > LARGEST_CHUNK)
        next = LARGEST_CHUNK;
    if (next < FIRST_CHUNK)
        next = FIRST_CHUNK;
    bool alone = size > next / 4;
    ArenaChunk *chunk = chunk_open(alone ? size : next);
    chunk->used = size;
    if (alone && a->chunks != NULL) {
        chunk->next = a->chunks->next;
        a->chunks->next = chunk;
    } else {
        chunk->next = a->chunks;
        a->chunks = chunk;
    }
    return chunk_bytes(chunk);
}

void *arena_alloc(Arena *a, size_t size) {
    if (size > SIZE_MAX / 2)
        out_of_memory(size);
    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    a->used += size;
    ArenaChunk *chunk = a->chunks;
    if (chunk == NULL || chunk->size - chunk->used < size)
        return alloc_slowly(a, size);
    void *piece = chunk_bytes(chunk) + chunk->used;
    chunk->used += size;
    return piece;
}

void *arena_copy(Arena *a, const void *bytes, size_t size) {
    void *copy = arena_alloc(a, size);
    if (size > 0)
        memcpy(copy, bytes, size);
    return copy;
}

void arena_free(Arena *a) {
    while (a->chunks != NULL) {
        ArenaChunk *next = a->chunks->next;
        free(a->chunks);
        a->chunks = next;
    }
    a->used = 0;
}

void out_of_memory(size_t wanted) {
    fprintf(stderr, "gostep: out of memory (wanted %zu bytes)\n", wanted);
    abort();
}
