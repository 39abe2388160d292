// The collector: precise mark and sweep, at safe points only. Roots are the globals, the goroutines and what the state at the front
// names. Everything read while marking may have been overwritten by the program: an address that lies in no object is passed over.
#include <stddef.h>
#include <stdlib.h>

#include "vm/finalizer.h"
#include "vm/heap.h"
#include "vm/link.h"
#include "vm/liveness.h"
#include "vm/mem.h"
#include "vm/ops.h"
#include "vm/sched.h"

typedef struct Marker {
    World *w;
    uint8_t *bits; // one for each 8 bytes of the heap
    Addr *stack;   // marked objects whose words have not been looked at
    size_t n, room;
} Marker;

static void mark(Marker *m, Addr at) {
    Object o;
    if (at - HEAP_BASE >= m->w->heap_size || !heap_find(m->w, at, &o))
        return;
    uint64_t bit = (o.at - HEAP_BASE) / 8;
    if (m->bits[bit / 8] >> (bit & 7) & 1)
        return;
    m->bits[bit / 8] |= (uint8_t)(1u << (bit & 7));
    RecordKind kind = desc_kind(*o.desc);
    if (kind == REC_BYTES || kind == REC_STACK)
        return;
    if (m->n == m->room) {
        m->room = m->room ? 2 * m->room : 1024;
        m->stack = realloc(m->stack, m->room * sizeof *m->stack);
        if (!m->stack)
            abort();
    }
    m->stack[m->n++] = o.at;
}

static const uint64_t *words(const Marker *m, Addr at) {
    return (const uint64_t *)(m->w->heap + (at - HEAP_BASE));
}

// ---- what holds pointers where -------------------------------------------------------------------------

static bool bit_of(const uint8_t *mask, uint64_t i) {
    return mask[i / 8] >> (i & 7) & 1;
}

static void mark_masked(Marker *m, const uint64_t *at, const uint8_t *mask, uint64_t n) {
    if (!mask)
        return;
    for (uint64_t i = 0; i < n; i += 8) {
        unsigned bits = mask[i / 8];
        if (n - i < 8)
            bits &= (1u << (n - i)) - 1;
        for (; bits; bits &= bits - 1)
            mark(m, at[i + (unsigned)__builtin_ctz(bits)]);
    }
}

static void mark_all(Marker *m, const uint64_t *at, uint64_t n) {
    for (uint64_t i = 0; i < n; i++)
        mark(m, at[i]);
}

static const RType *type_of(const Marker *m, int type) {
    return &m->w->program->types[type > 0 && type < m->w->program->n_types ? type : 0];
}

static void mark_array(Marker *m, Addr at, uint64_t size, const RType *t) {
    uint64_t step = t->size / 8;
    if (!t->ptrmask || step == 0)
        return;
    for (uint64_t i = 0; i + step <= size / 8; i += step)
        mark_masked(m, words(m, at) + i, t->ptrmask, step);
}

// Which slots of a value are pointers; NULL: none.
static const uint8_t *slot_mask(const RType *t) {
    static const uint8_t box[] = {1};
    return t->width == W_BOX ? box : t->ptrmask;
}

static void mark_entries(Marker *m, Addr at, uint64_t size, const RType *map) {
    if (map->kind != KIND_MAP)
        return;
    const RType *key = type_of(m, map->key), *value = type_of(m, map->elem);
    uint64_t step = 1 + key->slots + value->slots;
    const uint8_t *keys = slot_mask(key), *values = slot_mask(value);
    if (!keys && !values)
        return;
    for (uint64_t i = 0; i + step <= size / 8; i += step) {
        const uint64_t *e = words(m, at) + i;
        if (!*e)
            continue;
        mark_masked(m, e + 1, keys, key->slots);
        mark_masked(m, e + 1 + key->slots, values, value->slots);
    }
}

