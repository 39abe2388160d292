// The output is a list of chunks in the heap, each for one descriptor; writes to the same descriptor fill a chunk up.
#include "vm/output.h"

#include "vm/heap.h"
#include "vm/mem.h"
#include "vm/sched.h"

typedef struct Chunk {
    Addr next;
    uint32_t used, room, fd, pad; // bytes follow
} Chunk;

enum { SMALLEST_CHUNK = 512, LARGEST_CHUNK = 32768, OFFSET_BITS = 24 };

static Chunk *chunk_at(World *w, Addr at) {
    return (Chunk *)mem_record_fast(w, at, sizeof(Chunk));
}

// A chunk as its bytes say, NULL when they make no sense.
static const Chunk *chunk_look(const World *w, Addr at) {
    const Chunk *c = world_at(w, at, sizeof *c);
    return c && world_at(w, at, sizeof *c + c->used) ? c : NULL;
}

static Addr new_chunk(World *w, int fd) {
    WorldState *s = w->state;
    uint64_t size = SMALLEST_CHUNK;
    while (size < LARGEST_CHUNK && size < s->output_len)
        size *= 2;
    Addr at = heap_alloc(w, size, desc_make(REC_OUTPUT, 0));
    if (!at)
        return 0;
    Chunk *c = chunk_at(w, at);
    c->room = (uint32_t)(size - sizeof *c);
    c->fd = (uint32_t)fd;
    if (s->output_last)
        chunk_at(w, s->output_last)->next = at;
    else
        s->output_first = at;
    s->output_last = at;
    return at;
}

void output_write(World *w, Run *run, int fd, const void *bytes, uint64_t len) {
    WorldState *s = w->state;
    if (len > s->limits.output - s->output_len || s->output_len > s->limits.output) {
        world_limit(w, "the program has written more than %llu bytes", (unsigned long long)s->limits.output);
        return;
    }
    const uint8_t *from = bytes;
    for (uint64_t left = len; left > 0;) {
        Addr at = s->output_last;
        Chunk *c = at ? chunk_at(w, at) : NULL;
        if (!c || c->fd != (uint32_t)fd || c->used >= c->room) {
            at = new_chunk(w, fd);
            if (!at)
                return;
            c = chunk_at(w, at);
        }
        uint64_t n = left < c->room - c->used ? left : c->room - c->used;
        uint8_t *to = mem_record(w, at, sizeof *c + c->room);
        if (to != (uint8_t *)c)
            return;
        memcpy(to + sizeof *c + c->used, from, n);
        c->used += (uint32_t)n;
        s->output_len += n;
        from += n;
        left -= n;
    }
    tell(w, run, EVENT_OUTPUT, 0, 0, fd);
}

// A cursor names a chunk and how much of it has been read: place of the chunk in 8-byte units + 1, then the offset.
static uint64_t cursor_make(Addr chunk, uint32_t used) {
    return ((chunk - HEAP_BASE) / 8 + 1) << OFFSET_BITS | used;
}

static Addr cursor_chunk(const World *w, uint64_t cursor) {
    return cursor ? HEAP_BASE + ((cursor >> OFFSET_BITS) - 1) * 8 : w->state->output_first;
}

bool output_read(const World *w, uint64_t *cursor, int *fd, Str *bytes) {
    Addr at = cursor_chunk(w, *cursor);
    uint32_t read = (uint32_t)(*cursor & ((1u << OFFSET_BITS) - 1));
    while (at) {
        const Chunk *c = chunk_look(w, at);
        if (!c)
            return false;
        if (c->used > read) {
            *fd = (int)c->fd;
            *bytes = (Str){(const char *)(c + 1) + read, c->used - read};
            *cursor = cursor_make(at, c->used);
            return true;
        }
        at = c->next;
        read = 0;
    }
    return false;
}

void world_drain(World *w, uint64_t *cursor) {
    WorldState *s = w->state;
    if (!*cursor)
        return;
    mem_mark(w, w->base, sizeof(WorldState) + sizeof(HeapState));
    Addr last = cursor_chunk(w, *cursor);
    for (Addr at = s->output_first; at;) {
        Chunk *c = chunk_at(w, at);
        Addr next = c->next;
        if (at == last && c->used > (*cursor & ((1u << OFFSET_BITS) - 1)))
            break; // not read to its end
        s->output_len -= c->used < s->output_len ? c->used : s->output_len;
        heap_free(w, at);
        s->output_first = next;
        if (at == last)
            break;
        at = next;
    }
    if (!s->output_first)
        s->output_last = 0;
    *cursor = 0;
}
