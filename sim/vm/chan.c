#include "vm/chan.h"

#include <stddef.h>

#include "vm/heap.h"
#include "vm/link.h"
#include "vm/panic.h"
#include "vm/value.h"

static const uint64_t MAX_ALLOC = 1ull << 48; // Go's limit for one object

// ---- the queues ----------------------------------------------------------------------------------------

Addr sudog_own(Addr g) {
    return g + offsetof(G, own);
}

uint32_t frame_offset(const World *w, const G *g, const uint64_t *slot) {
    return slot ? (uint32_t)((const uint8_t *)slot - (const uint8_t *)stack_host(w, g)) : 0;
}

static WaitQ *queue_of(Hchan *c, const Sudog *s) {
    return s->is_send ? &c->sendq : &c->recvq;
}

INLINE void enqueue(World *w, Addr ch, Hchan *c, Sudog *s, Addr at) {
    WaitQ *q = queue_of(c, s);
    s->chan = ch;
    s->prev = q->last;
    if (q->last)
        sudog_at(w, q->last)->next = at;
    else
        q->first = at;
    q->last = at;
}

void chan_enqueue(World *w, Addr ch, Sudog *s, Addr at) {
    enqueue(w, ch, chan_at(w, ch), s, at);
}

static void dequeue(World *w, Sudog *s) {
    WaitQ *q = queue_of(chan_at(w, s->chan), s);
    if (s->prev)
        sudog_at(w, s->prev)->next = s->next;
    else
        q->first = s->next;
    if (s->next)
        sudog_at(w, s->next)->prev = s->prev;
    else
        q->last = s->prev;
    s->next = s->prev = 0;
}

// A place in a goroutine's stack for n slots; scrap when the program has overwritten what says where.
INLINE uint64_t *frame_slots(World *w, const G *g, uint32_t offset, uint64_t n) {
    bool whole = stack_whole(w, g) && (offset & 7) == 0 && offset + n * 8 <= g->stack_size;
    return (uint64_t *)mem_record_fast(w, whole ? g->stack + offset : 0, n * 8);
}

// The waiting goroutine of that sudog has got what it waited for: its other sudogs leave their queues, a select learns its case.
static void release(World *w, Addr at) {
    const Sudog *first = sudog_at(w, at);
    G *g = g_at(w, first->g);
    if (first->select_case < 0) {
        dequeue(w, &g->own);
        g->own = (Sudog){0};
        g->waiting = 0;
        return;
    }
    *frame_slots(w, g, first->chosen, 1) = (uint64_t)first->select_case;
    for (Addr each = g->waiting; each;) {
        Sudog *s = sudog_at(w, each);
        each = s->waitlink;
        dequeue(w, s);
        *s = (Sudog){0};
    }
    g->waiting = 0;
}

INLINE void copy_slots(uint64_t *to, const uint64_t *from, uint32_t n) {
    if (LIKELY(n == 1))
        *to = *from;
    else
        memmove(to, from, n * 8u);
}

// ---- elements --------------------------------------------------------------------------------------------

static const RType *elem_type(World *w, const Hchan *c) {
    const RType *t = &w->program->types[type_of_record(w, c->elemtype)];
    if (LIKELY(t->size == c->elemsize))
        return t;
    mem_record(w, 0, 0); // overwritten: ends the run
    return &w->program->types[0];
}

static uint8_t *buffer_slot(World *w, const Hchan *c, uint64_t i) {
    return c->elemsize ? mem_span(w, c->buf + i * c->elemsize, c->elemsize) : w->heap;
}

static uint64_t after(const Hchan *c, uint64_t i) {
    return i + 1 == c->dataqsiz ? 0 : i + 1;
}

static void zero_value(const RType *t, uint64_t *to) {
    if (to)
        memset(to, 0, t->slots * 8u);
}

static void set_ok(uint64_t *ok, bool v) {
    if (ok)
        *ok = v;
}

// The goroutine first in the queue, which waits for this channel only, leaves it and can run.
INLINE void release_first(World *w, Run *run, WaitQ *q, Sudog *s, G *g) {
    Addr who = s->g;
    q->first = s->next;
    if (s->next)
        sudog_at(w, s->next)->prev = 0;
    else
        q->last = 0;
    *s = (Sudog){0};
    g->waiting = 0;
    sched_ready(w, run, who);
}

// Hands a value from the running goroutine (or a timer) to the receiver first in line.
INLINE void hand_over(World *w, Run *run, Addr ch, Hchan *c, const uint64_t *value) {
    Addr at = c->recvq.first;
    Sudog *s = sudog_at(w, at);
    G *g = g_at(w, s->g);
    if (s->elem)
        copy_slots(frame_slots(w, g, s->elem, c->slots), value, c->slots);
    if (s->ok)
        *frame_slots(w, g, s->ok, 1) = 1;
    tell(w, run, EVENT_SEND, ch, g->id, 0);
    if (LIKELY(s->select_case < 0)) {
        release_first(w, run, &c->recvq, s, g);
        return;
    }
    Addr who = s->g;
    release(w, at);
    sched_ready(w, run, who);
}