static void mark_defer(Marker *m, Addr at, uint64_t size) {
    const Defer *d = (const Defer *)words(m, at);
    mark(m, d->link);
    mark(m, d->closure);
    uint64_t room = (size - sizeof *d) / 8, n = d->n_args < room ? d->n_args : room;
    const uint64_t *args = (const uint64_t *)(d + 1);
    if (d->func >= (uint32_t)m->w->program->n_funcs)
        return;
    const Func *f = &m->w->program->funcs[d->func];
    for (uint64_t i = 0; i < n && f->ptrmask; i++)
        if (bit_of(f->ptrmask, 1 + f->results + i))
            mark(m, args[i]);
}

// The words of the runtime's records that are addresses.
#define WORD(Record, field) (1ull << offsetof(Record, field) / 8)
static const uint64_t record_words[REC_KINDS] = {
    [REC_CHAN] = WORD(Hchan, buf) | WORD(Hchan, timer) | WORD(Hchan, recvq.first) | WORD(Hchan, recvq.last) |
                 WORD(Hchan, sendq.first) | WORD(Hchan, sendq.last),
    [REC_PANIC] = WORD(Panic, link) | WORD(Panic, value[1]) | WORD(Panic, text[0]),
    [REC_TIMER] = WORD(Timer, target) | WORD(Timer, arg),
    [REC_MAP] = 1 << 1 | 1 << 2,  // entries, index (maps.c)
    [REC_ITER] = 1 << 0 | 1 << 1, // map, entries
    [REC_OUTPUT] = 1 << 0,        // next
    [REC_SEMAROOT] = 0xf,         // next, address, first, last
};

// ---- goroutines ------------------------------------------------------------------------------------------

// A frame of a walk from the innermost one outward, and what of it is still to be read.
typedef struct Walk {
    Frame f;
    uint64_t *slots;
    uint64_t n;           // slots that lie in the stack, at most what the function has
    const uint64_t *live; // NULL: all of them
} Walk;

// Where the frame goes on: what it called returns behind the call, and what has panicked goes on if it recovers.
static uint32_t goes_on_at(const Frame *f, const Frame *inner) {
    if (!inner)
        return f->pc;
    return inner->func < 0 ? LIVE_NEVER : f->pc + 1;
}

static void look_at_frame(const World *w, const G *g, Walk *k, const Frame *inner) {
    uint64_t room = (g->stack_size - k->f.fp) / 8, n = 2;
    bool whole = !inner && g->flags & G_AT_BORDER;
    k->slots = stack_host(w, g) + k->f.fp / 8;
    k->live = NULL;
    if (k->f.func >= 0) {
        n = whole ? w->program->funcs[k->f.func].slots : w->program->funcs[k->f.func].locals;
        if (!whole)
            k->live = liveness_at(w->linked->live, k->f.func, goes_on_at(&k->f, inner));
    }
    k->n = n < room ? n : room;
}

static bool walk_first(const World *w, const G *g, Walk *k) {
    bool more = frame_first(w, g, &k->f);
    if (more)
        look_at_frame(w, g, k, NULL);
    return more;
}

static bool walk_next(const World *w, const G *g, Walk *k) {
    Frame inner = k->f;
    bool more = frame_next(w, g, &k->f);
    if (more)
        look_at_frame(w, g, k, &inner);
    return more;
}

static void mark_frame(Marker *m, const Walk *k) {
    if (!k->live) {
        mark_all(m, k->slots + 1, k->n - 1);
        return;
    }
    for (uint64_t i = 0; i < k->n; i += 64)
        for (uint64_t bits = k->live[i / 64]; bits; bits &= bits - 1) {
            uint64_t slot = i + (uint64_t)__builtin_ctzll(bits);
            if (slot < k->n)
                mark(m, k->slots[slot]);
        }
}

static const uint64_t sudog_words =
    WORD(Sudog, g) | WORD(Sudog, chan) | WORD(Sudog, next) | WORD(Sudog, prev) | WORD(Sudog, waitlink);

static void mark_cases(Marker *m, Addr at, uint64_t size) {
    for (uint64_t i = 1; i + sizeof(Sudog) / 8 <= size / 8; i += sizeof(Sudog) / 8)
        for (uint64_t k = 0; sudog_words >> k; k++)
            if (sudog_words >> k & 1)
                mark(m, words(m, at)[i + k]);
}

