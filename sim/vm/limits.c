// How a run ends that the program does not end itself: fatal errors, limits, a signal.
#include <stdarg.h>
#include <stdio.h>

#include "vm/heap.h"
#include "vm/mem.h"
#include "vm/run.h"

static void end_run(World *w, Outcome outcome, const char *text, int len) {
    WorldState *s = w->state;
    if (s->outcome != RUNNING)
        return;
    s->outcome = outcome;
    s->exit_code = 2;
    s->last_g = s->running ? s->running : s->last_g;
    Addr at = len > 0 ? heap_alloc(w, (uint64_t)len, desc_make(REC_BYTES, 0)) : 0;
    if (!at)
        return;
    memcpy(mem_record(w, at, (uint64_t)len), text, (size_t)len);
    s->fatal_text = at;
    s->fatal_len = (uint64_t)len;
}

void world_fatal(World *w, const char *format, ...) {
    char text[512];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    end_run(w, FATAL, text, n < (int)sizeof text ? n : (int)sizeof text - 1);
}

void world_limit(World *w, const char *format, ...) {
    char text[512];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    end_run(w, LIMIT, text, n < (int)sizeof text ? n : (int)sizeof text - 1);
}

// An address space has 47 bits: what is larger is not even asked for.
static const uint64_t ADDRESSES = 1ull << 47;

void world_out_of_memory(World *w, uint64_t bytes) {
    if (bytes < ADDRESSES)
        world_limit(w, "runtime: out of memory");
    else
        world_limit(w, "runtime: out of memory: cannot allocate %llu-byte block (%llu in use)",
            (unsigned long long)bytes, (unsigned long long)w->state->heap_live);
}

void world_quit(World *w) {
    mem_mark(w, w->base, sizeof(WorldState) + sizeof(HeapState));
    end_run(w, QUIT, "", 0);
}
