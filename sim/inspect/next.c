// What can happen next: each goroutine that can run, the statement it would run, and what that would do. The effect is not guessed:
// a copy of the world runs it.
#include "inspect/views.h"
#include "inspect/words.h"

#include <inttypes.h>
#include <string.h>

enum { MOST_LISTED = 256, MOST_TRIED = 16, MOST_EVENTS = 32, MOST_INSTRS = 1000000, MOST_CASES = 9 };
static const uint64_t most_copied = 32ull << 20; // bytes of a world that is still copied for a look ahead

typedef struct Trial {
    World *w;
    const World *from; // what it is a copy of
    Run run;
    uint64_t goroutine;
    Event events[MOST_EVENTS];
    int n_events;
    uint64_t ready_cases;       // of a select that had a choice
    uint64_t ready[MOST_CASES]; // the first of them, by their numbers in source order
    uint64_t preset;            // the one that the default schedule takes
    int forced;                 // which of them is taken; -1: the preset
    uint64_t output_before;
} Trial;

static void event(void *context, const World *w, const Event *e) {
    Trial *t = context;
    (void)w;
    if (t->n_events < MOST_EVENTS)
        t->events[t->n_events++] = *e;
}

static uint64_t choose(void *context, const World *w, const Choice *c) {
    Trial *t = context;
    (void)w;
    if (c->kind != CHOICE_SELECT || c->goroutine != t->goroutine || c->options < 2 || t->ready_cases)
        return c->preset;
    t->ready_cases = c->options;
    t->preset = c->ids[c->preset];
    for (uint64_t i = 0; i < c->options && i < MOST_CASES; i++)
        t->ready[i] = c->ids[i];
    return t->forced >= 0 && (uint64_t)t->forced < c->options ? (uint64_t)t->forced : c->preset;
}

// The border it stands at is its own beginning; the next statement, or another goroutine's step, ends the trial.
static bool border(void *context, const World *w, const Instr *at) {
    const Trial *t = context;
    const G *g = world_g(w, w->state->running);
    bool mine = g && g->id == t->goroutine;
    return t->run.instrs > 0 && ((at->flags & STEP_STMT) || (!mine && (at->flags & STEP_EVENT)));
}

// Brings the scratch world back to what it was copied from: only the pages that a trial wrote differ.
static void undo(World *scratch, const World *w) {
    uint64_t used = world_used(scratch) > world_used(w) ? world_used(scratch) : world_used(w);
    for (uint64_t p = 0; p < used / WORLD_PAGE; p++)
        if (scratch->dirty[p]) {
            memcpy(scratch->base + p * WORLD_PAGE, w->base + p * WORLD_PAGE, WORLD_PAGE);
            scratch->dirty[p] = 0;
        }
    world_refresh(scratch);
}

static bool trial_run(Trial *t, World *scratch, const World *w, uint64_t goroutine, int forced) {
    const G *running = world_g(w, w->state->running);
    *t = (Trial){
        .w = scratch, .from = w, .goroutine = goroutine, .forced = forced, .output_before = w->state->output_len};
    t->run = (Run){.context = t,
        .choose = choose,
        .event = event,
        .border = border,
        .until_instrs = MOST_INSTRS,
        .until_steps = UINT64_MAX,
        .step_mask = STEP_STMT | STEP_EVENT};
    if (!running || running->id != goroutine)
        if (!world_switch(t->w, goroutine))
            return false;
    Stop stop = world_run_exact(t->w, &t->run);
    return stop == STOP_BORDER || stop == STOP_END;
}

// ---- what it did -------------------------------------------------------------------------------------------

static const Event *find(const Trial *t, EventKind kind, bool own) {
    for (int i = 0; i < t->n_events; i++)
        if (t->events[i].kind == kind && (!own || t->events[i].goroutine == t->goroutine))
            return &t->events[i];
    return NULL;
}

// A sender that was woken by close will panic as soon as it runs.
static uint64_t woken_to_panic(const Trial *t) {
    for (int i = 0; i < t->n_events; i++) {
        const G *g = t->events[i].kind == EVENT_WAKE ? goroutine_of(t->w, t->events[i].other) : NULL;
        if (g && g->pending)
            return g->id;
    }
    return 0;
}

static Str fatal_text(const World *w) {
    const WorldState *s = w->state;
    const char *p = s->fatal_len && s->fatal_len < 4096 ? world_at(w, s->fatal_text, s->fatal_len) : NULL;
    return p ? (Str){p, (size_t)s->fatal_len} : STR("");
}

static Str ended(Arena *a, const Trial *t, Str language, NextView *v) {
    Str text = fatal_text(t->w);
    v->bad = t->w->state->outcome != EXITED || t->w->state->exit_code != 0;
    if (t->w->state->outcome == FATAL && str_starts(text, STR("all goroutines are asleep")))
        return say(a, language, SAY_NEXT_DEADLOCK, (Fill){0});
    if (t->w->state->outcome == FATAL)
        return say(a, language, SAY_NEXT_FATAL, (Fill){{str_copy(a, text)}});
    return say(a, language, SAY_NEXT_EXIT, (Fill){0});
}

