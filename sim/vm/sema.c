// Semaphores of sync's primitives: goroutines that wait for a 32-bit count in the program's memory to be more than zero. Waiters
// are kept by address in a hash table of lists, as Go's semtable; who is first in line gets the count handed over.
#include "vm/chan.h"
#include "vm/heap.h"
#include "vm/mem.h"
#include "vm/native.h"
#include "vm/panic.h"

typedef struct SemaRoot { // the waiters on one address
    Addr next, sema;
    WaitQ waiters;
} SemaRoot;

enum { TABLE = 251 };

static SemaRoot *root_at(World *w, Addr at) {
    return (SemaRoot *)mem_record_fast(w, at, sizeof(SemaRoot));
}

static Addr *bucket(World *w, Addr sema) {
    WorldState *s = w->state;
    if (!s->semas)
        s->semas = heap_alloc(w, TABLE * 8, desc_make(REC_ADDRS, 0));
    return (Addr *)mem_record_fast(w, s->semas + (sema >> 3) % TABLE * 8, 8);
}

static Addr find_root(World *w, Addr sema) {
    if (!w->state->semas)
        return 0;
    Addr at = *bucket(w, sema);
    while (at && root_at(w, at)->sema != sema)
        at = root_at(w, at)->next;
    return at;
}

static Addr make_root(World *w, Addr sema) {
    Addr at = find_root(w, sema);
    if (at)
        return at;
    at = heap_alloc(w, sizeof(SemaRoot), desc_make(REC_SEMAROOT, 0));
    if (!at)
        return 0;
    Addr *b = bucket(w, sema);
    *root_at(w, at) = (SemaRoot){.next = *b, .sema = sema};
    *b = at;
    return at;
}

static void drop_root(World *w, Addr root) {
    for (Addr *link = bucket(w, root_at(w, root)->sema); *link; link = &root_at(w, *link)->next) {
        if (*link != root)
            continue;
        *link = root_at(w, root)->next;
        heap_free(w, root);
        return;
    }
}

static uint32_t *count_at(Call *c, Addr sema) {
    return world_write(c->w, sema, sizeof(uint32_t));
}

NativeStatus sema_acquire(Call *c, Addr sema, WaitReason reason, bool lifo) {
    World *w = c->w;
    uint32_t *count = count_at(c, sema);
    if (!count) {
        panic_fault(w, c->run, sema);
        return NATIVE_PANIC;
    }
    if (*count > 0) {
        --*count;
        return NATIVE_DONE;
    }
    Addr root = make_root(w, sema), me = w->state->running, own = sudog_own(me);
    if (!root)
        return NATIVE_END;
    WaitQ *q = &root_at(w, root)->waiters;
    Sudog *s = sudog_at(w, own);
    *s = (Sudog){.g = me, .chan = sema, .select_case = -1};
    if (lifo) {
        s->next = q->first;
        q->first = own;
        if (!q->last)
            q->last = own;
    } else {
        if (q->last)
            sudog_at(w, q->last)->next = own;
        else
            q->first = own;
        q->last = own;
    }
    g_at(w, me)->waiting = own;
    native_park(c, reason, sema);
    return NATIVE_PARKED;
}

void sema_release(Call *c, Addr sema, bool handoff) {
    (void)handoff; // the count is always handed over
    World *w = c->w;
    Addr root = find_root(w, sema);
    uint32_t *count = count_at(c, sema);
    if (!root) {
        if (count)
            ++*count;
        return;
    }
    WaitQ *q = &root_at(w, root)->waiters;
    Addr first = q->first;
    Sudog s = *sudog_at(w, first);
    q->first = s.next;
    *sudog_at(w, first) = (Sudog){0};
    g_at(w, s.g)->waiting = 0;
    if (!s.next)
        drop_root(w, root);
    sched_ready(w, c->run, s.g);
}