static void mark_g(Marker *m, Addr at) {
    const G *g = (const G *)words(m, at);
    const Addr links[] = {g->stack, g->defers, g->panics, g->waiting, g->cases, g->schedlink, g->alllink, g->allprev,
        g->own.chan, g->own.next, g->own.prev, g->own.waitlink};
    mark_all(m, links, sizeof links / sizeof *links);
    Walk k;
    for (bool more = walk_first(m->w, g, &k); more; more = walk_next(m->w, g, &k))
        mark_frame(m, &k);
}

// ---- marking ---------------------------------------------------------------------------------------------

static void mark_object(Marker *m, Addr at) {
    Object o;
    if (!heap_find(m->w, at, &o))
        return;
    RecordKind kind = desc_kind(*o.desc);
    const RType *t = type_of(m, desc_type(*o.desc));
    switch (kind) {
    case REC_VALUE: mark_masked(m, words(m, at), t->ptrmask, (t->size < o.size ? t->size : o.size) / 8); break;
    case REC_ARRAY: mark_array(m, at, o.size, t); break;
    case REC_ENTRIES: mark_entries(m, at, o.size, t); break;
    case REC_DEFER: mark_defer(m, at, o.size); break;
    case REC_CASES: mark_cases(m, at, o.size); break;
    case REC_G: mark_g(m, at); break;
    case REC_MAPPED: mark(m, mapped_next(m->w, at, o.size)); break;
    case REC_ADDRS: mark_all(m, words(m, at), o.size / 8); break;
    case REC_FREE:
    case REC_BYTES:
    case REC_STACK: break;
    default:
        for (uint64_t i = 0, mask = kind < REC_KINDS ? record_words[kind] : 0; mask && i < o.size / 8; i++, mask >>= 1)
            if (mask & 1)
                mark(m, words(m, at)[i]);
    }
}

static void mark_roots(Marker *m) {
    World *w = m->w;
    const WorldState *s = w->state;
    const Addr roots[] = {s->running, s->runq_first, s->runnext, s->globalq_first, s->all_first, s->timers, s->args,
        s->output_first, s->fatal_text, s->last_g, s->semas, s->files, s->finalizers, s->made, s->typed, s->mapped};
    mark_all(m, roots, sizeof roots / sizeof *roots);
    mark_masked(m, (const uint64_t *)w->statics, w->program->static_ptrmask, w->static_size / 8);
}

static bool marked(const Marker *m, uint64_t offset) {
    return m->bits[offset / 64] >> (offset / 8 & 7) & 1;
}

static void mark_everything(Marker *m) {
    while (m->n)
        mark_object(m, m->stack[--m->n]);
}

// What an object with a finalizer leads to stays, so that the finalizer finds it, and so does the function. The object itself does not:
// one that leads back to itself is never finalized, as in Go.
static void mark_behind_finalizers(Marker *m) {
    for (uint64_t i = 0; i < m->w->state->n_finalizers; i++) {
        const Finalizer *f = finalizer_at(m->w, i);
        mark(m, f->closure);
        if (f->state == FINALIZER_QUEUED)
            mark(m, f->object);
        else if (f->state == FINALIZER_SET)
            mark_object(m, f->object);
    }
}

// Once all else is marked: objects that only their finalizer knows wait for it, and have none any more.
static void queue_finalizers(Marker *m) {
    WorldState *s = m->w->state;
    Object o;
    for (uint64_t i = 0; i < s->n_finalizers; i++) {
        Finalizer *f = finalizer_at(m->w, i);
        if (f->state != FINALIZER_SET || !heap_find(m->w, f->object, &o) || marked(m, o.at - HEAP_BASE))
            continue;
        mark(m, f->object);
        f->state = FINALIZER_QUEUED;
        *o.desc &= ~DESC_FINALIZER;
        mem_mark(m->w, o.desc, sizeof *o.desc);
        s->queued_finalizers++;
        s->next_finalizer = 0;
    }
}

// ---- variables that outlive what they led to ------------------------------------------------------------------

