// What the last step did, as one sentence: of its events the one that tells most, else of the statement that ran.
#include "view/from_step.h"

#include <string.h>

#include "view/pen.h"

enum { MOST_VALUES = 3, LONGEST_VALUE = 24 };

static Str sentence_case(Arena *a, Str s) {
    if (!s.len || s.at[0] < 'a' || s.at[0] > 'z')
        return s;
    char *text = arena_copy(a, s.at, s.len);
    text[0] = (char)(text[0] - 32);
    return (Str){text, s.len};
}

// ---- of an event ----

// Who deferred, recovered or was called back inside the library is its own affair.
bool event_of_library(const Program *p, const Event *e) {
    if (e->kind != EVENT_DEFER && e->kind != EVENT_DEFER_RUN && e->kind != EVENT_RECOVER)
        return false;
    int func = program_func_at(p, e->pc);
    return func >= 0 && p->funcs[func].flags & FUNC_LIBRARY;
}

static bool stands_in_library(const Filling *f, uint64_t goroutine) {
    const GoroutineView *g = filling_goroutine(f, goroutine);
    return g && g->n_frames && g->frames[0].hidden && g->status == G_RUNNING;
}

// Waking somebody is part of what an operation does; the operation itself says more.
static int weight(const Filling *f, const Event *e) {
    if (e->kind == EVENT_SWITCH || e->kind == EVENT_GC || e->kind == EVENT_CLOCK)
        return 0;
    if (event_of_library(f->world->program, e) && !stands_in_library(f, e->goroutine))
        return 0;
    return e->kind == EVENT_WAKE ? 1 : 2;
}

