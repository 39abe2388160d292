// What the last step moved, from the events between two moments. The values are read from the two models, where the
// viewer sees them.
#include "view/from_world.h"

enum { MOST_MOVES = 8 }; // of a longer way the last ones are shown

static const ShownObject *object_at(const ViewModel *m, uint64_t address) {
    for (int i = 0; address && i < m->objects.len; i++)
        if (m->objects.at[i].address == address)
            return &m->objects.at[i];
    return NULL;
}

static const ShownGoroutine *goroutine_in(const ViewModel *m, uint64_t id) {
    for (int i = 0; i < m->goroutines.len; i++)
        if (m->goroutines.at[i].id == (int64_t)id)
            return &m->goroutines.at[i];
    return NULL;
}

// The first slot whose text differs, and so that it is empty before (a value came) or now (it went).
static int slot_changed(const ShownObject *before, const ShownObject *now, bool came) {
    for (int i = 0; before && now && i < now->cells.len && i < before->cells.len; i++) {
        Str old = before->cells.at[i].value, new = now->cells.at[i].value;
        if (!str_eq(old, new) && (came ? new.len > 0 : old.len > 0))
            return i;
    }
    return -1;
}

static Str waiting_value(const ViewModel *m, uint64_t channel, uint64_t goroutine) {
    const ShownObject *o = object_at(m, channel);
    for (int q = 0; o && q < o->queues.len; q++)
        for (int i = 0; i < o->queues.at[q].waiters.len; i++)
            if (o->queues.at[q].waiters.at[i].goroutine == (int64_t)goroutine)
                return o->queues.at[q].waiters.at[i].value;
    return (Str){0};
}

typedef struct Mover {
    Filling *f;
    const ViewModel *before;
    ShownMove moves[MOST_MOVES];
    int n;
} Mover;

static void add(Mover *v, ShownMove move) {
    if (v->n == MOST_MOVES) {
        for (int i = 1; i < MOST_MOVES; i++)
            v->moves[i - 1] = v->moves[i];
        v->n--;
    }
    v->moves[v->n++] = move;
}

static void add_slot(Mover *v, MoveKind kind, uint64_t goroutine, uint64_t channel) {
    const ShownObject *before = object_at(v->before, channel), *now = object_at(v->f->m, channel);
    bool came = kind == MOVE_INTO_SLOT;
    int cell = slot_changed(before, now, came);
    if (cell >= 0)
        add(v, (ShownMove){.kind = kind,
                   .goroutine = (int64_t)goroutine,
                   .object = channel,
                   .cell = cell,
                   .text = str_copy(v->f->arena, (came ? now : before)->cells.at[cell].value)});
}

static void send(Mover *v, const Event *e) {
    if (!e->other) {
        add_slot(v, MOVE_INTO_SLOT, e->goroutine, e->object);
        return;
    }
    add(v, (ShownMove){.kind = MOVE_HANDED,
               .goroutine = (int64_t)e->goroutine,
               .other = (int64_t)e->other,
               .object = e->object,
               .text = inspect_sent(v->f->arena, v->f->world, e)});
}

// From a full buffer the head goes to the receiver, and the waiting sender's value takes its place.
static void receive(Mover *v, const Event *e) {
    const ShownObject *o = object_at(v->before, e->object);
    bool buffered = o && o->cells.len > 0;
    if (buffered)
        add_slot(v, MOVE_OUT_OF_SLOT, e->goroutine, e->object);
    if (buffered && e->other)
        add_slot(v, MOVE_INTO_SLOT, e->other, e->object);
    if (!buffered && e->other)
        add(v, (ShownMove){.kind = MOVE_HANDED,
                   .goroutine = (int64_t)e->other,
                   .other = (int64_t)e->goroutine,
                   .object = e->object,
                   .text = str_copy(v->f->arena, waiting_value(v->before, e->object, e->other))});
}