static Str written(Arena *a, const Trial *t, Str language) {
    Str all = inspect_output(a, t->w, 0);
    uint64_t n = t->w->state->output_len - t->output_before;
    if (n > all.len)
        return STR("");
    Buf b = {0};
    text_quoted(&b, str_from_to(all, all.len - n, all.len), 40);
    Str s = say(a, language, SAY_NEXT_OUTPUT, (Fill){{buf_view(&b)}});
    buf_free(&b);
    return s;
}

static Str panics(Arena *a, const Trial *t, const Event *e, Str language) {
    const Panic *p = world_at(t->w, e->object, sizeof *p);
    Str who = goroutine_word(a, e->goroutine);
    const G *g = goroutine_of(t->w, e->goroutine);
    if (!p || !g || g->panics != e->object)
        return say(a, language, SAY_NEXT_PANICS, (Fill){{who}});
    return say(a, language, SAY_NEXT_PANICS_TEXT, (Fill){{who, inspect_panic(a, t->w, p)}});
}

static Str handed(Arena *a, const Trial *t, const Event *e, Str language) {
    Str other = goroutine_word(a, e->other);
    Str value = e->kind == EVENT_RECEIVE ? channel_head(a, t->from, e->object) : STR("");
    if (e->kind == EVENT_RECEIVE && value.len && e->other)
        return say(a, language, SAY_NEXT_TAKES_VALUE, (Fill){{value, other}});
    if (e->kind == EVENT_RECEIVE && value.len)
        return say(a, language, SAY_NEXT_GETS, (Fill){{value}});
    if (e->kind == EVENT_RECEIVE)
        return e->other ? say(a, language, SAY_NEXT_TAKES, (Fill){{other}}) : STR("");
    return e->other ? say(a, language, SAY_NEXT_HANDS, (Fill){{other}}) : say(a, language, SAY_NEXT_BUFFER, (Fill){0});
}

static Str selected(Arena *a, const Trial *t, const Event *e, Str language) {
    const Event *passed = find(t, EVENT_SEND, true);
    passed = passed ? passed : find(t, EVENT_RECEIVE, true);
    if (t->forced >= 0)
        return passed ? handed(a, t, passed, language) : STR("");
    if (t->ready_cases)
        return say(a, language, SAY_NEXT_ONE_OF, (Fill){{str_format(a, "%" PRIu64, t->ready_cases)}});
    if (e->detail < 0)
        return say(a, language, SAY_NEXT_DEFAULT, (Fill){0});
    return say(a, language, SAY_NEXT_CASE, (Fill){{str_format(a, "%d", e->detail + 1)}});
}

// The effect that matters most to somebody who has to choose.
static Str outcome(Arena *a, const Trial *t, Str language, NextView *v) {
    const Event *e;
    Str who = goroutine_word(a, t->goroutine);
    uint64_t doomed = woken_to_panic(t);
    if ((e = find(t, EVENT_PANIC, false))) {
        v->bad = true;
        return panics(a, t, e, language);
    }
    if (doomed) {
        v->bad = true;
        return say(a, language, SAY_NEXT_PANICS, (Fill){{goroutine_word(a, doomed)}});
    }
    if (t->w->state->outcome != RUNNING)
        return ended(a, t, language, v);
    if ((e = find(t, EVENT_RECOVER, true)))
        return say(a, language, SAY_NEXT_RECOVERS, (Fill){0});
    if ((e = find(t, EVENT_PARK, true)))
        return say(a, language, SAY_NEXT_PARKS, (Fill){{who, str_from(wait_text((WaitReason)e->detail))}});
    if ((e = find(t, EVENT_SELECT, true)))
        return selected(a, t, e, language);
    if ((e = find(t, EVENT_SEND, true)) || (e = find(t, EVENT_RECEIVE, true)))
        return handed(a, t, e, language);
    if ((e = find(t, EVENT_GO, true)))
        return say(a, language, SAY_NEXT_STARTS, (Fill){{goroutine_word(a, e->other)}});
    if ((e = find(t, EVENT_WAKE, true)))
        return say(a, language, SAY_NEXT_WAKES, (Fill){{goroutine_word(a, e->other)}});
    if (find(t, EVENT_OUTPUT, true))
        return written(a, t, language);
    if (find(t, EVENT_EXIT, true))
        return say(a, language, SAY_NEXT_ENDS, (Fill){{who}});
    return STR("");
}

// ---- the list ------------------------------------------------------------------------------------------------

