// What comes from outside: how it is kept, how it is done to the world, and how it answers the world's choices.
#include "history/state.h"
#include "vm/mem.h"

#include <stdlib.h>
#include <string.h>

int inputs_before(const Branch *b, uint64_t at) {
    int low = 0, high = b->n_inputs;
    while (low < high) {
        int middle = (low + high) / 2;
        if (b->inputs[middle].at < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void *grown(void *at, int n, int *cap, size_t item) {
    if (n < *cap)
        return at;
    *cap = *cap ? *cap * 2 : 8;
    at = realloc(at, (size_t)*cap * item);
    if (!at)
        out_of_memory((size_t)*cap * item);
    return at;
}

Input *input_push(Branch *b, Input in) {
    b->inputs = grown(b->inputs, b->n_inputs, &b->cap_inputs, sizeof in);
    b->inputs[b->n_inputs] = in;
    return &b->inputs[b->n_inputs++];
}

void input_apply(History *h, Input *in) {
    World *w = h->world;
    switch (in->kind) {
    case INPUT_PICK: world_switch(w, in->goroutine); break;
    case INPUT_EXEC:
        world_extend(w, h->programs[in->program].program);
        w->natives = h->programs[in->program].natives;
        w->state->typed = in->owner ? typed_closure(w, &h->programs[in->program], in->owner, in->frame) : 0;
        mem_mark(w, w->state, sizeof *w->state);
        in->goroutine = world_spawn(w, in->goroutine, in->func, w->state->typed);
        world_switch(w, in->goroutine);
        break;
    case INPUT_STORE: typed_store(w, &h->programs[in->program], in->owner, in->frame); break;
    case INPUT_ADVANCE: world_advance(w, in->number); break;
    case INPUT_QUIT: world_quit(w); break;
    case INPUT_FAULT: world_fault(w, in->operation, in->number); break;
    case INPUT_ANSWER: // waits for its choice
    case INPUT_KINDS: break;
    }
}

// ---- answers ----------------------------------------------------------------------------------------

static bool before(Asked a, Asked b) {
    return a.at < b.at || (a.at == b.at && a.nth < b.nth);
}

void answer_push(Branch *b, Answer a) {
    b->answers = grown(b->answers, b->n_answers, &b->cap_answers, sizeof a);
    b->n_who += a.asked.nth >= WHO;
    int i = b->n_answers++;
    for (; i > 0 && before(a.asked, b->answers[i - 1].asked);
         i--) // one instruction's choices may come in another order
        b->answers[i] = b->answers[i - 1];
    b->answers[i] = a;
}

const Answer *answer_to(const Branch *b, Asked asked) {
    int low = 0, high = b->n_answers;
    while (low < high) {
        int middle = (low + high) / 2;
        if (before(b->answers[middle].asked, asked))
            low = middle + 1;
        else
            high = middle;
    }
    return low < b->n_answers && !before(asked, b->answers[low].asked) ? &b->answers[low] : NULL;
}

static bool has_names(const Choice *c) {
    return (c->kind == CHOICE_GOROUTINE || c->kind == CHOICE_SELECT) && c->ids;
}

// Goroutines are answered by id and cases by number: what they are called among the options.
static uint64_t option(const Choice *c, uint64_t number) {
    if (!has_names(c))
        return c->options == 0 || number < c->options ? number : c->preset;
    for (uint64_t i = 0; i < c->options; i++)
        if (c->ids[i] == number)
            return i;
    return c->preset;
}

// An answer belongs to the first choice of its kind after it was given.
static bool answer_given(Branch *b, const Choice *c, uint64_t now, uint64_t *number) {
    bool front = true;
    for (int i = b->first_open; i < b->n_inputs && b->inputs[i].at < now; i++) {
        Input *in = &b->inputs[i];
        bool open = in->kind == INPUT_ANSWER && in->used_at == NOT_USED;
        if (front && !open)
            b->first_open = i + 1;
        front &= !open;
        if (!open || in->choice != c->kind || (in->goroutine && in->goroutine != c->goroutine))
            continue;
        in->used_at = now;
        *number = in->number;
        return true;
    }
    return false;
}

static bool answer_from_outside(const History *h, const World *w, const Choice *c, uint64_t *number) {
    uint64_t answer = h->outside ? h->outside(h->outside_context, w, c) : c->preset;
    if (answer == c->preset || (c->options && answer >= c->options))
        return false;
    *number = has_names(c) ? c->ids[answer] : answer;
    return true;
}

static Asked name_choice(History *h, ChoiceKind kind) {
    uint64_t now = h->run.instrs;
    if (h->asked.at != now)
        h->asked = (AskedLast){now, 0, 0};
    return (Asked){now, kind == CHOICE_GOROUTINE ? WHO + h->asked.n_who++ : h->asked.n++};
}

// On a stretch that was run before, what was answered then is answered again.
uint64_t input_answer(History *h, const World *w, const Choice *c) {
    Branch *b = branch_now(h);
    uint64_t number;
    h->now = name_choice(h, c->kind);
    bool watched = h->watch && h->watch->choice && h->watch->choice(h->watch, h, c, &number);
    const Answer *known = answer_to(b, h->now);
    if (known)
        return option(c, known->number);
    if (h->now.at <= h->known)
        return c->preset;
    if (!watched && !answer_given(b, c, h->now.at, &number) && !answer_from_outside(h, w, c, &number))
        return c->preset;
    answer_push(b, (Answer){h->now, number});
    return option(c, number);
}

static bool waits_for_who(const Branch *b) {
    for (int i = b->first_open; i < b->n_inputs; i++)
        if (b->inputs[i].kind == INPUT_ANSWER && b->inputs[i].choice == CHOICE_GOROUTINE &&
            b->inputs[i].used_at == NOT_USED)
            return true;
    return false;
}

static bool answers_who(const Branch *b, uint64_t from) {
    for (int i = b->n_who > 0 ? b->n_answers - 1 : -1; i >= 0 && b->answers[i].asked.at >= from; i--)
        if (b->answers[i].asked.nth >= WHO)
            return true;
    return false;
}

// To ask who runs next the machine lists all that can, which takes its time when they are many.
bool input_asks_who(const History *h) {
    const Branch *b = branch_now(h);
    return (h->watch && h->watch->choice) || (h->outside && h->outside_runs) || waits_for_who(b) ||
           answers_who(b, h->run.instrs);
}

// ---- giving ----------------------------------------------------------------------------------------

static bool knows_future(const History *h) {
    const Branch *b = branch_now(h);
    return b->end.instr > h->run.instrs || inputs_before(b, h->run.instrs) < b->n_inputs;
}

static Str in_words(History *h, const Input *in) {
    switch (in->kind) {
    case INPUT_PICK: return str_format(&h->arena, "run G%llu", (unsigned long long)in->goroutine);
    case INPUT_ANSWER: return str_format(&h->arena, "%s %llu", choice_word(in->choice), (unsigned long long)in->number);
    case INPUT_EXEC: return in->text;
    case INPUT_STORE: return STR("");
    case INPUT_ADVANCE: return str_format(&h->arena, "clock +%llu ns", (unsigned long long)in->number);
    case INPUT_QUIT: return STR("SIGQUIT");
    case INPUT_FAULT:
        return str_format(&h->arena, "%.*s fails (%llu)", STR_ARG(in->operation), (unsigned long long)in->number);
    case INPUT_KINDS: break;
    }
    return STR("");
}

Input *input_give(History *h, Input in) {
    if (knows_future(h))
        branch_fork(h);
    Branch *b = branch_now(h);
    if (b->parent >= 0 && b->fork.instr == h->run.instrs && !b->choice.len)
        b->choice = in_words(h, &in);
    in.at = h->run.instrs;
    in.used_at = NOT_USED;
    int index = branch_now(h)->n_inputs;
    input_push(branch_now(h), in);
    engine_run(h, h->run.instrs + 1, NULL);
    return &branch_now(h)->inputs[index];
}

bool history_over(const History *h) {
    return h->world->state->outcome != RUNNING;
}

bool history_pick(History *h, uint64_t goroutine) {
    const World *w = h->world;
    const G *g = goroutine_by_id(w, goroutine);
    if (history_over(h) || !g || (g->status != G_RUNNABLE && g->status != G_RUNNING))
        return false;
    if (g->status == G_RUNNABLE)
        input_give(h, (Input){.kind = INPUT_PICK, .goroutine = goroutine});
    return true;
}

void history_set_outside(
    History *h, uint64_t (*answer)(void *context, const World *w, const Choice *c), void *context, bool runs) {
    h->outside = answer;
    h->outside_context = context;
    h->outside_runs = runs;
}

void history_answer(History *h, ChoiceKind kind, uint64_t goroutine, uint64_t answer) {
    if (!history_over(h))
        input_give(h, (Input){.kind = INPUT_ANSWER, .choice = kind, .goroutine = goroutine, .number = answer});
}

void history_advance(History *h, uint64_t nanoseconds) {
    if (!history_over(h))
        input_give(h, (Input){.kind = INPUT_ADVANCE, .number = nanoseconds});
}

void history_quit(History *h) {
    if (!history_over(h))
        input_give(h, (Input){.kind = INPUT_QUIT});
}

void history_fault(History *h, Str operation, Str text, uint64_t nth) {
    if (!history_over(h))
        input_give(h, (Input){.kind = INPUT_FAULT,
                          .operation = str_copy(&h->arena, operation),
                          .text = str_copy(&h->arena, text),
                          .number = nth});
}

// ---- statements ----------------------------------------------------------------------------------------

// The extension that adds a statement to the present program; made once for each pair.
int history_extend(History *h, Extension e, Diagnostics *diags) {
    e.old = world_program(h->world);
    for (int i = 0; i < h->n_programs; i++) {
        const Extension *known = &h->programs[i];
        if (known->old == e.old && known->frame_func == e.frame_func && known->frame_pc == e.frame_pc &&
            str_eq(known->statement, e.statement))
            return i;
    }
    if (e.frame_func < 0)
        e.program = program_extend(e.old, e.statement, h->extender.importer, &e.func, diags);
    else
        e.program = program_extend_at(e.old, e.frame_func, e.frame_pc, e.statement, &e.line, diags);
    if (!e.program)
        return -1;
    if (e.frame_func >= 0)
        e.func = e.line.func;
    e.natives = h->extender.bind(e.program);
    e.statement = str_copy(&h->arena, e.statement);
    h->programs = grown(h->programs, h->n_programs, &h->cap_programs, sizeof e);
    h->programs[h->n_programs] = e;
    return h->n_programs++;
}

uint64_t history_exec(History *h, uint64_t goroutine, Str statement, Diagnostics *diags) {
    const G *g = goroutine_by_id(h->world, goroutine);
    if (history_over(h) || !h->extender.importer) {
        diag_add(diags, 0, history_over(h) ? "the program has ended" : "no statement can be compiled here");
        return 0;
    }
    if (g && g->status != G_DEAD) {
        diag_add(diags, 0, "goroutine %llu is busy", (unsigned long long)goroutine);
        return 0;
    }
    int program = history_extend(h, (Extension){.statement = statement, .frame_func = -1}, diags);
    if (program < 0)
        return 0;
    const Input *in = input_give(h, (Input){.kind = INPUT_EXEC,
                                        .goroutine = goroutine,
                                        .text = h->programs[program].statement,
                                        .program = program,
                                        .func = h->programs[program].func});
    return in->goroutine;
}
