// Running the world forward on its branch: from moment to moment, with what came from outside applied in between.
#include "history/state.h"

#include <time.h>

enum { CHUNK = 20000 }; // instructions between two looks at the clock

uint64_t nanoseconds_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static uint64_t choose(void *context, const World *w, const Choice *c) {
    return input_answer(context, w, c);
}

static void event(void *context, const World *w, const Event *e) {
    History *h = context;
    (void)w;
    if (h->watch)
        h->watch->seen |= 1u << e->kind;
    if (h->run.instrs > h->known)
        events_log(h, e, h->run.instrs);
}

static bool border(void *context, const World *w, const Instr *at) {
    History *h = context;
    Watch *watch = h->watch;
    if (h->run.instrs == watch->asked_at)
        return false;
    watch->asked_at = h->run.instrs;
    return watch->border && watch->border(watch, h, w, at);
}

void engine_hook(History *h) {
    h->run.context = h;
    h->run.choose = choose;
    h->run.event = event;
}

static void note_end(History *h) {
    Branch *b = branch_now(h);
    if (h->run.instrs > b->end.instr)
        b->end = (Moment){h->run.instrs, h->run.steps};
}

static bool ended(const History *h) {
    return h->world->state->outcome != RUNNING;
}

static Stop run_chunk(History *h, uint64_t until) {
    uint64_t began = nanoseconds_now();
    h->run.until_instrs = until - h->run.instrs > CHUNK ? h->run.instrs + CHUNK : until;
    h->run.until_steps = UINT64_MAX;
    h->run.border = h->watch ? border : NULL;
    h->run.input_only = !input_asks_who(h);
    Stop stop = world_run_exact(h->world, &h->run);
    h->running += nanoseconds_now() - began;
    return stop;
}

// The machine tells no events of what comes from outside.
static void tell(History *h, const Input *in) {
    Event e = {.goroutine = in->goroutine};
    switch (in->kind) {
    case INPUT_EXEC:
        event(h, h->world, &(Event){.kind = EVENT_GO, .other = in->goroutine});
        e.kind = EVENT_SWITCH;
        break;
    case INPUT_PICK: e.kind = EVENT_SWITCH; break;
    case INPUT_ADVANCE: e.kind = EVENT_CLOCK; break;
    case INPUT_QUIT: e.kind = EVENT_END; break;
    default: return;
    }
    event(h, h->world, &e);
}

// True when the watch wants to stop behind it.
static bool apply(History *h, Input *in) {
    input_apply(h, in);
    h->run.instrs++;
    h->run.steps++;
    h->run.at_border = false;
    tell(h, in);
    return h->watch && h->watch->input && h->watch->input(h->watch, h);
}

// The machine decides the outcome; that it is the end is the history's event.
static void tell_end(History *h) {
    const WorldState *s = h->world->state;
    const G *g = world_g(h->world, s->last_g);
    event(h, h->world, &(Event){.kind = EVENT_END, .goroutine = g ? g->id : 0, .detail = s->exit_code});
}

// What comes from outside stands before the instruction of its moment: whoever wants to stop at that border is asked first.
static bool stops_before_input(History *h) {
    const World *w = h->world;
    const G *g = world_g(w, w->state->running);
    if (!h->watch || !h->watch->before_inputs || !g || g->pc >= w->program->n_code)
        return false;
    const Instr *at = &w->program->code[g->pc];
    return at->flags && border(h, w, at);
}

static Reached run(History *h, uint64_t target) {
    Branch *b = branch_now(h);
    while (h->run.instrs < target) {
        int next = inputs_before(b, h->run.instrs);
        Input *in = next < b->n_inputs ? &b->inputs[next] : NULL;
        if (in && in->at == h->run.instrs) {
            if (stops_before_input(h) || apply(h, in))
                return REACHED_STOP;
            continue;
        }
        if (ended(h))
            return REACHED_END;
        Stop stop = run_chunk(h, in && in->at < target ? in->at : target);
        if (stop == STOP_BORDER)
            return REACHED_STOP;
        if (stop == STOP_END)
            tell_end(h);
        snapshot_consider(h);
    }
    return REACHED_TARGET;
}

Reached engine_run(History *h, uint64_t target, Watch *watch) {
    h->watch = watch;
    h->known = branch_now(h)->end.instr;
    Reached r = run(h, target);
    h->watch = NULL;
    note_end(h);
    return r;
}
