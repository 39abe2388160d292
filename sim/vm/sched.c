#include "vm/sched.h"

#include <stdlib.h>

#include "vm/heap.h"
#include "vm/link.h"
#include "vm/mem.h"
#include "vm/timer.h"

// ---- the queues ----------------------------------------------------------------------------------------

static void queue_put(World *w, Addr *first, Addr *last, Addr g) {
    g_at(w, g)->schedlink = 0;
    if (*last)
        g_at(w, *last)->schedlink = g;
    else
        *first = g;
    *last = g;
}

static Addr queue_get(World *w, Addr *first, Addr *last) {
    Addr g = *first;
    if (g) {
        *first = g_at(w, g)->schedlink;
        g_at(w, g)->schedlink = 0;
        if (!*first)
            *last = 0;
    }
    return g;
}

static bool queue_remove(World *w, Addr *first, Addr *last, Addr g) {
    Addr before = 0;
    for (Addr at = *first; at; before = at, at = g_at(w, at)->schedlink) {
        if (at != g)
            continue;
        Addr after = g_at(w, g)->schedlink;
        if (before)
            g_at(w, before)->schedlink = after;
        else
            *first = after;
        if (*last == g)
            *last = before;
        g_at(w, g)->schedlink = 0;
        return true;
    }
    return false;
}

void sched_queue_last(World *w, Addr g) {
    queue_put(w, &w->state->runq_first, &w->state->runq_last, g);
}

// Into runnext; who was there goes to the end of the local queue.
static void put_next(World *w, Addr g) {
    WorldState *s = w->state;
    s->n_runnable++;
    Addr kicked = s->runnext;
    s->runnext = g;
    if (kicked)
        sched_queue_last(w, kicked);
}

// ---- making --------------------------------------------------------------------------------------------

static void list_add(World *w, Addr at, G *g) {
    WorldState *s = w->state;
    g->allprev = s->all_last;
    if (s->all_last)
        g_at(w, s->all_last)->alllink = at;
    else
        s->all_first = at;
    s->all_last = at;
    s->n_goroutines++;
}

static void list_remove(World *w, const G *g) {
    WorldState *s = w->state;
    if (g->allprev)
        g_at(w, g->allprev)->alllink = g->alllink;
    else
        s->all_first = g->alllink;
    if (g->alllink)
        g_at(w, g->alllink)->allprev = g->allprev;
    else
        s->all_last = g->allprev;
    s->n_goroutines--;
}

Addr sched_create(World *w, uint64_t id, int func, Addr closure, const uint64_t *args) {
    WorldState *s = w->state;
    const Func *f = &w->program->funcs[func];
    const CallEntry *e = &w->linked->entries[func];
    if (s->n_goroutines >= s->limits.goroutines) {
        world_limit(w, "the program has started more than %llu goroutines", (unsigned long long)s->limits.goroutines);
        return 0;
    }
    uint32_t size = FIRST_STACK;
    while (size < (e->slots + 4u) * 8)
        size *= 2;
    Addr stack = heap_alloc(w, size, desc_make(REC_STACK, 0)),
         at = stack ? heap_alloc(w, sizeof(G), desc_make(REC_G, 0)) : 0;
    if (!at)
        return 0;
    G *g = g_at(w, at);
    *g = (G){
        .id = id, .status = G_RUNNABLE, .pc = f->entry, .stack = stack, .stack_size = size, .entry = (uint32_t)func};
    list_add(w, at, g);
    uint64_t *r = stack_host(w, g);
    mem_mark(w, r, size);
    r[0] = (uint32_t)FRAME_BOTTOM;
    if (f->params)
        memcpy(r + 1 + f->results, args, f->params * 8u);
    if (f->context != NO_SLOT)
        r[f->context] = closure;
    return at;
}

static uint64_t take_id(World *w) {
    return w->state->next_goid++;
}

void sched_start(World *w, int entry) {
    Addr g = sched_create(w, take_id(w), entry, 0, NULL);
    if (!g)
        return;
    w->state->slice = TIME_SLICE;
    w->state->sched_tick = 1; // main has been scheduled: the global queue's turn comes 60 times later
    w->state->running = g;
    G *main = g_at(w, g);
    main->status = G_RUNNING;
    main->flags |= G_STARTED;
}

