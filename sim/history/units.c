// How far one step goes, forward and back. Both ask the same question at each border: would a step of this unit stop here?
// Going forward stops at the first yes. Going back runs from a snapshot and keeps the last yes before the present moment. The
// question can depend on the border before; at the first one behind a snapshot that is unknown, and an earlier snapshot answers it.
#include "history/state.h"

typedef struct Walk {
    Watch watch;
    Unit unit;
    uint64_t goroutine; // whose borders count; 0: everybody's
    uint32_t most_fp;   // LINE: frames further in do not count
    uint32_t fp;        // LINE, CALL: where the border before was
    int line;
    bool known;               // there is a border before, or the beginning of the run
    uint64_t limit;           // going back: borders from here on do not count
    uint64_t found, unjudged; // going back: the last stop, the first border that could not be judged; NOWHERE: none
} Walk;

enum { NOWHERE = UINT64_MAX };

#define BIT(kind) (1u << (kind))

// What a viewer calls an event; switching, waking, the clock and the collector are the machine's own business.
static const unsigned visible = BIT(EVENT_GO) | BIT(EVENT_EXIT) | BIT(EVENT_PARK) | BIT(EVENT_SEND) |
                                BIT(EVENT_RECEIVE) | BIT(EVENT_CLOSE) | BIT(EVENT_SELECT) | BIT(EVENT_DEFER) |
                                BIT(EVENT_DEFER_RUN) | BIT(EVENT_PANIC) | BIT(EVENT_RECOVER) | BIT(EVENT_OUTPUT) |
                                BIT(EVENT_TIMER) | BIT(EVENT_FAULT) | BIT(EVENT_END);

// 0 where a panic or the end of a goroutine has taken over.
static int line_at(const World *w, uint32_t pc) {
    if (pc >= w->program->n_code)
        return 0;
    return source_place(&w->program->sources, w->program->spans[pc].from).line;
}

static bool statement(const History *h, const Instr *at) {
    return (at->flags & STEP_STMT) || (h->into_library && (at->flags & STEP_LIB));
}

// Whether this border has a say at all in a step of this unit.
static bool counts(const Walk *k, const History *h, const Instr *at, const G *g) {
    if (!(at->flags & (STEP_STMT | STEP_EVENT)) && !(h->into_library && (at->flags & STEP_LIB)))
        return false;
    if (k->goroutine && g->id != k->goroutine)
        return false;
    switch (k->unit) {
    case UNIT_STATEMENT: return statement(h, at);
    case UNIT_LINE: // a frame that returns goes on in the middle of its caller's statement
        return g->fp < k->most_fp || (g->fp == k->most_fp && statement(h, at));
    default: return true;
    }
}

static bool stops(const Walk *k, uint32_t fp, int line) {
    switch (k->unit) {
    case UNIT_EVENT: return k->watch.seen & visible;
    case UNIT_GOROUTINE: return k->watch.seen & BIT(EVENT_SWITCH);
    case UNIT_LINE: return fp != k->fp || line != k->line;
    case UNIT_CALL: return fp != k->fp;
    default: return true;
    }
}

// Whether the answer depends on what was before.
static bool needs_before(Unit u) {
    return u == UNIT_EVENT || u == UNIT_GOROUTINE || u == UNIT_LINE || u == UNIT_CALL;
}

// Judges a border and makes it the one before. *known says whether the answer can be relied on.
static bool judge(Walk *k, const World *w, const Instr *at, const G *g, bool *known) {
    int line = k->unit == UNIT_LINE ? line_at(w, (uint32_t)(at - w->program->code)) : 0;
    bool stop = stops(k, g->fp, line);
    *known = k->known || !needs_before(k->unit);
    k->known = true;
    k->fp = g->fp;
    k->line = line;
    k->watch.seen = 0;
    return stop;
}

static bool walker_gone(const Walk *k, const World *w) {
    if (!k->goroutine || !(k->watch.seen & BIT(EVENT_EXIT)))
        return false;
    const G *g = goroutine_by_id(w, k->goroutine);
    return !g || g->status == G_DEAD;
}

// ---- forward -------------------------------------------------------------------------------------------

static bool forward_border(Watch *watch, History *h, const World *w, const Instr *at) {
    Walk *k = (Walk *)watch;
    const G *g = world_g(w, w->state->running);
    bool known;
    if (walker_gone(k, w) && (at->flags & STEP_STMT))
        return true;
    return g && counts(k, h, at, g) && judge(k, w, at, g, &known);
}

