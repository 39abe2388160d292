#include "vm/timer.h"

#include "vm/chan.h"
#include "vm/heap.h"
#include "vm/link.h"
#include "vm/mem.h"
#include "vm/native.h"
#include "vm/sched.h"

static Timer *timer_at(World *w, Addr at) {
    return (Timer *)mem_record_fast(w, at, sizeof(Timer));
}

static Addr *slot(World *w, uint64_t i) {
    return (Addr *)mem_record_fast(w, w->state->timers + 8 * i, 8);
}

static bool before(World *w, Addr a, Addr b) {
    const Timer *x = timer_at(w, a), *y = timer_at(w, b);
    return x->when != y->when ? x->when < y->when : x->seq < y->seq;
}

static void place(World *w, uint64_t i, Addr t) {
    *slot(w, i) = t;
    timer_at(w, t)->index = (uint32_t)i + 1;
}

static void sift_up(World *w, uint64_t i, Addr t) {
    while (i > 0 && before(w, t, *slot(w, (i - 1) / 2))) {
        place(w, i, *slot(w, (i - 1) / 2));
        i = (i - 1) / 2;
    }
    place(w, i, t);
}

static void sift_down(World *w, uint64_t i, Addr t) {
    uint64_t n = w->state->n_timers;
    for (uint64_t child; (child = 2 * i + 1) < n; i = child) {
        if (child + 1 < n && before(w, *slot(w, child + 1), *slot(w, child)))
            child++;
        if (!before(w, *slot(w, child), t))
            break;
        place(w, i, *slot(w, child));
    }
    place(w, i, t);
}

static bool make_room(World *w) {
    WorldState *s = w->state;
    Object o;
    if (s->timers && heap_find(w, s->timers, &o) && s->n_timers < o.size / 8)
        return true;
    uint64_t size = s->n_timers ? 16 * s->n_timers : 64;
    Addr bigger = heap_alloc(w, size, desc_make(REC_ADDRS, 0));
    if (!bigger)
        return false;
    if (s->n_timers) {
        memcpy(mem_record_fast(w, bigger, 8 * s->n_timers), mem_record_fast(w, s->timers, 8 * s->n_timers),
            8 * s->n_timers);
        heap_free(w, s->timers);
    }
    s->timers = bigger;
    return true;
}

static bool insert(World *w, Addr t) {
    if (!make_room(w))
        return false;
    uint64_t n = w->state->n_timers++;
    sift_up(w, n, t);
    return true;
}

static void remove_at(World *w, uint64_t i) {
    WorldState *s = w->state;
    timer_at(w, *slot(w, i))->index = 0;
    Addr last = *slot(w, --s->n_timers);
    *slot(w, s->n_timers) = 0;
    if (i == s->n_timers)
        return;
    if (i > 0 && before(w, last, *slot(w, (i - 1) / 2)))
        sift_up(w, i, last);
    else
        sift_down(w, i, last);
}

Addr timer_start(World *w, uint64_t when, uint64_t period, uint32_t action, Addr target, Addr arg) {
    Addr at = heap_alloc(w, sizeof(Timer), desc_make(REC_TIMER, 0));
    if (!at)
        return 0;
    *timer_at(w, at) = (Timer){
        .when = when, .period = period, .seq = ++w->state->timer_seq, .action = action, .target = target, .arg = arg};
    if (action == TIMER_SEND && w->program->go_minor >= 23)
        chan_at(w, target)->timer = at;
    return insert(w, at) ? at : 0;
}

bool timer_stop(World *w, Addr at) {
    Timer *t = timer_at(w, at);
    uint64_t i = t->index;
    if (i == 0 || i > w->state->n_timers || *slot(w, i - 1) != at)
        return false;
    remove_at(w, i - 1);
    return true;
}

static void start_function(World *w, Run *run, Addr closure) {
    const uint8_t *code = mem_peek(w, closure);
    uint64_t word = 0;
    if (code)
        memcpy(&word, code, sizeof word);
    int func = link_func_of_code(w->linked, word);
    if (func < 0 || w->program->funcs[func].params) {
        world_fatal(w, "a timer's function is none");
        return;
    }
    uint64_t id = world_spawn(w, 0, func, closure);
    tell(w, run, EVENT_GO, closure, id, 0);
}

static void fire(World *w, Run *run, Addr at) {
    Timer t = *timer_at(w, at);
    if (t.index == 0 || t.index > w->state->n_timers || *slot(w, t.index - 1) != at) {
        mem_record(w, 0, 0); // overwritten: ends the run
        return;
    }
    remove_at(w, t.index - 1);
    uint64_t again_at = t.period ? t.when + t.period * ((w->state->clock - t.when) / t.period + 1) : 0;
    if (again_at > w->state->clock) {
        Timer *again = timer_at(w, at);
        again->when = again_at;
        again->seq = ++w->state->timer_seq;
        insert(w, at);
    }
    tell(w, run, EVENT_TIMER, at, 0, (int)t.action);
    if (t.action == TIMER_WAKE) {
        G *g = g_at(w, t.target);
        if (g->status == G_WAITING)
            sched_ready(w, run, t.target);
    } else if (t.action == TIMER_SEND) {
        chan_timer_send(w, run, t.target, t.arg, t.when);
    } else {
        start_function(w, run, t.target);
    }
}

void timers_due(World *w, Run *run) {
    while (w->state->n_timers && w->state->outcome == RUNNING) {
        Addr first = *slot(w, 0);
        if (timer_at(w, first)->when > w->state->clock)
            return;
        fire(w, run, first);
    }
}

// A timer that sends on a channel where nobody waits will wake nobody: since Go 1.23 it does not keep a deadlock from being one.
static bool wakes(World *w, Addr at) {
    const Timer *t = timer_at(w, at);
    return t->action != TIMER_SEND || w->program->go_minor < 23 || chan_at(w, t->target)->recvq.first;
}

// The first timer that wakes somebody; 0: none does.
static Addr first_to_wake(World *w) {
    Addr found = *slot(w, 0);
    if (wakes(w, found))
        return found;
    found = 0;
    for (uint64_t i = 1; i < w->state->n_timers; i++) {
        Addr at = *slot(w, i);
        if (wakes(w, at) && (!found || before(w, at, found)))
            found = at;
    }
    return found;
}

bool timers_next(World *w, Run *run) {
    Addr next = first_to_wake(w);
    if (!next)
        return false;
    uint64_t when = timer_at(w, next)->when;
    if (when > w->state->clock) {
        w->state->clock = when;
        tell(w, run, EVENT_CLOCK, 0, 0, 0);
    }
    for (Addr first; (first = *slot(w, 0)) != next && timer_at(w, first)->when <= when && w->state->outcome == RUNNING;)
        fire(w, run, first); // wakes nobody
    if (w->state->outcome == RUNNING)
        fire(w, run, next);
    return true;
}

void world_advance(World *w, uint64_t nanoseconds) {
    if (w->state->outcome != RUNNING)
        return;
    mem_mark(w, w->base, sizeof(WorldState) + sizeof(HeapState));
    w->state->clock += nanoseconds;
    timers_due(w, NULL);
}
