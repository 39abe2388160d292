// Following a variable through the history, and finding a channel in its events.
#include "view/trace.h"

enum {
    FAR_BACK = 3000, // steps that are run again to see what a variable was
    BLOCK = 1000,    // the first of them is a multiple of this, so that steps near each other give the same trace
    FAR_ON = 20000,  // steps that a search for the next change goes on
    MOST_ROWS = 8
};

void trace_free(Trace *t) {
    arena_free(&t->arena);
    *t = (Trace){.from = -1, .to = -1};
}

static bool same_target(const Target *a, const Target *b) {
    return a->goroutine == b->goroutine && a->fp == b->fp && a->func == b->func && a->object == b->object &&
           str_eq(a->path, b->path);
}

static int64_t step_of(const History *h) {
    return (int64_t)history_now(h).step;
}

// ---- variables ----

// Who is about to do what at a border.
typedef struct Doer {
    uint64_t goroutine;
    int line;
    Str source;
} Doer;

static Doer doer_of(const World *w) {
    const G *g = world_g(w, w->state->running);
    Place at = g ? inspect_place(w, g->id) : (Place){0};
    Doer d = {.goroutine = g ? g->id : 0, .line = at.line};
    if (at.file)
        d.source = source_line(at.file, at.line);
    while (d.source.len && (d.source.at[0] == ' ' || d.source.at[0] == '\t'))
        d.source.at++, d.source.len--;
    return d;
}

typedef struct Follower {
    const Target *target;
    Arena arena; // of values that are looked at
    Str last;    // in the trace's arena; NULL: it is not there
    Doer doer;
    bool framed; // its frame was there at the last look
} Follower;

// The text of the variable now; at is NULL when its frame is not there or it has no value yet.
static Str value_now(Follower *f, const World *w) {
    const Target *t = f->target;
    int frame = inspect_frame_at(w, t->goroutine, t->fp, t->func);
    Str problem;
    if (!f->framed) // nobody wrote what a new frame brings along: parameters, what is captured
        f->doer.source = (Str){0};
    f->framed = frame >= 0;
    arena_free(&f->arena);
    Value *v = frame >= 0 ? inspect_expr(&f->arena, w, t->goroutine, frame, t->path, &problem) : NULL;
    return v ? v->text : (Str){0};
}

// True when the value is another than at the last look.
static bool look(Follower *f, Trace *t, const History *h) {
    const World *w = history_world(h);
    Str now = value_now(f, w);
    bool changed = now.at && !(f->last.at && str_eq(f->last, now));
    if (changed || !now.at)
        f->last = now.at ? str_copy(&t->arena, now) : (Str){0};
    if (changed)
        vec_push(
            &t->arena, &t->list, (TraceEntry){step_of(h), f->last, f->doer.source, f->doer.line, f->doer.goroutine});
    f->doer = doer_of(w);
    return changed;
}

static Str last_value(const Trace *t) {
    return t->list.len ? t->list.at[t->list.len - 1].text : (Str){0};
}

// From the last step looked at on; with `until` only to the next change, and then it stays there.
static bool run_on(Trace *t, History *h, int64_t to, bool until) {
    Follower f = {.target = &t->target, .last = last_value(t)};
    bool found = false;
    if (t->to < 0) {
        history_seek_step(h, (uint64_t)t->from);
        look(&f, t, h);
        t->to = t->from;
    } else {
        history_seek_step(h, (uint64_t)t->to);
        f.doer = doer_of(history_world(h));
        f.framed = inspect_frame_at(history_world(h), t->target.goroutine, t->target.fp, t->target.func) >= 0;
    }
    while (!found && step_of(h) < to && history_forward(h, UNIT_STEP)) {
        bool changed = look(&f, t, h);
        t->to = step_of(h);
        found = until && changed;
    }
    arena_free(&f.arena);
    return found;
}

static void begin(Trace *t, const History *h, const Target *target, int64_t from) {
    trace_free(t);
    t->target = *target;
    t->target.path = str_copy(&t->arena, target->path);
    t->branch = history_branch(h);
    t->from = from;
}