// Slots that are not read again keep what they held as long as that is there; nobody follows an address into an object that is gone.
static void forget_in_frame(Marker *m, const Walk *k) {
    const uint8_t *pointers = k->live ? m->w->program->funcs[k->f.func].ptrmask : NULL;
    for (uint64_t i = 0; pointers && i < k->n; i++) {
        Addr at = k->slots[i];
        Object o;
        if (!bit_of(pointers, i) || k->live[i / 64] >> i % 64 & 1 || at - HEAP_BASE >= m->w->heap_size)
            continue;
        if (heap_find(m->w, at, &o) && marked(m, o.at - HEAP_BASE))
            continue;
        k->slots[i] = DEAD_WORD;
        mem_mark(m->w, &k->slots[i], sizeof k->slots[i]);
    }
}

static void forget_dead(Marker *m) {
    uint64_t left = m->w->state->n_goroutines; // the program may have made a ring of the list
    for (Addr at = m->w->state->all_first; at && left--;) {
        const G *g = g_at(m->w, at);
        Walk k;
        for (bool more = walk_first(m->w, g, &k); more; more = walk_next(m->w, g, &k))
            forget_in_frame(m, &k);
        at = g->alllink;
    }
}

// ---- sweeping --------------------------------------------------------------------------------------------

static void zero_dead(World *w, uint64_t from, uint64_t to) {
    if (to > from)
        heap_zero(w, HEAP_BASE + from, to - from);
}

// Frees what is not marked; returns how many objects of the span live on. Dead objects that lie side by side are zeroed at once.
static uint32_t sweep_span(Marker *m, uint32_t page, uint64_t size) {
    World *w = m->w;
    HeapSpan *s = heap_span(w, page);
    uint32_t *descs = heap_descs(w, page), live = 0;
    uint64_t start = (uint64_t)page * HEAP_PAGE, dead_from = 0, dead_to = 0;
    for (uint32_t i = 0; i < s->n_elems; i++) {
        if (!descs[i])
            continue;
        uint64_t offset = start + i * size;
        if (marked(m, offset)) {
            live++;
            w->state->heap_live += size;
            continue;
        }
        w->state->heap_frees += heap_counts(descs[i]);
        if (offset != dead_to) {
            zero_dead(w, dead_from, dead_to);
            dead_from = offset;
        }
        dead_to = offset + size;
        descs[i] = 0;
        mem_mark(w, &descs[i], sizeof descs[i]);
    }
    zero_dead(w, dead_from, dead_to);
    return live;
}

static void sweep(Marker *m) {
    World *w = m->w;
    HeapState *h = heap_state(w);
    uint32_t tails[SIZE_CLASSES] = {0};
    heap_forget_cursors(w);
    w->state->heap_live = 0;
    for (uint32_t page = 0; page < h->top;) {
        HeapSpan *s = heap_span(w, page);
        uint32_t pages = s->pages;
        if (!pages) {
            page++;
            continue;
        }
        uint64_t size = s->class ? w->linked->heap.size[s->class] : (uint64_t)pages * HEAP_PAGE;
        s->listed = 0;
        uint32_t live = sweep_span(m, page, size);
        if (live == 0)
            heap_span_free(w, page);
        else if (live < s->n_elems)
            heap_list_room(w, page, &tails[s->class]);
        page += pages;
    }
}

bool gc_due(const World *w) {
    return w->state->heap_live >= w->state->heap_next || w->state->gc_wanted;
}

static void set_goal(WorldState *s) {
    uint64_t goal = 2 * s->heap_live, middle = (s->heap_live + s->limits.memory) / 2;
    if (goal > middle)
        goal = middle;
    s->heap_next = goal < 4 << 20 ? 4 << 20 : goal;
    s->gc_wanted = 0;
    s->gcs++;
}

void gc_collect(World *w) {
    Marker m = {.w = w};
    m.bits = calloc(w->heap_size / 64 + 1, 1);
    if (!m.bits)
        abort();
    w->state->spare_defer = w->state->spare_panic = 0;
    mark_roots(&m);
    mark_behind_finalizers(&m);
    mark_everything(&m);
    queue_finalizers(&m);
    mark_everything(&m);
    forget_dead(&m);
    sweep(&m);
    free(m.bits);
    free(m.stack);
    stack_shrink_all(w);
    set_goal(w->state);
    mem_mark(w, w->base, sizeof(WorldState) + sizeof(HeapState));
}
