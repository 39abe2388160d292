// Arenas: memory that is given out piece by piece and freed whole.
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct ArenaChunk ArenaChunk;

typedef struct Arena {
    ArenaChunk *chunks; // newest first; owned
    size_t used;        // bytes given out, for the statistics
} Arena;

// Zeroed memory, aligned to 8 bytes, valid until arena_free. Never returns NULL: running out of host
// memory aborts with a message.
void *arena_alloc(Arena *a, size_t size);
void *arena_copy(Arena *a, const void *bytes, size_t size);
void arena_free(Arena *a);

// Says so on stderr and aborts: nothing in gostep can go on without memory.
_Noreturn void out_of_memory(size_t wanted);

#define ARENA_NEW(arena, Type)      ((Type *)arena_alloc((arena), sizeof(Type)))
#define ARENA_ARRAY(arena, Type, n) ((Type *)arena_alloc((arena), sizeof(Type) * (size_t)(n)))

#endif
