// Channels: Go's hchan, its queues of waiting goroutines, and select.
#ifndef VM_CHAN_H
#define VM_CHAN_H

#include "vm/sched.h"

// The operations of the running goroutine, whose pc is that of the instruction at work, of one word but for select.
Flow chan_make(World *w, Run *run, int type, int64_t size, uint64_t *to);
// c: the channel as chan_if_whole gives it.
Flow chan_send(World *w, Run *run, Addr ch, Hchan *c, const uint64_t *value);
Flow chan_recv(World *w, Run *run, Addr ch, Hchan *c, uint64_t *to, uint64_t *ok); // to, ok: NULL when not wanted
Flow chan_close(World *w, Run *run, Addr ch);
Flow chan_select(World *w, Run *run, uint64_t *r, const Instr *at);
uint64_t chan_len(World *w, Addr ch);
uint64_t chan_cap(World *w, Addr ch);
// Sends a time, what it is made of being first_word and when; drops it when nobody takes it.
void chan_timer_send(World *w, Run *run, Addr ch, uint64_t first_word, uint64_t when);

static inline Hchan *chan_if_whole(World *w, Addr ch) { // NULL when no channel can lie there
    uint64_t off = ch - HEAP_BASE;
    bool whole = off < w->heap_size && w->heap_size - off >= sizeof(Hchan) && (off & 7) == 0;
    return LIKELY(whole) ? (Hchan *)(w->heap + off) : NULL;
}

// ---- the common case of a buffer: an element of one word, room for it (or a value there), nobody who waits or listens. False: it is
// not that case, and nothing has been done.

enum { CHAN_WORD = 8 }; // bytes of the elements that most channels have: the same in a slot and in memory

static inline void chan_mark(World *w, const Hchan *c) {
    uint64_t off = (uint64_t)((const uint8_t *)c - w->heap);
    w->heap_dirty[off >> PAGE_SHIFT] = w->heap_dirty[(off + sizeof *c - 1) >> PAGE_SHIFT] = 1;
}
static inline uint8_t *chan_word(World *w, const Hchan *c, uint64_t i) { // marks it and the channel's record
    uint64_t off = c->buf + i * CHAN_WORD - HEAP_BASE;
    if (UNLIKELY(off > w->heap_size - CHAN_WORD))
        return NULL;
    chan_mark(w, c);
    w->heap_dirty[off >> PAGE_SHIFT] = w->heap_dirty[(off + CHAN_WORD - 1) >> PAGE_SHIFT] = 1;
    return w->heap + off;
}
INLINE bool chan_put_word(World *w, const Run *run, Hchan *c, const uint64_t *value) {
    if (!c || c->qcount >= c->dataqsiz || c->recvq.first || c->closed || c->elemsize != CHAN_WORD ||
        (run && run->event))
        return false;
    uint8_t *to = chan_word(w, c, c->sendx);
    if (UNLIKELY(!to))
        return false;
    memcpy(to, value, CHAN_WORD);
    c->sendx = c->sendx + 1 == c->dataqsiz ? 0 : c->sendx + 1;
    c->qcount++;
    return true;
}
INLINE bool chan_take_word(World *w, const Run *run, Hchan *c, uint64_t *to, uint64_t *ok) {
    if (!c || !c->qcount || c->sendq.first || c->elemsize != CHAN_WORD || (run && run->event))
        return false;
    uint8_t *from = chan_word(w, c, c->recvx);
    if (UNLIKELY(!from))
        return false;
    if (to)
        memcpy(to, from, CHAN_WORD);
    memset(from, 0, CHAN_WORD);
    c->recvx = c->recvx + 1 == c->dataqsiz ? 0 : c->recvx + 1;
    c->qcount--;
    if (ok)
        *ok = 1;
    return true;
}

// ---- between chan.c and select.c

static inline bool chan_can_send(World *w, Addr ch) { // would not block (or would panic)
    const Hchan *c = chan_if_whole(w, ch);
    return c ? c->closed || c->recvq.first || c->qcount < c->dataqsiz : !chan_at(w, ch);
}
static inline bool chan_can_recv(World *w, Addr ch) {
    const Hchan *c = chan_if_whole(w, ch);
    return c ? c->sendq.first || c->qcount > 0 || c->closed : !chan_at(w, ch);
}
// Without blocking; only when it can. False: send on a closed channel.
bool chan_send_now(World *w, Run *run, Addr ch, const uint64_t *value);
void chan_recv_now(World *w, Run *run, Addr ch, uint64_t *to, uint64_t *ok);
// Puts the running goroutine into the channel's queue. s: its sudog at `at`, in no queue yet.
void chan_enqueue(World *w, Addr ch, Sudog *s, Addr at);
uint32_t frame_offset(
    const World *w, const G *g, const uint64_t *slot); // byte offset from the stack's start; 0 for NULL
Addr sudog_own(Addr g);

#endif