// Events are in order of their moments: search from the end of those not later than now, back to where the step began.
static int events_until(const History *h, uint64_t instr) {
    int low = 0, high = history_n_events(h);
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (history_event(h, middle)->at.instr <= instr)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void fill_happened(Filling *f, Moment from) {
    const LoggedEvent *best = NULL;
    for (int i = events_until(f->history, history_now(f->history).instr) - 1; i >= 0; i--) {
        const LoggedEvent *e = history_event(f->history, i);
        if (e->at.instr <= from.instr)
            break;
        if (weight(f, &e->event) > (best ? weight(f, &best->event) : 0))
            best = e;
    }
    if (best)
        f->m->happened = sentence_case(f->arena, inspect_sentence(f->arena, f->world, &best->event, f->language));
}

// ---- of the statement that ran ----

static const ShownGoroutine *goroutine_in(const ViewModel *m, int64_t id) {
    for (int i = 0; i < m->goroutines.len; i++)
        if (m->goroutines.at[i].id == id)
            return &m->goroutines.at[i];
    return NULL;
}

// "n = 3, name = "x"": what a call has brought along; nothing when that would be long.
static Str arguments(const Filling *f, const ShownFrame *frame) {
    Str note = filling_word(f, WORD_NOTE_PARAM), line = {0};
    int n = 0;
    for (int i = 0; i < frame->vars.len; i++) {
        const ShownVar *v = &frame->vars.at[i];
        if (!str_eq(v->note, note) || v->depth)
            continue;
        if (++n > MOST_VALUES || !v->value.len || v->value.len > LONGEST_VALUE)
            return (Str){0};
        line = str_format(
            f->arena, "%.*s%s%.*s = %.*s", STR_ARG(line), line.len ? ", " : "", STR_ARG(v->name), STR_ARG(v->value));
    }
    return line;
}

// A program's text may have backquotes, which the narration takes for marks: then MARK stands around what is marked.
static Str said(const Filling *f, Word word, Str who, Str what, Str more) {
    Str args[] = {who, what, more};
    Str text = words_fill(f->arena, f->wish->words, word, args, 3);
    if (!what.len || !memchr(what.at, '`', what.len))
        return text;
    const char *start = strstr(text.at, what.at);
    char *marked = arena_copy(f->arena, text.at, text.len);
    for (size_t i = 0; start && i < text.len; i++)
        if (marked[i] == '`' && (text.at + i < start || text.at + i >= start + what.len))
            marked[i] = MARK;
    return (Str){marked, text.len};
}

static bool at_statement(const World *w) {
    const Instr *at = inspect_instr(w);
    return at && (at->flags & (STEP_STMT | STEP_LIB));
}

// How many frames deeper than before. Frames of the library count only where the viewer stands in them.
static int deeper(const ShownGoroutine *before, const ShownGoroutine *now) {
    bool library = before->frames.at[0].library || now->frames.at[0].library;
    return library ? now->depth - before->depth : now->frames.len - before->frames.len;
}

static Str moved_frame(const Filling *f, Str who, const ShownGoroutine *before, const ShownGoroutine *now) {
    const ShownFrame *top = &now->frames.at[0];
    if (deeper(before, now) < 0)
        return said(f, WORD_RETURNS, who, before->frames.at[0].function, top->function);
    Str brought = arguments(f, top);
    return said(f, brought.len ? WORD_CALLS_WITH : WORD_CALLS, who, top->function, brought);
}

static const ShownNext *chosen(const ViewModel *m) {
    for (int i = 0; i < m->next.len; i++)
        if (m->next.at[i].chosen && m->next.at[i].what.len)
            return &m->next.at[i];
    return NULL;
}

// What the statement gave to variables, unless it says so itself: "i = 0, v = 5".
static Str gave(const Filling *f, const ShownGoroutine *now, Str what) {
    const ShownFrame *top = &now->frames.at[0];
    Str line = {0};
    int n = 0;
    for (int i = 0; i < top->vars.len; i++) {
        const ShownVar *v = &top->vars.at[i];
        Str name = v->path.len ? v->path : v->name;
        if (!v->changed || !v->value.len || v->target) // addresses say little
            continue;
        bool says = what.len > v->value.len && str_eq((Str){what.at + what.len - v->value.len, v->value.len}, v->value);
        if (says || ++n > MOST_VALUES || v->value.len > LONGEST_VALUE)
            return (Str){0};
        line = str_format(
            f->arena, "%.*s%s%.*s = %.*s", STR_ARG(line), line.len ? ", " : "", STR_ARG(name), STR_ARG(v->value));
    }
    return line;
}

// Evaluated, but not done: it stands at the operation inside of the statement, or at the loop's head again with nothing
// given to the variables yet.
static bool half_way(const Filling *f, const ShownGoroutine *g, Str what, Str given) {
    const ShownNext *next = chosen(f->m);
    if (f->world->state->outcome != RUNNING || !next || !str_eq(next->what, what))
        return false;
    bool library = g && g->frames.len && g->frames.at[0].library; // its borders are of one kind
    return library || !at_statement(f->world) || (str_starts(what, STR("for ")) && !given.len);
}

void fill_ran(Filling *f, const ViewModel *before) {
    const ShownNext *ran = chosen(before);
    if (!ran)
        return;
    Str who = str_format(f->arena, "G%lld", (long long)ran->goroutine), what = str_copy(f->arena, ran->what);
    const ShownGoroutine *then = goroutine_in(before, ran->goroutine), *now = goroutine_in(f->m, ran->goroutine);
    bool both = then && now && now->frames.len && then->frames.len;
    bool moved = both && deeper(then, now) != 0;
    Str given = both && !moved ? gave(f, now, what) : (Str){0};
    if (moved)
        f->m->happened = moved_frame(f, who, then, now);
    else if (half_way(f, now, what, given))
        f->m->happened = said(f, WORD_RUNS_NOW, who, what, (Str){0});
    else if (ran->value)
        f->m->happened = said(f, WORD_RAN_VALUE, who, what, str_copy(f->arena, ran->outcome));
    else
        f->m->happened = said(f, given.len ? WORD_RAN_GAVE : WORD_RAN, who, what, given);
}