static void buffer_put(World *w, Hchan *c, const uint64_t *value) {
    uint8_t *to = buffer_slot(w, c, c->sendx);
    if (LIKELY(c->elemsize == CHAN_WORD))
        memcpy(to, value, CHAN_WORD);
    else
        slots_store(elem_type(w, c), to, value);
    c->sendx = after(c, c->sendx);
    c->qcount++;
}

static void buffer_take(World *w, Hchan *c, uint64_t *to) {
    uint8_t *from = buffer_slot(w, c, c->recvx);
    if (to && LIKELY(c->elemsize == CHAN_WORD))
        memcpy(to, from, CHAN_WORD);
    else if (to)
        slots_load(elem_type(w, c), to, from);
    if (LIKELY(c->elemsize == CHAN_WORD))
        memset(from, 0, CHAN_WORD);
    else
        memset(from, 0, c->elemsize);
    c->recvx = after(c, c->recvx);
    c->qcount--;
}

// ---- operations that do not block --------------------------------------------------------------------------

static void send_buffered(World *w, Run *run, Addr ch, Hchan *c, const uint64_t *value) {
    buffer_put(w, c, value);
    tell(w, run, EVENT_SEND, ch, 0, 0);
}

bool chan_send_now(World *w, Run *run, Addr ch, const uint64_t *value) {
    Hchan *c = chan_at(w, ch);
    if (c->closed)
        return false;
    if (c->recvq.first) {
        hand_over(w, run, ch, c, value);
        return true;
    }
    send_buffered(w, run, ch, c, value);
    return true;
}

// From the sender first in line: straight from its frame, or, when there is a buffer (it is full), the buffer's head, whose place
// the sender's value takes.
static void take_from_sender(World *w, Run *run, Addr ch, Hchan *c, uint64_t *to) {
    Addr at = c->sendq.first;
    Sudog *s = sudog_at(w, at);
    G *g = g_at(w, s->g);
    const uint64_t *value = frame_slots(w, g, s->elem, c->slots);
    if (c->dataqsiz) {
        buffer_take(w, c, to);
        buffer_put(w, c, value);
    } else if (to) {
        copy_slots(to, value, c->slots);
    }
    tell(w, run, EVENT_RECEIVE, ch, g->id, 0);
    if (LIKELY(s->select_case < 0)) {
        release_first(w, run, &c->sendq, s, g);
        return;
    }
    Addr who = s->g;
    release(w, at);
    sched_ready(w, run, who);
}

INLINE void recv_now(World *w, Run *run, Addr ch, Hchan *c, uint64_t *to, uint64_t *ok) {
    if (c->sendq.first) {
        take_from_sender(w, run, ch, c, to);
        set_ok(ok, true);
        return;
    }
    if (c->qcount > 0) {
        buffer_take(w, c, to);
        set_ok(ok, true);
    } else {
        zero_value(elem_type(w, c), to);
        set_ok(ok, false);
    }
    tell(w, run, EVENT_RECEIVE, ch, 0, 0);
}

void chan_recv_now(World *w, Run *run, Addr ch, uint64_t *to, uint64_t *ok) {
    recv_now(w, run, ch, chan_at(w, ch), to, ok);
}

// ---- operations ----------------------------------------------------------------------------------------------

Flow chan_make(World *w, Run *run, int type, int64_t size, uint64_t *to) {
    const RType *t = &w->program->types[type], *elem = &w->program->types[t->elem];
    if (elem->size >> 16) { // what an expression alone mentions, or reflection makes
        world_fatal(w, "makechan: invalid channel element type");
        return FLOW_SWITCH;
    }
    if (size < 0 || (elem->size && (uint64_t)size > (MAX_ALLOC - sizeof(Hchan)) / elem->size))
        return panic_plain(w, run, "makechan: size out of range");
    Addr at = heap_alloc(w, sizeof(Hchan), desc_make(REC_CHAN, type));
    Addr buf = 0;
    if (at && size > 0 && elem->size)
        buf = heap_alloc(w, elem->size * (uint64_t)size, desc_make(elem->ptrmask ? REC_ARRAY : REC_BYTES, t->elem));
    if (w->state->outcome != RUNNING)
        return FLOW_SWITCH;
    Hchan *c = chan_at(w, at);
    c->dataqsiz = (uint64_t)size;
    c->buf = buf;
    c->elemsize = (uint16_t)elem->size;
    c->slots = (uint16_t)elem->slots;
    c->elemtype = type_record(w, t->elem);
    *to = at;
    return FLOW_NEXT;
}

