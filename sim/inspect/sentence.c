// One sentence for what an event did. The world is the one the event has led to.
#include "inspect/views.h"
#include "inspect/words.h"

#include <inttypes.h>

typedef struct Teller {
    Arena *arena;
    const World *w;
    const Event *e;
    Str language, who, other;
} Teller;

static Str tell(Teller *t, Word word, Str second, Str third) {
    return say(t->arena, t->language, word, (Fill){{t->who, second, third}});
}

static Str number(Teller *t, uint64_t n) {
    return str_format(t->arena, "%" PRIu64, n);
}

static Str channel_name(Teller *t, Addr chan) {
    ChannelList list = inspect_channels(t->arena, t->w);
    return channel_label(t->arena, &list, chan);
}

// ---- channels -----------------------------------------------------------------------------------------

static Str tell_send(Teller *t) {
    const Hchan *c = channel_at(t->w, t->e->object);
    Str name = channel_name(t, t->e->object);
    if (t->e->other)
        return tell(t, SAY_DID_SEND_DIRECT, name, t->other);
    if (c && c->dataqsiz)
        return tell(t, SAY_DID_SEND_BUFFER, name, number(t, c->qcount));
    return tell(t, SAY_DID_SEND, name, STR(""));
}

// Afterwards a closed channel whose buffer is empty does not tell whether this receive took the last value.
static Str tell_receive(Teller *t) {
    const Hchan *c = channel_at(t->w, t->e->object);
    Str name = channel_name(t, t->e->object);
    if (t->e->other)
        return tell(t, SAY_DID_RECEIVE_DIRECT, name, t->other);
    if (c && c->closed && !c->dataqsiz)
        return tell(t, SAY_DID_RECEIVE_CLOSED, name, STR(""));
    if (c && c->closed && !c->qcount)
        return tell(t, SAY_DID_RECEIVE_DRAINED, name, STR(""));
    if (c && c->dataqsiz)
        return tell(t, SAY_DID_RECEIVE_BUFFER, name, number(t, c->qcount));
    return tell(t, SAY_DID_RECEIVE, name, STR(""));
}

static Str tell_select(Teller *t) {
    if (t->e->detail < 0)
        return tell(t, SAY_DID_SELECT_DEFAULT, STR(""), STR(""));
    return tell(t, SAY_DID_SELECT, number(t, (uint64_t)t->e->detail + 1), channel_name(t, t->e->object));
}

static Str tell_park(Teller *t) {
    WaitReason reason = (WaitReason)t->e->detail;
    const G *g = goroutine_of(t->w, t->e->goroutine);
    Str text = str_from(wait_text(reason));
    if (reason == WAIT_SLEEP && g && g->status == G_WAITING)
        return tell(t, SAY_DID_PARK_SLEEP, sleep_end(t->arena, t->w, g), STR(""));
    if ((reason == WAIT_CHAN_RECEIVE || reason == WAIT_CHAN_SEND) && channel_at(t->w, t->e->object))
        return tell(t, SAY_DID_PARK_CHAN, text, channel_name(t, t->e->object));
    return tell(t, SAY_DID_PARK, text, STR(""));
}

// ---- deferred calls and panics -----------------------------------------------------------------------------

static Str tell_defer(Teller *t) {
    const Defer *d = world_at(t->w, t->e->object, sizeof *d);
    const uint64_t *args = d && d->n_args <= 4096 ? world_at(t->w, t->e->object + sizeof *d, d->n_args * 8u) : NULL;
    if (!d || (d->n_args && !args))
        return tell(t, SAY_DID_DEFER, code_text(t->arena, t->w, t->e->pc), STR(""));
    return tell(t, SAY_DID_DEFER, deferred_text(t->arena, t->w, d, args), STR(""));
}

// The record is gone by now; the call's frame stands at its first instruction.
static Str tell_defer_run(Teller *t) {
    const G *g = goroutine_of(t->w, t->e->goroutine);
    Frame f;
    if (!g || !frame_first(t->w, g, &f) || f.func < 0 || f.pc != t->w->program->funcs[f.func].entry)
        return tell(t, SAY_DID_DEFER_RUN, STR(""), STR(""));
    return tell(t, SAY_DID_DEFER_RUN_OF, func_short(t->w->program->funcs[f.func].name), STR(""));
}