static void follow(Trace *t, History *h, const Target *target) {
    Moment now = history_now(h);
    int64_t step = (int64_t)now.step, from = step / BLOCK * BLOCK - FAR_BACK;
    from = from < 0 ? 0 : from;
    bool fits = t->from >= 0 && t->from <= from && t->branch == history_branch(h) && same_target(&t->target, target);
    if (!fits)
        begin(t, h, target, from);
    if (t->to < step)
        run_on(t, h, step, false);
    if (history_now(h).instr != now.instr)
        history_seek(h, now.instr);
}

static int before(const Trace *t, int64_t step) {
    int n = 0;
    while (n < t->list.len && t->list.at[n].step < step)
        n++;
    return n;
}

// One more than is shown, because the first may be no change.
bool trace_wants_earlier(const Trace *t, int64_t now) {
    return t->target.path.len && !t->target.object && t->from > 0 && before(t, now) <= MOST_ROWS;
}

bool trace_has_earlier(const Trace *t, int64_t now) {
    return before(t, now) > (t->from > 0);
}

void trace_earlier(Trace *t, History *h) {
    Trace whole = {.from = -1, .to = -1};
    int64_t to = t->to, middle = t->from;
    begin(&whole, h, &t->target, middle > BLOCK ? middle - BLOCK : 0);
    run_on(&whole, h, middle, false);
    for (int i = t->list.len && t->list.at[0].step == middle; i < t->list.len; i++) {
        TraceEntry e = t->list.at[i]; // the first was looked at once more
        e.text = str_copy(&whole.arena, e.text);
        vec_push(&whole.arena, &whole.list, e);
    }
    whole.to = to;
    trace_free(t);
    *t = whole;
}

// ---- channels ----

static bool uses(const Event *e, Addr object) {
    return e->object == object &&
           (e->kind == EVENT_SEND || e->kind == EVENT_RECEIVE || e->kind == EVENT_CLOSE || e->kind == EVENT_PARK);
}

// In Go's words, which need no translation.
static Str use_text(Arena *a, const Event *e) {
    Str what = e->kind == EVENT_SEND      ? STR("send")
               : e->kind == EVENT_RECEIVE ? STR("receive")
               : e->kind == EVENT_CLOSE   ? STR("close")
                                          : str_from(wait_text((WaitReason)e->detail));
    const char *arrow = e->kind == EVENT_RECEIVE ? "\xe2\x86\x90" : "\xe2\x86\x92";
    if (!e->other)
        return what;
    return str_format(a, "%.*s %s G%llu", STR_ARG(what), arrow, (unsigned long long)e->other);
}

static void collect_uses(Trace *t, const History *h, const Target *target) {
    begin(t, h, target, 0);
    Moment now = history_now(h);
    int n = history_n_events(h), kept = 0;
    for (int i = n - 1; i >= 0 && kept < MOST_ROWS; i--) { // the last ones, put in order below
        const LoggedEvent *e = history_event(h, i);
        if (e->at.instr > now.instr || !uses(&e->event, target->object))
            continue;
        kept++;
        vec_push(&t->arena, &t->list,
            (TraceEntry){
                .step = (int64_t)e->at.step, .text = use_text(&t->arena, &e->event), .goroutine = e->event.goroutine});
    }
    for (int i = 0; i < kept / 2; i++) {
        TraceEntry swap = t->list.at[i];
        t->list.at[i] = t->list.at[kept - 1 - i];
        t->list.at[kept - 1 - i] = swap;
    }
    t->to = (int64_t)now.step;
}

void trace_update(Trace *t, History *h, const Target *target) {
    if (target->object)
        collect_uses(t, h, target);
    else if (target->path.len)
        follow(t, h, target);
    else
        trace_free(t);
}

// ---- going there ----

// The first moment at a border that shows the event.
static bool go_to_event(History *h, const LoggedEvent *e) {
    uint64_t instr = e->at.instr;
    history_seek_step(h, e->at.step);
    while (history_now(h).instr < instr && history_forward(h, UNIT_STEP))
        ;
    return true;
}