static bool forward_input(Watch *watch, History *h) {
    (void)h;
    Unit unit = ((Walk *)watch)->unit;
    return unit == UNIT_STEP || unit == UNIT_GOROUTINE;
}

// A walk that begins at the present moment. Without anybody to follow, LINE and CALL are steps.
static Walk walk_from_here(const History *h, Unit unit) {
    const World *w = h->world;
    const G *running = world_g(w, w->state->running);
    Walk k = {.unit = unit,
        .known = true,
        .watch.asked_at = h->run.instrs,
        .watch.before_inputs = true,
        .goroutine = h->followed};
    if (unit == UNIT_STEP || unit == UNIT_EVENT || unit == UNIT_GOROUTINE)
        k.goroutine = 0;
    if (unit != UNIT_LINE && unit != UNIT_CALL)
        return k;
    if (!k.goroutine && running)
        k.goroutine = running->id;
    const G *g = goroutine_by_id(w, k.goroutine);
    Frame f;
    if (!g || !frame_first(w, g, &f)) {
        k.unit = UNIT_STEP;
        k.goroutine = 0;
        return k;
    }
    k.most_fp = k.fp = g->fp;
    k.line = line_at(w, f.pc);
    return k;
}

// A loop that never does what the unit waits for must not hold the viewer for ever: after about a second the move ends
// where it is, and can be made again.
static uint64_t most_walked(Unit unit) {
    return unit == UNIT_STEP ? 1ull << 28 : 1ull << 26;
}

bool history_forward(History *h, Unit unit) {
    if (unit == UNIT_INSTR)
        return history_seek(h, h->run.instrs + 1);
    Walk k = walk_from_here(h, unit);
    k.watch.border = forward_border;
    k.watch.input = forward_input;
    return engine_run(h, h->run.instrs + most_walked(unit), &k.watch) == REACHED_STOP;
}

bool history_until(History *h, bool (*holds)(void *context, const History *h), void *context, uint64_t max_steps) {
    while (max_steps-- > 0 && history_forward(h, UNIT_STEP))
        if (holds(context, h))
            return true;
    return false;
}

// ---- back ----------------------------------------------------------------------------------------------

static void note(Walk *k, uint64_t at, bool stop, bool known) {
    if (at >= k->limit)
        return;
    if (!known && k->unjudged == NOWHERE)
        k->unjudged = at;
    if (stop && known)
        k->found = at;
}

static bool back_border(Watch *watch, History *h, const World *w, const Instr *at) {
    Walk *k = (Walk *)watch;
    const G *g = world_g(w, w->state->running);
    bool known;
    if (g && counts(k, h, at, g)) {
        bool stop = judge(k, w, at, g, &known);
        note(k, h->run.instrs, stop, known);
    }
    return false;
}

static bool back_input(Watch *watch, History *h) {
    Walk *k = (Walk *)watch;
    if (k->unit == UNIT_STEP || k->unit == UNIT_GOROUTINE)
        note(k, h->run.instrs, true, true);
    return false;
}

// Looks for the last stop between a snapshot and the walk's limit.
static void search(History *h, Walk *k, Snapshot *from) {
    snapshot_restore(h, from);
    k->known = from->instrs == 0;
    k->fp = UINT32_MAX;
    k->watch.seen = 0;
    k->watch.asked_at = UINT64_MAX;
    k->found = k->unjudged = NOWHERE;
    engine_run(h, k->limit, &k->watch);
}

bool history_back(History *h, Unit unit) {
    if (h->run.instrs == 0)
        return false;
    if (unit == UNIT_INSTR)
        return history_seek(h, h->run.instrs - 1);
    Walk k = walk_from_here(h, unit);
    k.watch.border = back_border;
    k.watch.input = back_input;
    k.limit = h->run.instrs;
    for (uint64_t before = k.limit - 1;;) {
        Snapshot *s = snapshot_before(h, before);
        uint64_t from = s->instrs;
        search(h, &k, s);
        if (k.found != NOWHERE)
            return history_seek(h, k.found);
        if (from == 0) {
            history_seek(h, 0);
            return false;
        }
        k.limit = k.unjudged != NOWHERE ? k.unjudged + 1 : from;
        before = from - 1;
    }
}
