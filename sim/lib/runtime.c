// Natives of runtime: the scheduler and the collector as the program asks about them.
#include "lib/slots.h"
#include "vm/heap.h"
#include "vm/sched.h"

// func Gosched()
NativeStatus runtime_gosched(Call *c) {
    (void)c;
    return NATIVE_YIELD;
}

// func Goexit()
NativeStatus runtime_goexit(Call *c) {
    (void)c;
    return NATIVE_GOEXIT;
}

// func NumGoroutine() int
NativeStatus runtime_num_goroutine(Call *c) {
    c->slot[1] = c->w->state->n_goroutines - c->w->state->finalizing; // the runtime's own does not count
    return NATIVE_DONE;
}

// func wantGC()
NativeStatus runtime_want_gc(Call *c) {
    c->w->state->gc_wanted = 1;
    return NATIVE_DONE;
}

// func memory(counts []uint64)
NativeStatus runtime_memory(Call *c) {
    const WorldState *s = c->w->state;
    uint64_t idle = (uint64_t)heap_state(c->w)->free_pages * HEAP_PAGE;
    uint64_t counts[] = {
        s->heap_total, s->heap_allocs, s->heap_frees, s->heap_live, s->heap_next, s->gcs, c->w->heap_size, idle};
    uint64_t *out = world_write(c->w, c->slot[1], sizeof counts);
    if (out && 8 * c->slot[2] >= sizeof counts)
        memcpy(out, counts, sizeof counts);
    return NATIVE_DONE;
}

// func SetPanicOnFault(enabled bool) bool
NativeStatus runtime_panic_on_fault(Call *c) {
    G *g = g_running(c->w);
    bool enabled = c->slot[2] != 0;
    c->slot[1] = (g->flags & G_PANIC_ON_FAULT) != 0;
    g->flags = (uint8_t)((g->flags & ~G_PANIC_ON_FAULT) | (enabled ? G_PANIC_ON_FAULT : 0));
    return NATIVE_DONE;
}

// func counted() int64: the virtual clock, with the ticks that it has not been moved for yet
NativeStatus runtime_counted(Call *c) {
    const WorldState *s = c->w->state;
    c->slot[1] = s->clock + (s->ticks - s->clock_ticks) * (SLICE_NANOSECONDS / TIME_SLICE);
    return NATIVE_DONE;
}