// In every queue where it stands in one of the models and not in the other: a select waits in several.
static void queues(Mover *v, MoveKind kind, uint64_t goroutine) {
    const ViewModel *in = kind == MOVE_PARKED ? v->f->m : v->before;
    for (int i = 0; i < in->objects.len; i++) {
        const ShownObject *o = &in->objects.at[i];
        for (int q = 0; q < o->queues.len; q++)
            for (int k = 0; k < o->queues.at[q].waiters.len; k++)
                if (o->queues.at[q].waiters.at[k].goroutine == (int64_t)goroutine)
                    add(v, (ShownMove){.kind = kind, .goroutine = (int64_t)goroutine, .object = o->address});
    }
}

// The frame that a panic has come to: the one whose deferred call runs for it, or where it began.
static int panic_depth(const ShownGoroutine *g) {
    for (int i = g->frames.len - 1; i >= 0; i--)
        for (int k = 0; k < g->frames.at[i].defers.len; k++)
            if (g->frames.at[i].defers.at[k].state == DEFER_RUNNING)
                return g->frames.len - i;
    return g->frames.len;
}

static void defers(Mover *v, MoveKind kind, uint64_t goroutine) {
    const ShownGoroutine *g = goroutine_in(kind == MOVE_DEFERRED ? v->f->m : v->before, goroutine);
    const ShownGoroutine *now = goroutine_in(v->f->m, goroutine);
    for (int i = 0; g && now && i < g->frames.len; i++) {
        if (!g->frames.at[i].defers.len)
            continue;
        const ShownFrame *f = &g->frames.at[i];
        int top = kind == MOVE_DEFER_RUNS && f->defers.at[0].state == DEFER_RUNNING && f->defers.len > 1;
        add(v, (ShownMove){.kind = kind,
                   .goroutine = (int64_t)goroutine,
                   .depth = g->frames.len - i,
                   .to_depth = now->frames.len,
                   .place = f->defers.len - top,
                   .text = str_copy(v->f->arena, f->defers.at[top].call)});
        return;
    }
}

static void take(Mover *v, const Event *e) {
    switch (e->kind) {
    case EVENT_SEND: send(v, e); break;
    case EVENT_RECEIVE: receive(v, e); break;
    case EVENT_PARK: queues(v, MOVE_PARKED, e->goroutine); break;
    case EVENT_WAKE: queues(v, MOVE_WOKEN, e->other); break;
    case EVENT_GO:
        add(v, (ShownMove){.kind = MOVE_STARTED, .goroutine = (int64_t)e->goroutine, .other = (int64_t)e->other});
        break;
    case EVENT_DEFER: defers(v, MOVE_DEFERRED, e->goroutine); break;
    case EVENT_DEFER_RUN: defers(v, MOVE_DEFER_RUNS, e->goroutine); break;
    default: break;
    }
}

// One that has just begun climbs from where its statement stood.
static void climb(Mover *v) {
    for (int i = 0; i < v->f->m->goroutines.len; i++) {
        const ShownGoroutine *now = &v->f->m->goroutines.at[i], *before = goroutine_in(v->before, (uint64_t)now->id);
        if (!before || !now->panics.len || now->panics.at[0].recovered)
            continue;
        int from = before->panics.len ? panic_depth(before) : before->frames.len, to = panic_depth(now);
        if (from > to)
            add(v, (ShownMove){.kind = MOVE_CLIMBED,
                       .goroutine = now->id,
                       .depth = from,
                       .to_depth = to,
                       .text = now->panics.at[0].text});
    }
}

// Index of the first event later than that moment.
static int first_after(const History *h, Moment at) {
    int low = 0, high = history_n_events(h);
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (history_event(h, middle)->at.instr <= at.instr)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void fill_moves(Filling *f, const ViewModel *before, Moment from) {
    Mover v = {.f = f, .before = before};
    f->m->moved_from = (int64_t)from.step;
    int last = first_after(f->history, history_now(f->history)), first = first_after(f->history, from);
    for (int i = last - first > 4 * MOST_MOVES ? last - 4 * MOST_MOVES : first; i < last; i++)
        take(&v, &history_event(f->history, i)->event);
    climb(&v);
    for (int i = 0; i < v.n; i++)
        vec_push(f->arena, &f->m->moves, v.moves[i]);
}