// The running goroutine waits in the channel's queue; it goes on behind the instruction.
INLINE Flow wait_on(World *w, Run *run, Addr ch, Hchan *c, const uint64_t *elem, const uint64_t *ok, bool is_send) {
    Addr me = w->state->running;
    G *g = g_running(w);
    g->own = (Sudog){
        .g = me, .elem = frame_offset(w, g, elem), .ok = frame_offset(w, g, ok), .select_case = -1, .is_send = is_send};
    g->waiting = sudog_own(me);
    enqueue(w, ch, c, &g->own, sudog_own(me));
    g->pc++;
    sched_park(w, run, is_send ? WAIT_CHAN_SEND : WAIT_CHAN_RECEIVE, ch);
    return FLOW_SWITCH;
}

// A nil channel: for ever.
static Flow wait_on_nil(World *w, Run *run, WaitReason reason) {
    g_at(w, w->state->running)->pc++;
    sched_park(w, run, reason, 0);
    return FLOW_SWITCH;
}

static Hchan *marked(World *w, Addr ch, Hchan *c) {
    if (UNLIKELY(!c))
        return chan_at(w, ch); // says so
    chan_mark(w, c);
    return c;
}

Flow chan_send(World *w, Run *run, Addr ch, Hchan *c, const uint64_t *value) {
    if (UNLIKELY(!ch))
        return wait_on_nil(w, run, WAIT_CHAN_SEND_NIL);
    c = marked(w, ch, c);
    if (UNLIKELY(c->closed))
        return panic_plain(w, run, "send on closed channel");
    if (c->recvq.first)
        hand_over(w, run, ch, c, value);
    else if (c->qcount < c->dataqsiz)
        send_buffered(w, run, ch, c, value);
    else
        return wait_on(w, run, ch, c, value, NULL, true);
    return FLOW_NEXT;
}

Flow chan_recv(World *w, Run *run, Addr ch, Hchan *c, uint64_t *to, uint64_t *ok) {
    if (UNLIKELY(!ch))
        return wait_on_nil(w, run, WAIT_CHAN_RECEIVE_NIL);
    c = marked(w, ch, c);
    if (!c->sendq.first && c->qcount == 0 && !c->closed)
        return wait_on(w, run, ch, c, to, ok, false);
    recv_now(w, run, ch, c, to, ok);
    return FLOW_NEXT;
}

// One waiter of a channel that closes: a receiver gets the zero value and false, a sender will panic when it runs.
static Addr release_closed(World *w, Addr ch, Addr at) {
    Sudog s = *sudog_at(w, at);
    G *g = g_at(w, s.g);
    if (s.is_send) {
        g->pending = PENDING_CLOSED;
    } else {
        const RType *t = elem_type(w, chan_at(w, ch));
        if (s.elem)
            zero_value(t, frame_slots(w, g, s.elem, t->slots));
        if (s.ok)
            *frame_slots(w, g, s.ok, 1) = 0;
    }
    release(w, at);
    return s.g;
}

Flow chan_close(World *w, Run *run, Addr ch) {
    if (!ch)
        return panic_plain(w, run, "close of nil channel");
    Hchan *c = chan_at(w, ch);
    if (c->closed)
        return panic_plain(w, run, "close of closed channel");
    c->closed = 1;
    tell(w, run, EVENT_CLOSE, ch, 0, 0);
    Addr woken =
        0; // a stack, linked by schedlink: who came last is woken first, so that the first in line becomes runnext
    for (Addr at; (at = c->recvq.first ? c->recvq.first : c->sendq.first) != 0;) {
        if (w->state->outcome != RUNNING)
            return FLOW_SWITCH;
        Addr g = release_closed(w, ch, at);
        g_at(w, g)->schedlink = woken;
        woken = g;
    }
    while (woken) {
        Addr g = woken;
        woken = g_at(w, g)->schedlink;
        g_at(w, g)->schedlink = 0;
        sched_ready(w, run, g);
    }
    return FLOW_NEXT;
}

// A timer's channel keeps its one value out of sight since Go 1.23: to the program it has no buffer.
uint64_t chan_len(World *w, Addr ch) {
    return ch && !chan_at(w, ch)->timer ? chan_at(w, ch)->qcount : 0;
}

uint64_t chan_cap(World *w, Addr ch) {
    return ch && !chan_at(w, ch)->timer ? chan_at(w, ch)->dataqsiz : 0;
}

void chan_timer_send(World *w, Run *run, Addr ch, uint64_t first_word, uint64_t when) {
    Hchan *c = chan_at(w, ch);
    if (c->closed || !chan_can_send(w, ch))
        return;
    uint64_t value[8] = {first_word, when};
    if (elem_type(w, c)->slots <= 8)
        chan_send_now(w, run, ch, value);
}