static bool in_flight(const World *w, const G *g, Addr panic) {
    int left = 100;
    for (Addr at = g ? g->panics : 0; at && left--;) {
        const Panic *p = world_at(w, at, sizeof *p);
        if (at == panic || !p)
            return p != NULL;
        at = p->link;
    }
    return false;
}

static Str tell_panic(Teller *t) {
    const Panic *p = world_at(t->w, t->e->object, sizeof *p);
    if (!p || !in_flight(t->w, goroutine_of(t->w, t->e->goroutine), t->e->object))
        return tell(t, SAY_DID_PANIC_PLAIN, STR(""), STR(""));
    return tell(t, SAY_DID_PANIC, inspect_panic(t->arena, t->w, p), STR(""));
}

// ---- the end -------------------------------------------------------------------------------------------------

Str ending_text(Arena *a, const World *w, Str language) {
    const WorldState *s = w->state;
    const G *last = world_g(w, s->last_g);
    const char *p = s->fatal_len && s->fatal_len < 4096 ? world_at(w, s->fatal_text, s->fatal_len) : NULL;
    Str text = p ? (Str){p, (size_t)s->fatal_len} : STR("");
    switch ((Outcome)s->outcome) {
    case EXITED: return say(a, language, SAY_END_EXIT, (Fill){{str_format(a, "%d", s->exit_code)}});
    case PANICKED: return say(a, language, SAY_END_PANIC, (Fill){{goroutine_word(a, last ? last->id : 0)}});
    case FATAL:
        if (str_starts(text, STR("all goroutines are asleep")))
            return say(a, language, SAY_END_DEADLOCK, (Fill){0});
        return say(a, language, SAY_END_FATAL, (Fill){{text}});
    case LIMIT: return say(a, language, SAY_END_LIMIT, (Fill){{text}});
    case QUIT: return say(a, language, SAY_END_QUIT, (Fill){0});
    case RUNNING: break;
    }
    return STR("");
}

static Str tell_go(Teller *t) {
    return tell(t, SAY_DID_GO, t->other, t->e->pc ? code_text(t->arena, t->w, t->e->pc) : STR("go"));
}

Str inspect_sentence(Arena *a, const World *w, const Event *e, Str language) {
    Teller t = {a, w, e, language, goroutine_word(a, e->goroutine), goroutine_word(a, e->other)};
    switch (e->kind) {
    case EVENT_GO: return tell_go(&t);
    case EVENT_EXIT: return tell(&t, SAY_DID_EXIT, STR(""), STR(""));
    case EVENT_PARK: return tell_park(&t);
    case EVENT_WAKE: return tell(&t, e->goroutine ? SAY_DID_WAKE : SAY_DID_WAKE_TIMER, t.other, STR(""));
    case EVENT_SWITCH: return tell(&t, SAY_DID_SWITCH, STR(""), STR(""));
    case EVENT_SEND: return tell_send(&t);
    case EVENT_RECEIVE: return tell_receive(&t);
    case EVENT_CLOSE: return tell(&t, SAY_DID_CLOSE, channel_name(&t, e->object), STR(""));
    case EVENT_SELECT: return tell_select(&t);
    case EVENT_DEFER: return tell_defer(&t);
    case EVENT_DEFER_RUN: return tell_defer_run(&t);
    case EVENT_PANIC: return tell_panic(&t);
    case EVENT_RECOVER: return tell(&t, SAY_DID_RECOVER, STR(""), STR(""));
    case EVENT_OUTPUT: return tell(&t, e->detail == 2 ? SAY_DID_OUTPUT_ERROR : SAY_DID_OUTPUT, STR(""), STR(""));
    case EVENT_TIMER: return tell(&t, SAY_DID_TIMER, STR(""), STR(""));
    case EVENT_CLOCK: return say(a, language, SAY_DID_CLOCK, (Fill){{duration_word(a, w->state->clock)}});
    case EVENT_GC: return tell(&t, SAY_DID_GC, STR(""), STR(""));
    case EVENT_FAULT: return tell(&t, SAY_DID_FAULT, STR(""), STR(""));
    case EVENT_END: return ending_text(a, w, language);
    case EVENT_KINDS: break;
    }
    return STR("");
}
