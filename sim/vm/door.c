// The doors of the machine: choices go out as questions, events as news. Nothing that comes in here but the answers enters the world.
#include "vm/mem.h"
#include "vm/sched.h"

void tell_listener(World *w, Run *run, EventKind kind, Addr object, uint64_t other, int detail) {
    Event e = {.kind = kind, .object = object, .other = other, .detail = detail};
    if (w->state->running) {
        const G *g = g_at(w, w->state->running);
        e.goroutine = g->id;
        e.pc = g->pc;
    }
    run->event(run->context, w, &e);
}

uint64_t choose(World *w, Run *run, ChoiceKind kind, uint64_t options, uint64_t preset, const uint64_t *ids) {
    if (!run || !run->choose)
        return preset;
    Choice c = {.kind = kind, .options = options, .preset = preset, .ids = ids};
    Addr asks = w->state->running ? w->state->running : w->state->last_g;
    c.goroutine = asks ? g_at(w, asks)->id : 0;
    uint64_t answer = run->choose(run->context, w, &c);
    return options == 0 || answer < options ? answer : preset;
}

uint64_t world_random(World *w) {
    uint64_t z = w->state->rng += 0x9e3779b97f4a7c15ull;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    return z ^ z >> 31;
}

const char *choice_word(ChoiceKind k) {
    static const char *const words[] = {
#define CHOICE(enumerator, word) word,
#include "vm/choices.def"
#undef CHOICE
    };
    return k < CHOICE_KINDS ? words[k] : "?";
}

const char *event_word(EventKind k) {
    static const char *const words[] = {
#define EVENT(enumerator, word) word,
#include "vm/events.def"
#undef EVENT
    };
    return k < EVENT_KINDS ? words[k] : "?";
}

const char *wait_text(WaitReason r) {
    static const char *const texts[] = {
#define WAIT(enumerator, text) text,
#include "vm/waits.def"
#undef WAIT
    };
    return r < WAIT_COUNT ? texts[r] : "?";
}
