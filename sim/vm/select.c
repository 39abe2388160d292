// The select statement. Cases are looked at in one pass: when several are ready, one is chosen (a choice); when none is, the
// goroutine waits in the queues of all.
#include "vm/chan.h"

#include <stdlib.h>

#include "vm/heap.h"
#include "vm/mem.h"
#include "vm/panic.h"

typedef struct Case { // as SELECT_X lays it out
    bool is_send;
    Addr ch;
    uint64_t *value, *ok; // NULL: not wanted
} Case;

static uint64_t *slot_or_null(uint64_t *r, uint16_t slot) {
    return slot == NO_SLOT ? NULL : r + slot;
}

static Case case_at(uint64_t *r, const Instr *word) {
    return (Case){.is_send = word->flags & 1,
        .ch = r[word->a],
        .value = slot_or_null(r, word->b),
        .ok = slot_or_null(r, word->c)};
}

static bool ready(World *w, Case c) {
    return c.ch && (c.is_send ? chan_can_send(w, c.ch) : chan_can_recv(w, c.ch));
}

static Flow take_case(World *w, Run *run, uint64_t *r, const Instr *at, unsigned i) {
    Case c = case_at(r, at + 2 + i);
    r[at->a] = i;
    tell(w, run, EVENT_SELECT, c.ch, 0, (int)i);
    if (!c.is_send)
        chan_recv_now(w, run, c.ch, c.value, c.ok);
    else if (!chan_send_now(w, run, c.ch, c.value))
        return panic_plain(w, run, "send on closed channel");
    return FLOW_NEXT;
}

// One of the n ready cases; the default policy draws one, as Go does.
static unsigned choose_case(World *w, Run *run, uint64_t *r, const Instr *at, uint64_t n) {
    uint64_t few[16], *ids = n <= 16 ? few : malloc(n * sizeof *ids);
    if (!ids)
        abort();
    uint64_t found = 0;
    for (unsigned i = 0; i < at->b && found < n; i++)
        if (ready(w, case_at(r, at + 2 + i)))
            ids[found++] = i;
    uint64_t preset = world_random(w) % n;
    unsigned taken = (unsigned)ids[choose(w, run, CHOICE_SELECT, n, preset, ids)];
    if (ids != few)
        free(ids);
    return taken;
}

// Where the running goroutine's sudogs of a select begin, all but the first, which is its own; 0 at the memory limit.
static Addr room_for_cases(World *w, G *g, uint64_t n) {
    if (g->cases && *(const uint64_t *)mem_record_fast(w, g->cases, 8) >= n)
        return g->cases + 8;
    if (g->cases)
        heap_free(w, g->cases);
    g->cases = heap_alloc(w, 8 + n * sizeof(Sudog), desc_make(REC_CASES, 0));
    if (!g->cases)
        return 0;
    *(uint64_t *)mem_record_fast(w, g->cases, 8) = n;
    return g->cases + 8;
}

// Into the queues of all channels that are not nil, in source order. False at the memory limit.
static bool wait_on_cases(World *w, uint64_t *r, const Instr *at) {
    Addr me = w->state->running, more = 0;
    Sudog *last = NULL;
    G *g = g_running(w);
    if (at->b > 1 && (more = room_for_cases(w, g, at->b - 1u)) == 0)
        return false;
    for (unsigned i = 0; i < at->b; i++) {
        Case c = case_at(r, at + 2 + i);
        if (!c.ch)
            continue;
        Addr at_s = last ? more : sudog_own(me);
        if (last)
            more += sizeof(Sudog);
        Sudog *s = sudog_at(w, at_s);
        *s = (Sudog){.g = me,
            .elem = frame_offset(w, g, c.value),
            .ok = frame_offset(w, g, c.ok),
            .chosen = frame_offset(w, g, r + at->a),
            .select_case = (int16_t)i,
            .is_send = c.is_send};
        *(last ? &last->waitlink : &g->waiting) = at_s;
        last = s;
        chan_enqueue(w, c.ch, s, at_s);
    }
    return true;
}

Flow chan_select(World *w, Run *run, uint64_t *r, const Instr *at) {
    uint64_t n = 0;
    unsigned first = 0;
    for (unsigned i = 0; i < at->b; i++)
        if (ready(w, case_at(r, at + 2 + i)) && n++ == 0)
            first = i;
    if (n)
        return take_case(w, run, r, at, n == 1 ? first : choose_case(w, run, r, at, n));
    if (at->c & 1) { // has a default
        r[at->a] = UINT64_MAX;
        tell(w, run, EVENT_SELECT, 0, 0, -1);
        return FLOW_NEXT;
    }
    if (!wait_on_cases(w, r, at))
        return FLOW_SWITCH;
    g_running(w)->pc += 2u + at->b;
    sched_park(w, run, at->b ? WAIT_SELECT : WAIT_SELECT_NO_CASES, 0);
    return FLOW_SWITCH;
}
