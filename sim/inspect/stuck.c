// Which waiting goroutines nothing can ever wake: those whose channels and locks nobody who can still act leads to.
//
// Whoever can act is whoever does not wait on a channel or a lock, and the timers. What they lead to is marked, every word that could be
// an address counting as one; a waiting goroutine whose channel is marked may be woken and act in its turn, and so on. Those that are
// left can never go on. The answer errs on one side only: a goroutine may be left out, none is called stuck wrongly.
#include "inspect/views.h"
#include "vm/heap.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_HEAP = 32 << 20, MOST_WORDS = 1 << 18 }; // beyond, nobody is called stuck

typedef struct Reach {
    Arena *arena;
    const World *w;
    uint64_t *marks; // a bit for each word of the heap
    VEC(Addr) work;
    uint64_t words; // left to look at
} Reach;

static bool is_marked(const Reach *r, Addr object) {
    uint64_t i = (object - HEAP_BASE) / 8;
    return r->marks[i / 64] >> i % 64 & 1;
}

static void mark(Reach *r, Addr at) {
    Object o;
    if (at < HEAP_BASE || !heap_find(r->w, at, &o) || is_marked(r, o.at))
        return;
    uint64_t i = (o.at - HEAP_BASE) / 8;
    r->marks[i / 64] |= 1ull << i % 64;
    vec_push(r->arena, &r->work, o.at);
}

static void mark_words(Reach *r, Addr at, uint64_t size) {
    const uint8_t *p = world_at(r->w, at, size);
    uint64_t n = size / 8 < r->words ? size / 8 : r->words;
    r->words -= n;
    for (uint64_t i = 0; p && i < n; i++)
        mark(r, word_of(p + 8 * i));
}

// A channel leads to its buffer, but not to those who wait on it; goroutines are not led to at all.
static void mark_inside(Reach *r, Addr at) {
    Object o;
    if (!heap_find(r->w, at, &o))
        return;
    switch (desc_kind(*o.desc)) {
    case REC_FREE:
    case REC_BYTES:
    case REC_STACK:
    case REC_G:
    case REC_CASES:
    case REC_SEMAROOT:
    case REC_OUTPUT: return;
    case REC_CHAN: {
        const Hchan *c = world_at(r->w, at, sizeof *c);
        if (c)
            mark(r, c->buf);
        return;
    }
    default: mark_words(r, o.at, o.size);
    }
}

static void mark_goroutine(Reach *r, const G *g) {
    Frame f;
    uint64_t end = g->stack_size;
    if (frame_first(r->w, g, &f) && f.func >= 0 && g->fp + r->w->program->funcs[f.func].slots * 8ull < end)
        end = g->fp + r->w->program->funcs[f.func].slots * 8ull;
    mark_words(r, g->stack, end);
    mark(r, g->defers);
    mark(r, g->panics);
}

static void finish_marking(Reach *r) {
    while (r->work.len > 0 && r->words > 0)
        mark_inside(r, r->work.at[--r->work.len]);
}

// ---- goroutines ----------------------------------------------------------------------------------------

static bool can_act(const G *g) {
    if (g->status != G_WAITING)
        return true;
    switch ((WaitReason)g->wait) {
    case WAIT_CHAN_RECEIVE:
    case WAIT_CHAN_SEND:
    case WAIT_SELECT:
    case WAIT_SEMACQUIRE:
    case WAIT_MUTEX_LOCK:
    case WAIT_RWMUTEX_LOCK:
    case WAIT_RWMUTEX_RLOCK:
    case WAIT_COND_WAIT: return false;
    default: return !never_wakes(g);
    }
}

// What lies in no object of the heap, a package variable's lock, everybody leads to.
static bool leads_to(const Reach *r, Addr at) {
    Object o;
    return !heap_find(r->w, at, &o) || is_marked(r, o.at);
}

static bool may_wake(const Reach *r, const G *g) {
    if (never_wakes(g))
        return false;
    if (!g->waiting)
        return leads_to(r, g->own.chan);
    int left = 1024;
    for (const Sudog *s = world_at(r->w, g->waiting, sizeof *s); s && left--;
         s = s->waitlink ? world_at(r->w, s->waitlink, sizeof *s) : NULL)
        if (leads_to(r, s->chan))
            return true;
    return left <= 0;
}

static void mark_roots(Reach *r) {
    const World *w = r->w;
    uint64_t at;
    uint64_t begin = w->program->rodata_end, end = STATIC_BASE + w->static_size;
    if (end > begin)
        mark_words(r, begin, end - begin);
    for (uint64_t i = 0; i < w->state->n_timers && read_word(w, w->state->timers + 8 * i, &at); i++) {
        const Timer *t = world_at(w, at, sizeof *t);
        if (t)
            mark_words(r, at, sizeof *t);
    }
}

static Stuck list_goroutines(Reach *r) {
    Stuck s = {.at = ARENA_ARRAY(r->arena, StuckGoroutine, r->w->state->n_goroutines)};
    for (const G *g = world_g(r->w, r->w->state->all_first); g && (uint64_t)s.n < r->w->state->n_goroutines;
         g = world_g(r->w, g->alllink))
        s.at[s.n++] = (StuckGoroutine){g, false};
    return s;
}

// Each goroutine that may act is marked once.
static void spread(Reach *r, Stuck *s) {
    bool more = true;
    while (more && r->words > 0) {
        more = false;
        for (int i = 0; i < s->n; i++) {
            if (s->at[i].acts || !(can_act(s->at[i].g) || may_wake(r, s->at[i].g)))
                continue;
            s->at[i].acts = more = true;
            mark_goroutine(r, s->at[i].g);
        }
        finish_marking(r);
    }
}

Stuck stuck_goroutines(Arena *a, const World *w) {
    Reach r = {.arena = a, .w = w, .words = MOST_WORDS};
    if (w->heap_size > MOST_HEAP || w->state->n_goroutines > MOST_WORDS / 64)
        return (Stuck){0};
    r.marks = arena_alloc(a, w->heap_size / 64 + 8);
    Stuck s = list_goroutines(&r);
    mark_roots(&r);
    finish_marking(&r);
    spread(&r, &s);
    return r.words > 0 ? s : (Stuck){0};
}

bool stuck_for_ever(const Stuck *s, const G *g) {
    for (int i = 0; i < s->n; i++)
        if (s->at[i].g == g)
            return !s->at[i].acts;
    return never_wakes(g) && g->status == G_WAITING;
}