// The statement of the innermost frame that is the user's own, or of the library where the viewer steps through it.
static Str what_next(Arena *a, const World *w, const G *g, Str language) {
    Frame f;
    bool deferred, more = frame_first(w, g, &f);
    bool inside = more && f.func >= 0 && w->state->running && world_g(w, w->state->running) == g &&
                  (w->program->code[f.pc].flags & STEP_LIB); // somebody steps through the library
    for (; more; more = frame_up(w, g, &f, &deferred)) {
        if (!frame_is_users(w, &f) && !inside)
            continue;
        const Instr *at = &w->program->code[f.pc];
        bool leaves = (at->op == I_RET || at->op == I_RUNDEFERS) && !(at->flags & STEP_STMT);
        Str code = leaves ? code_text(a, w, f.pc) : statement_text(a, w, f.pc);
        return leaves && (!code.len || code.at[0] == '}') ? say(a, language, SAY_NEXT_RETURNS, (Fill){0}) : code;
    }
    return STR("");
}

typedef struct Lister {
    Arena *arena;
    const World *w;
    World *scratch; // a copy of w to run in, the same again after each trial; NULL: what would happen is not tried
    Str language;
    NextList list;
} Lister;

static void add(Lister *l, NextView v) {
    if (l->list.n < MOST_LISTED)
        l->list.at[l->list.n++] = v;
}

// The text of the nth case of the select that this event took a case of.
static Str case_text(Lister *l, const Event *e, uint64_t n) {
    const Instr *code = l->w->program->code;
    int func = program_func_at(l->w->program, e->pc);
    if (func < 0)
        return STR("");
    uint32_t at = e->pc, entry = l->w->program->funcs[func].entry;
    while (at > entry && code[at].op != I_SELECT_X)
        at--;
    return code[at].op == I_SELECT_X && n < code[at].b ? code_text(l->arena, l->w, at + 2 + (uint32_t)n) : STR("");
}

// Each ready case is tried by itself.
static void add_cases(Lister *l, const G *g, const Trial *first, bool preset) {
    const Event *select = find(first, EVENT_SELECT, true);
    for (int i = 0; i < MOST_CASES && (uint64_t)i < first->ready_cases; i++) {
        NextView v = {.goroutine = g->id,
            .what = select ? case_text(l, select, first->ready[i]) : STR(""),
            .outcome = STR(""),
            .preset = preset && first->ready[i] == first->preset,
            .select_case = (int)first->ready[i]};
        Trial *t = ARENA_NEW(l->arena, Trial);
        if (trial_run(t, l->scratch, l->w, g->id, i))
            v.outcome = outcome(l->arena, t, l->language, &v);
        undo(l->scratch, l->w);
        add(l, v);
    }
}

// A condition or a switch's tag that stands before its goroutine: what it gives, where looking is enough to say.
static Str value_now(Lister *l, const G *g, Str what) {
    Frame f;
    Str problem;
    if (!frame_first(l->w, g, &f) || !frame_is_users(l->w, &f) || !(l->w->program->code[f.pc].flags & STEP_STMT))
        return STR("");
    const Value *v = inspect_expr(l->arena, l->w, g->id, 0, what, &problem);
    return v && (v->kind <= KIND_COMPLEX128 || v->kind == KIND_STRING) ? v->text : STR("");
}

static void add_goroutine(Lister *l, const G *g, bool preset) {
    NextView v = {.goroutine = g->id,
        .what = what_next(l->arena, l->w, g, l->language),
        .outcome = STR(""),
        .preset = preset,
        .select_case = -1};
    Trial *t = ARENA_NEW(l->arena, Trial);
    if (l->scratch && l->list.n < MOST_TRIED) {
        if (trial_run(t, l->scratch, l->w, g->id, -1))
            v.outcome = outcome(l->arena, t, l->language, &v);
        undo(l->scratch, l->w);
        Str value = v.outcome.len ? STR("") : value_now(l, g, v.what);
        if (value.len)
            v.outcome = value, v.value = true;
    }
    if (t->ready_cases)
        add_cases(l, g, t, preset);
    else
        add(l, v);
}

NextList inspect_next(Arena *a, const World *w, Str language) {
    Lister l = {.arena = a, .w = w, .language = language, .list = {ARENA_ARRAY(a, NextView, MOST_LISTED), 0}};
    const G *running = world_g(w, w->state->running);
    if (w->state->outcome != RUNNING)
        return l.list;
    l.scratch = world_used(w) <= most_copied ? world_copy(w) : NULL;
    if (l.scratch)
        world_clean(l.scratch);
    if (running)
        add_goroutine(&l, running, true);
    uint64_t left = w->state->n_goroutines + 1;
    for (const G *g = world_g(w, w->state->all_first); g && left-- && l.list.n < MOST_LISTED;
         g = world_g(w, g->alllink))
        if (g != running && g->status == G_RUNNABLE)
            add_goroutine(&l, g, false);
    world_close(l.scratch);
    return l.list;
}