Addr sched_go(World *w, Run *run, uint32_t pc, int func, Addr closure, const uint64_t *args) {
    uint64_t parent = g_at(w, w->state->running)->id;
    Addr at = sched_create(w, take_id(w), func, closure, args);
    if (!at)
        return 0;
    G *g = g_at(w, at);
    g->parent = parent;
    g->created_pc = pc;
    put_next(w, at);
    tell(w, run, EVENT_GO, at, g->id, 0);
    return at;
}

static Addr find_id(World *w, uint64_t id) {
    for (Addr at = w->state->all_first; at; at = g_at(w, at)->alllink)
        if (g_at(w, at)->id == id)
            return at;
    return 0;
}

uint64_t world_spawn(World *w, uint64_t id, int func, Addr closure) {
    if (id && find_id(w, id))
        return 0;
    if (!id)
        id = take_id(w);
    else if (id >= w->state->next_goid)
        w->state->next_goid = id + 1;
    Addr at = sched_create(w, id, func, closure, NULL);
    if (!at)
        return 0;
    put_next(w, at);
    return id;
}

// ---- parking, waking, ending -----------------------------------------------------------------------------

void sched_ready_last(World *w, Run *run, Addr at) {
    G *g = g_at(w, at);
    g->status = G_RUNNABLE;
    g->wait = WAIT_NONE;
    tell(w, run, EVENT_WAKE, at, g->id, 0);
    w->state->n_runnable++;
    sched_queue_last(w, at);
}

void sched_pass(World *w, Run *run) {
    (void)run;
    WorldState *s = w->state;
    g_at(w, s->running)->status = G_RUNNABLE;
    queue_put(w, &s->globalq_first, &s->globalq_last, s->running);
    s->n_runnable++;
    s->last_g = s->running;
    s->running = 0;
}

void sched_step_aside(World *w) {
    WorldState *s = w->state;
    if (!s->runnext && !s->runq_first) {
        sched_pass(w, NULL);
        return;
    }
    g_at(w, s->running)->status = G_RUNNABLE;
    sched_queue_last(w, s->running);
    s->n_runnable++;
    s->last_g = s->running;
    s->running = 0;
}

void sched_exit(World *w, Run *run) {
    WorldState *s = w->state;
    Addr at = s->running;
    G *g = g_at(w, at);
    tell(w, run, EVENT_EXIT, at, 0, 0);
    s->last_g = 0;
    if (g->id == 1)
        s->main_exited = 1; // by Goexit; a main that returns never comes here
    s->running = 0;
    list_remove(w, g);
    heap_free(w, g->stack);
    if (g->cases)
        heap_free(w, g->cases);
    heap_free(w, at);
}

enum { MANY_TIMERS = 1000 };

// ---- choosing ----------------------------------------------------------------------------------------------

static Addr preset_next(const World *w) {
    const WorldState *s = w->state;
    if (s->globalq_first && s->sched_tick % 61 == 0)
        return s->globalq_first;
    if (s->runnext)
        return s->runnext;
    return s->runq_first ? s->runq_first : s->globalq_first;
}

// All that can run, in the order in which they would.
static uint64_t list_runnable(World *w, Addr *out, uint64_t max) {
    const WorldState *s = w->state;
    uint64_t n = 0;
    if (s->runnext && n < max)
        out[n++] = s->runnext;
    for (Addr at = s->runq_first; at && n < max; at = g_at(w, at)->schedlink)
        out[n++] = at;
    for (Addr at = s->globalq_first; at && n < max; at = g_at(w, at)->schedlink)
        out[n++] = at;
    return n;
}