static bool go_to_use(History *h, Addr object, Direction direction) {
    Moment now = history_now(h);
    int n = history_n_events(h);
    for (int k = 0; k < n; k++) {
        int i = direction == BACKWARD ? n - 1 - k : k;
        LoggedEvent e = *history_event(h, i);
        bool there = direction == BACKWARD ? e.at.instr < now.instr && e.at.step < now.step : e.at.instr > now.instr;
        if (there && uses(&e.event, object))
            return go_to_event(h, &e);
    }
    if (direction == BACKWARD)
        return false;
    for (int left = FAR_ON; left > 0 && history_forward(h, UNIT_STEP); left--) {
        for (; n < history_n_events(h); n++)
            if (uses(&history_event(h, n)->event, object))
                return true;
    }
    history_seek(h, now.instr);
    return false;
}

static bool go_to_change(Trace *t, History *h, const Target *target, Direction direction) {
    Moment now = history_now(h);
    int64_t step = (int64_t)now.step, to = -1;
    follow(t, h, target);
    for (int i = t->from > 0; i < t->list.len; i++) { // the first of a trace that begins late is no change
        int64_t at = t->list.at[i].step;
        if (direction == BACKWARD ? at < step : at > step && to < 0)
            to = at;
    }
    if (to >= 0)
        return history_seek_step(h, (uint64_t)to), true;
    if (direction == FORWARD && run_on(t, h, t->to + FAR_ON, true))
        return true;
    history_seek(h, now.instr);
    return false;
}

bool trace_go(Trace *t, History *h, const Target *target, Direction direction) {
    if (target->object)
        return go_to_use(h, target->object, direction);
    return target->path.len && go_to_change(t, h, target, direction);
}

bool trace_go_blocked(History *h, uint64_t goroutine) {
    Moment now = history_now(h);
    for (int i = history_n_events(h) - 1; i >= 0; i--) {
        LoggedEvent e = *history_event(h, i);
        if (e.at.instr <= now.instr && e.event.kind == EVENT_PARK && e.event.goroutine == goroutine)
            return go_to_event(h, &e);
    }
    return false;
}

// ---- in the memory panel ----

void fill_trace(Filling *f, const Trace *t) {
    int64_t now = step_of(f->history);
    MemorySection s = {
        .title = filling_word(f, t->target.object ? WORD_TRACE_USES : WORD_TRACE_VALUES), .level = LEVEL_VALUES};
    int last = t->list.len;
    while (last > 0 && t->list.at[last - 1].step > now)
        last--;
    int first = last > MOST_ROWS ? last - MOST_ROWS : 0;
    if (first == 0 && t->from > 0) {
        Str step = str_format(f->arena, "%lld", (long long)t->from);
        vec_push(f->arena, &s.rows,
            (MemoryRow){.key = words_fill(f->arena, f->wish->words, WORD_TRACE_EARLIER, &step, 1), .step = -1});
    }
    for (int i = first; i < last; i++) {
        const TraceEntry *e = &t->list.at[i];
        Str step = str_format(f->arena, "%lld", (long long)e->step);
        MemoryRow row = {.key = words_fill(f->arena, f->wish->words, WORD_STEP_AT, &step, 1),
            .value = str_copy(f->arena, e->text),
            .note = t->target.object ? (Str){0} : str_copy(f->arena, e->source),
            .goroutine = (int64_t)e->goroutine,
            .changed = e->step == now,
            .step = e->step};
        vec_push(f->arena, &s.rows, row);
    }
    if (!s.rows.len)
        return;
    vec_push(f->arena, &f->m->memory, s);
    for (int i = f->m->memory.len - 1; i > 1; i--) { // behind the head
        MemorySection swap = f->m->memory.at[i];
        f->m->memory.at[i] = f->m->memory.at[i - 1];
        f->m->memory.at[i - 1] = swap;
    }
}
