// Deferred calls: one list for each goroutine, newest first. A frame's calls lie together in it, inner frames' before
// those of outer ones.
#include "vm/heap.h"
#include "vm/mem.h"
#include "vm/panic.h"

static Defer *defer_at(World *w, Addr at) {
    return (Defer *)mem_record_fast(w, at, sizeof(Defer));
}

static Addr make_defer(World *w, uint32_t n_args) {
    Addr spare = w->state->spare_defer;
    if (n_args > SPARE_ARGS || !spare)
        return heap_alloc(w, sizeof(Defer) + (n_args > SPARE_ARGS ? n_args : SPARE_ARGS) * 8u, desc_make(REC_DEFER, 0));
    w->state->spare_defer = defer_at(w, spare)->link;
    return spare;
}

static void drop_defer(World *w, Addr at, Defer *d) {
    if (d->n_args > SPARE_ARGS) {
        heap_free(w, at);
        return;
    }
    defer_spare(w, at, d);
}

Flow defer_add(World *w, Run *run, int func, Addr closure, const uint64_t *args) {
    G *g = g_running(w);
    uint32_t n = func >= 0 ? w->program->funcs[func].params : 0;
    Addr at = make_defer(w, n);
    if (!at)
        return FLOW_SWITCH;
    Defer *d = mem_record_fast(w, at, sizeof *d + n * 8u);
    *d = (Defer){.link = g->defers, .closure = closure, .func = (uint32_t)func, .fp = g->fp, .pc = g->pc, .n_args = n};
    copy_args((uint64_t *)(d + 1), args, n);
    g->defers = at;
    tell(w, run, EVENT_DEFER, at, 0, 0);
    return FLOW_NEXT;
}

Flow defer_start(World *w, Run *run, uint32_t fp, uint32_t distance, uint32_t return_pc) {
    G *g = g_running(w);
    Addr at = g->defers;
    Defer *d = defer_at(w, at);
    int func = (int)d->func;
    g->defers = d->link;
    tell(w, run, EVENT_DEFER_RUN, at, 0, 0);
    if (func == -1) {
        drop_defer(w, at, d);
        return panic_fault(w, run, 0);
    }
    if (func < 0 || func >= w->program->n_funcs || d->n_args != w->program->funcs[func].params) {
        mem_record(w, 0, 0); // smashed: ends the run with its text
        return FLOW_SWITCH;
    }
    if (d->n_args)
        d = mem_record_fast(w, at, sizeof *d + d->n_args * 8u);
    Flow flow = push_call(w, g, fp, distance, return_pc, func, d->closure, (const uint64_t *)(d + 1));
    drop_defer(w, at, d);
    return flow;
}

Flow defer_run(World *w, Run *run, unsigned base) {
    G *g = g_running(w);
    return defer_start(w, run, g->fp + base * 8, base, g->pc);
}

// ---- calls deferred for another frame ----------------------------------------------------------------------

// A frame is named by its goroutine's number and its place there: neither moves when a stack grows.
void defer_place(const World *w, uint64_t place[2]) {
    const G *g = world_g(w, w->state->running);
    place[0] = g->id;
    place[1] = g->fp;
}

static G *goroutine_numbered(World *w, uint64_t id) {
    Addr at = w->state->all_first;
    for (uint64_t left = w->state->n_goroutines; at && left--; at = g_at(w, at)->alllink)
        if (g_at(w, at)->id == id)
            return g_at(w, at);
    return NULL;
}

// The iterating function may run the body on a goroutine of its own, even after the loop.
Flow defer_move(World *w, const uint64_t place[2]) {
    G *g = g_running(w), *owner = place[0] == g->id ? g : goroutine_numbered(w, place[0]);
    uint32_t fp = (uint32_t)place[1];
    int func = owner ? frame_func(w, owner, fp) : -1;
    if (func < 0 || !w->program->funcs[func].recover_pc) {
        world_fatal(w, "defer after range func returned");
        return FLOW_SWITCH;
    }
    Addr at = g->defers;
    Defer *d = defer_at(w, at);
    g->defers = d->link;
    Addr *link = &owner->defers;
    for (uint64_t left = w->heap_size / sizeof *d; left && *link && defer_at(w, *link)->fp > fp; left--)
        link = &defer_at(w, *link)->link;
    d->link = *link;
    d->fp = fp;
    *link = at;
    return FLOW_NEXT;
}
