#include "vm/finalizer.h"

#include "vm/heap.h"
#include "vm/link.h"
#include "vm/panic.h"

Finalizer *finalizer_at(World *w, uint64_t n) {
    return mem_record_fast(w, w->state->finalizers + n * sizeof(Finalizer), sizeof(Finalizer));
}

// ---- the table -----------------------------------------------------------------------------------------

// Squeezes out those that are over; when that leaves little room, a larger array.
static bool make_room(World *w) {
    WorldState *s = w->state;
    uint64_t n = 0;
    for (uint64_t i = 0; i < s->n_finalizers; i++)
        if (finalizer_at(w, i)->state != FINALIZER_NONE)
            *finalizer_at(w, n++) = *finalizer_at(w, i);
    for (uint64_t i = n; i < s->n_finalizers; i++)
        *finalizer_at(w, i) = (Finalizer){0};
    s->n_finalizers = n;
    s->next_finalizer = 0;
    if (n < s->finalizers_room - s->finalizers_room / 4)
        return true;
    const uint64_t few = 16;
    uint64_t room = n < few ? few : 2 * n;
    Addr bigger = heap_alloc(w, room * sizeof(Finalizer), desc_make(REC_BYTES, 0));
    if (!bigger)
        return false;
    if (n) {
        memcpy(mem_span(w, bigger, n * sizeof(Finalizer)), finalizer_at(w, 0), n * sizeof(Finalizer));
        heap_free(w, s->finalizers);
    }
    s->finalizers = bigger;
    s->finalizers_room = room;
    return true;
}

bool finalizer_set(World *w, Addr object, Addr closure, uint64_t type_word) {
    WorldState *s = w->state;
    Object o;
    if (!heap_find(w, object, &o) || (*o.desc & DESC_FINALIZER))
        return false;
    if (s->n_finalizers == s->finalizers_room && !make_room(w))
        return false;
    *o.desc |= DESC_FINALIZER;
    mem_mark(w, o.desc, sizeof *o.desc);
    *finalizer_at(w, s->n_finalizers++) = (Finalizer){object, closure, type_word, FINALIZER_SET};
    return true;
}

void finalizer_remove(World *w, Addr object) {
    Object o;
    if (!heap_find(w, object, &o) || !(*o.desc & DESC_FINALIZER))
        return;
    *o.desc &= ~DESC_FINALIZER;
    mem_mark(w, o.desc, sizeof *o.desc);
    for (uint64_t i = 0; i < w->state->n_finalizers; i++) {
        Finalizer *f = finalizer_at(w, i);
        if (f->object == object && f->state == FINALIZER_SET)
            *f = (Finalizer){0};
    }
}

// ---- running -------------------------------------------------------------------------------------------

void finalizers_start(World *w, Run *run) {
    WorldState *s = w->state;
    if (!s->queued_finalizers || s->finalizing || s->outcome != RUNNING)
        return;
    Addr at = sched_create(w, s->next_goid++, (int)s->finalizer_runner, 0, NULL);
    if (!at)
        return;
    s->finalizing = 1;
    sched_ready_last(w, run, at);
}

static Finalizer *first_queued(World *w) {
    WorldState *s = w->state;
    for (; s->queued_finalizers && s->next_finalizer < s->n_finalizers; s->next_finalizer++) {
        Finalizer *f = finalizer_at(w, s->next_finalizer);
        if (f->state == FINALIZER_QUEUED)
            return f;
    }
    s->queued_finalizers = 0;
    return NULL;
}

static int func_of(const World *w, Addr closure) {
    const uint8_t *at = closure ? mem_peek(w, closure) : NULL;
    uint64_t code = 0;
    if (at)
        memcpy(&code, at, sizeof code);
    return at ? link_func_of_code(w->linked, code) : -1;
}

bool finalizer_defer(Call *c) {
    World *w = c->w;
    Finalizer *queued = first_queued(w);
    if (!queued)
        return false;
    Finalizer f = *queued;
    *queued = (Finalizer){0};
    w->state->queued_finalizers--;
    int func = func_of(w, f.closure);
    uint64_t args[2] = {f.type_word ? f.type_word : f.object, f.object};
    unsigned want = f.type_word ? 2 : 1;
    if (func >= 0 && w->program->funcs[func].params != want) {
        mem_record(w, 0, 0); // not what was set: the program has overwritten it
        return false;
    }
    return defer_add(w, c->run, func, f.closure, args) == FLOW_NEXT;
}
