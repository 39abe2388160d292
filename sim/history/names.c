// Counting borders and choices by goroutine while a run goes by.
#include "history/names.h"

#include <stdlib.h>

enum { BORDERS = CHOICE_KINDS, KINDS = 16 };

_Static_assert(BORDERS < KINDS, "a counter's key has room for every kind of choice");

static Counter *slot(const Names *names, uint64_t key) {
    uint64_t at = key * 0x9e3779b97f4a7c15u >> 20;
    while (names->counters[at & (names->cap - 1)].key != 0 && names->counters[at & (names->cap - 1)].key != key)
        at++;
    return &names->counters[at & (names->cap - 1)];
}

static void grow(Names *names) {
    Counter *old = names->counters;
    uint64_t n = names->cap;
    names->cap = n ? n * 2 : 64;
    names->counters = calloc(names->cap, sizeof *names->counters);
    if (!names->counters)
        out_of_memory(names->cap * sizeof *names->counters);
    for (uint64_t i = 0; i < n; i++)
        if (old[i].key)
            *slot(names, old[i].key) = old[i];
    free(old);
}

static uint64_t key_of(uint64_t goroutine, int kind) {
    return goroutine * KINDS + (uint64_t)kind + 1;
}

// How many there were before, and one more from now on.
static uint64_t count(Names *names, uint64_t goroutine, int kind) {
    if (names->n_counters * 2 >= names->cap)
        grow(names);
    Counter *c = slot(names, key_of(goroutine, kind));
    if (!c->key) {
        c->key = key_of(goroutine, kind);
        names->n_counters++;
    }
    return c->n++;
}

static uint64_t counted(const Names *names, uint64_t goroutine, int kind) {
    return names->cap ? slot(names, key_of(goroutine, kind))->n : 0;
}

// The moment that giving an answer takes is none in a saved run: there the answer stands under its choice's name.
static bool answer_follows(const History *h) {
    const Branch *b = branch_now(h);
    int next = inputs_before(b, h->run.instrs);
    return next < b->n_inputs && b->inputs[next].at == h->run.instrs && b->inputs[next].kind == INPUT_ANSWER;
}

static uint64_t answers_since(const History *h, uint64_t from) {
    const Branch *b = branch_now(h);
    uint64_t n = 0;
    for (int i = inputs_before(b, from); i < b->n_inputs && b->inputs[i].at < h->run.instrs; i++)
        n += b->inputs[i].kind == INPUT_ANSWER;
    return n;
}

static bool border(Watch *watch, History *h, const World *w, const Instr *at) {
    Names *names = (Names *)watch;
    const G *g = world_g(w, w->state->running);
    if (!g || !(at->flags & h->run.step_mask) || answer_follows(h))
        return false;
    names->border_at = h->run.instrs;
    names->border_g = g->id;
    names->border_n = count(names, g->id, BORDERS);
    return names->on_border && names->on_border(names, h);
}

static bool choice(Watch *watch, History *h, const Choice *c, uint64_t *number) {
    Names *names = (Names *)watch;
    uint64_t ordinal = count(names, c->goroutine, (int)c->kind);
    return names->on_choice && names->on_choice(names, h, c, ordinal, number);
}

void names_open(Names *names) {
    *names = (Names){.watch = {.border = border, .choice = choice, .before_inputs = true, .asked_at = UINT64_MAX}};
    grow(names);
}

void names_close(Names *names) {
    free(names->counters);
}

// At a border the border itself gives the name, although it is not passed yet.
NamedMoment names_now(const Names *names, const History *h) {
    const World *w = h->world;
    const G *g = world_g(w, w->state->running);
    Frame f;
    bool passed = names->watch.asked_at == h->run.instrs;
    if (g && !passed && frame_first(w, g, &f) && f.pc < w->program->n_code &&
        (w->program->code[f.pc].flags & h->run.step_mask))
        return (NamedMoment){g->id, counted(names, g->id, BORDERS), 0};
    if (names->border_g == 0)
        return (NamedMoment){0, 0, h->run.instrs - answers_since(h, 0)};
    uint64_t plus = h->run.instrs - names->border_at - answers_since(h, names->border_at);
    return (NamedMoment){names->border_g, names->border_n, plus};
}