static Addr ask_next(World *w, Run *run, Addr preset) {
    uint64_t max = w->state->n_runnable;
    Addr *who = malloc(max * sizeof *who);
    uint64_t *ids = malloc(max * sizeof *ids);
    if (!who || !ids)
        abort();
    uint64_t n = list_runnable(w, who, max), at = 0;
    for (uint64_t i = 0; i < n; i++) {
        ids[i] = g_at(w, who[i])->id;
        if (who[i] == preset)
            at = i;
    }
    Addr g = n > 1 ? who[choose(w, run, CHOICE_GOROUTINE, n, at, ids)] : preset;
    free(who);
    free(ids);
    return g;
}

// Takes it out of its queue. True: it was runnext, and goes on in the time slice of who made it runnable.
static bool take(World *w, Addr g) {
    WorldState *s = w->state;
    s->n_runnable--;
    if (s->runnext == g) {
        s->runnext = 0;
        return true;
    }
    if (s->runq_first == g)
        queue_get(w, &s->runq_first, &s->runq_last);
    else if (s->globalq_first == g)
        queue_get(w, &s->globalq_first, &s->globalq_last);
    else if (!queue_remove(w, &s->runq_first, &s->runq_last, g))
        queue_remove(w, &s->globalq_first, &s->globalq_last, g);
    return false;
}

static void let_run(World *w, Run *run, Addr at, bool inherits) {
    WorldState *s = w->state;
    G *g = g_at(w, at);
    if (!inherits) {
        s->sched_tick++;
        s->slice = TIME_SLICE;
    }
    g->status = G_RUNNING;
    g->flags = (uint8_t)((g->flags | G_STARTED) & ~G_AT_BORDER);
    s->running = at;
    if (s->last_g != at)
        tell(w, run, EVENT_SWITCH, at, 0, 0);
}

static void deadlock(World *w) {
    if (w->state->n_goroutines == 0 && w->state->main_exited)
        world_fatal(w, "no goroutines (main called runtime.Goexit) - deadlock!");
    else
        world_fatal(w, "all goroutines are asleep - deadlock!");
}

void sched_charge(World *w, uint64_t ticks) {
    w->state->ticks += ticks;
    w->state->slice -= (int64_t)ticks;
}

// A busy program's clock moves too, in whole time slices. Only when goroutines switch: a run that is stopped and goes on must see
// the same times as one that is not.
static void move_clock(WorldState *s) {
    while (s->ticks - s->clock_ticks >= TIME_SLICE) {
        s->clock_ticks += TIME_SLICE;
        s->clock += SLICE_NANOSECONDS;
    }
}

bool sched_pick(World *w, Run *run) {
    WorldState *s = w->state;
    if (!s->runnext || s->n_timers || s->globalq_first) // else it is as in sched_pick_next, but for a choice
        move_clock(s);
    if (s->n_timers)
        timers_due(w, run);
    for (int idle = 0; !s->n_runnable && s->outcome == RUNNING; idle++) {
        if (!s->n_timers || !timers_next(w, run))
            deadlock(w);
        else if (idle == MANY_TIMERS)
            mem_record(w, 0, 0); // each should have woken somebody: the program has overwritten them
    }
    if (s->outcome != RUNNING)
        return false;
    Addr g = preset_next(w);
    if (sched_asks(run) && s->n_runnable > 1)
        g = ask_next(w, run, g);
    if (!g) { // the program has overwritten the queues
        world_fatal(w, "unexpected fault address 0x0: the program has overwritten the runtime's own records");
        return false;
    }
    let_run(w, run, g, take(w, g));
    return s->outcome == RUNNING;
}

bool world_switch(World *w, uint64_t id) {
    WorldState *s = w->state;
    if (s->outcome != RUNNING)
        return false;
    Addr to = find_id(w, id);
    if (!to)
        return false;
    if (to == s->running)
        return true;
    if (g_at(w, to)->status != G_RUNNABLE)
        return false;
    mem_mark(w, s, sizeof *s);
    take(w, to);
    Addr from = s->running;
    if (from) {
        G *g = g_at(w, from);
        g->status = G_RUNNABLE;
        g->flags |= G_AT_BORDER;
        g->schedlink = s->runq_first;
        s->runq_first = from;
        if (!s->runq_last)
            s->runq_last = from;
        s->n_runnable++;
    }
    let_run(w, NULL, to, false);
    return true;
}
