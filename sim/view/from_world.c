// Goroutines, code and output of a world as a model.
#include "view/from_world.h"

#include <string.h>

#include "report/report.h"

enum { MOST_FIELDS = 8, OUTPUT_KEPT = 64 * 1024 };

Str filling_word(const Filling *f, Word word) {
    return f->wish->words->text[word];
}

const GoroutineView *filling_goroutine(const Filling *f, uint64_t id) {
    return goroutine_find(&f->goroutines, id);
}

static uint64_t running_id(const World *w) {
    const G *g = w->state->running ? world_at(w, w->state->running, sizeof(G)) : NULL;
    if (!g && w->state->last_g)
        g = world_at(w, w->state->last_g, sizeof(G));
    return g ? g->id : 0;
}

Filling filling_begin(Arena *arena, const History *h, const Wish *wish, ViewModel *m) {
    Filling f = {.arena = arena, .history = h, .world = history_world(h), .wish = wish, .m = m};
    f.language = wish->language == LANGUAGE_ZH ? STR("zh") : STR("en");
    f.goroutines = inspect_goroutines(arena, f.world, f.language);
    f.channels = inspect_channels(arena, f.world);
    f.locks = inspect_locks(arena, f.world);
    f.followed = history_followed(h);
    if (!f.followed || !goroutine_find(&f.goroutines, f.followed))
        f.followed = running_id(f.world);
    if (!goroutine_find(&f.goroutines, f.followed) && f.goroutines.n)
        f.followed = f.goroutines.at[0].id;
    m->followed = (int64_t)f.followed;
    return f;
}

// Frames of the standard packages are shown only while the viewer steps inside one, and where there are no others.
int frame_shown(const GoroutineView *g, int frame) {
    int own = 0, shown = 0;
    for (int i = 0; i < g->n_frames; i++)
        own += !g->frames[i].hidden;
    bool all = own == 0 || (g->status == G_RUNNING && g->frames[0].hidden);
    if (g->frames[frame].hidden && !(all && (frame == 0 || own == 0)))
        return -1;
    for (int i = 0; i < frame; i++)
        shown += !g->frames[i].hidden || (all && (i == 0 || own == 0));
    return shown;
}

// ---- variables and frames ----

static Str note_of(const Filling *f, VarKind kind) {
    static const Word words[] = {[V_PARAM] = WORD_NOTE_PARAM,
        [V_RESULT] = WORD_NOTE_RESULT,
        [V_LOCAL] = WORD_NOTE_LOCAL,
        [V_CAPTURED] = WORD_NOTE_CAPTURED,
        [V_RECEIVER] = WORD_NOTE_RECEIVER};
    return filling_word(f, words[kind]);
}

static ShownVar shown_value(const Value *v) {
    bool leads = v->kind == KIND_POINTER || v->kind == KIND_CHAN || v->kind == KIND_FUNC || v->kind == KIND_MAP;
    return (ShownVar){
        .name = v->name, .type = v->type, .value = v->text, .address = v->addr, .target = leads ? v->points_to : 0};
}

static void add_var(Filling *f, ShownFrame *frame, const VarView *v) {
    if (!v->visible)
        return;
    ShownVar var = shown_value(&v->value);
    var.note = note_of(f, v->kind);
    if (!v->heap)
        var.address = 0;
    Str sync = sync_words(f, &v->value);
    if (sync.len)
        var.value = sync;
    bool parts = v->value.bytes && v->value.kind == KIND_STRUCT && v->value.n_children <= MOST_FIELDS && !sync.len;
    if (parts) // its fields follow
        var.value = (Str){0}, var.note = v->value.type;
    vec_push(f->arena, &frame->vars, var);
    if (!parts)
        return;
    for (int i = 0; i < v->value.n_children; i++) {
        const Value *child = &v->value.children[i];
        ShownVar part = shown_value(child);
        Str words = sync_words(f, child);
        part.value = words.len ? words : part.value;
        part.depth = 1;
        part.path = str_format(
            f->arena, "%.*s.%.*s", (int)v->value.name.len, v->value.name.at, (int)child->name.len, child->name.at);
        vec_push(f->arena, &frame->vars, part);
    }
}

static Str source_text(const Place *at) {
    if (!at->file)
        return (Str){0};
    Str line = source_line(at->file, at->line);
    while (line.len && (line.at[0] == ' ' || line.at[0] == '\t'))
        line.at++, line.len--;
    return line;
}

// The deferred call that runs now has left its stack already, so it is put back.
static void add_defers(Filling *f, ShownFrame *frame, const GoroutineView *g, int index) {
    const FrameView *v = &g->frames[index];
    if (v->runs >= 0) {
        Str name = g->frames[v->runs].func;
        if (str_starts(name, STR("main."))) // as the call was shown while it waited
            name = (Str){name.at + 5, name.len - 5};
        Str call = str_format(f->arena, "%.*s()", (int)name.len, name.at);
        vec_push(f->arena, &frame->defers, (ShownDefer){.call = call, .state = DEFER_RUNNING});
    }
    for (int i = 0; i < v->n_defers; i++) {
        Place at = source_place(&f->world->program->sources, v->defers[i].pos);
        vec_push(f->arena, &frame->defers,
            (ShownDefer){.call = v->defers[i].call,
                .line = at.line,
                .state = v->defers[i].running ? DEFER_RUNNING : DEFER_PENDING});
    }
}

static ShownFrame shown_frame(Filling *f, const GoroutineView *g, int index) {
    const FrameView *v = &g->frames[index];
    ShownFrame frame = {.function = v->title, .line = v->at.line, .source = source_text(&v->at), .library = v->hidden};
    if (v->returning)
        frame.state = filling_word(f, WORD_FRAME_RETURNING);
    else if (v->deferred)
        frame.state = filling_word(f, WORD_FRAME_DEFERRED);
    for (int pass = 0; pass < 2; pass++) // results first
        for (int i = 0; i < v->n_vars; i++)
            if ((v->vars[i].kind == V_RESULT) == (pass == 0))
                add_var(f, &frame, &v->vars[i]);
    add_defers(f, &frame, g, index);
    return frame;
}

// ---- goroutines ----

static GoState state_of(const Filling *f, const GoroutineView *g) {
    if (f->world->state->outcome == EXITED)
        return GO_DEAD;
    bool in_flight = g->n_panics && !g->panics[0].recovered && !g->panics[0].goexit;
    switch (g->status) {
    case G_RUNNING: return in_flight ? GO_PANICKING : GO_RUNNING;
    case G_WAITING: return g->wait == WAIT_SLEEP ? GO_SLEEPING : GO_WAITING;
    case G_DEAD: return GO_DEAD;
    default: break;
    }
    if (f->world->state->outcome != RUNNING && in_flight)
        return GO_PANICKING;
    return f->world->state->outcome == RUNNING && g->id == running_id(f->world) ? GO_RUNNING : GO_RUNNABLE;
}

static ShownGoroutine shown_goroutine(Filling *f, const GoroutineView *g) {
    ShownGoroutine out = {.id = (int64_t)g->id,
        .function = g->name,
        .state = state_of(f, g),
        .why = g->why,
        .for_ever = g->never,
        .library = g->library,
        .depth = g->n_frames};
    if (g->status == G_WAITING)
        out.reason = str_from(wait_text(g->wait));
    for (int i = 0; i < g->n_frames; i++)
        if (frame_shown(g, i) >= 0)
            vec_push(f->arena, &out.frames, shown_frame(f, g, i));
    if (out.frames.len && g->sending.len)
        vec_push(f->arena, &out.frames.at[0].vars,
            (ShownVar){.name = filling_word(f, WORD_SENDING), .path = STR("\1"), .value = g->sending});
    for (int i = 0; i < g->n_panics; i++)
        vec_push(f->arena, &out.panics, (ShownPanic){g->panics[i].text, g->panics[i].recovered, g->panics[i].goexit});
    return out;
}

static int find_channel(const Filling *f, Addr addr, uint64_t user) {
    for (int i = 0; i < f->channels.n; i++) {
        const ChannelView *c = &f->channels.at[i];
        if (addr && c->addr == addr)
            return i;
        for (int k = 0; !addr && c->nil && k < c->n_users; k++)
            if (c->users[k] == user)
                return i;
    }
    return -1;
}

// The object of the lock that a goroutine waits at; -1: of none.
static int find_lock(const Filling *f, uint64_t goroutine) {
    for (int i = 0; i < f->locks.n; i++)
        for (int k = 0; k < f->locks.at[i].n_waiting; k++)
            if (f->locks.at[i].waiting[k] == goroutine)
                return f->channels.n + i;
    return -1;
}

static void link_waiting(Filling *f, const GoroutineView *g) {
    bool on_channel = g->wait >= WAIT_CHAN_RECEIVE && g->wait <= WAIT_SELECT;
    int channel = g->status != G_WAITING ? -1 : on_channel ? find_channel(f, g->waits_on, g->id) : find_lock(f, g->id);
    if (channel >= 0)
        vec_push(f->arena, &f->m->links,
            (ShownLink){.goroutine = (int64_t)g->id,
                .frame = -1,
                .var = -1,
                .object = channel,
                .cell = -1,
                .kind = LINK_WAITS});
}

// Arrows of the goroutine that moves: to channels that its innermost frame holds, and from captured variables to
// where they live.
static void link_variables(Filling *f, int index) {
    const ShownGoroutine *g = &f->m->goroutines.at[index];
    if (g->id != f->m->followed || !g->frames.len || g->state == GO_WAITING)
        return;
    const ShownFrame *top = &g->frames.at[0];
    for (int i = 0; i < top->vars.len; i++) {
        const ShownVar *v = &top->vars.at[i];
        ShownLink link = {.goroutine = g->id, .frame = 0, .var = i, .object = -1, .cell = -1};
        if (v->target && (link.object = find_channel(f, v->target, 0)) >= 0) {
            link.kind = LINK_USES;
        } else {
            link.object = -1, link.kind = LINK_POINTS;
            link.address = v->target ? v->target : v->address;
        }
        if (link.object >= 0 || link.address)
            vec_push(f->arena, &f->m->links, link);
    }
}

// A helper of a standard package that waits; one that calls the program's own functions is the program's.
static bool out_of_sight(const Filling *f, const GoroutineView *g) {
    bool own = false;
    for (int i = 0; i < g->n_frames; i++)
        own |= !g->frames[i].hidden;
    return g->library && !own && g->id != f->followed && g->status == G_WAITING;
}

void fill_goroutines(Filling *f) {
    for (int i = 0; i < f->goroutines.n; i++) {
        const GoroutineView *g = &f->goroutines.at[i];
        if (out_of_sight(f, g))
            continue;
        vec_push(f->arena, &f->m->goroutines, shown_goroutine(f, g));
        link_waiting(f, g);
        link_variables(f, f->m->goroutines.len - 1);
    }
}

// ---- output, outcome ----

static void add_output(Filling *f, Str text, bool error) {
    if (text.len)
        vec_push(f->arena, &f->m->output, (ShownOutput){.text = str_copy(f->arena, text), .error = error});
}

void fill_output(Filling *f) {
    uint64_t cursor = 0, passed = 0, total = f->world->state->output_len;
    int fd;
    Str bytes;
    while (output_read(f->world, &cursor, &fd, &bytes)) {
        passed += bytes.len;
        if (passed + OUTPUT_KEPT >= total)
            add_output(f, bytes, fd == 2);
    }
    if (f->world->state->outcome == RUNNING)
        return;
    Buf end = {0};
    report_end(f->world, &end);
    add_output(f, buf_view(&end), true);
    buf_free(&end);
}

static bool is_deadlock(const World *w) {
    Str text = {world_at(w, w->state->fatal_text, w->state->fatal_len), w->state->fatal_len};
    return text.at && str_starts(text, STR("all goroutines are asleep"));
}

void fill_run(Filling *f) {
    const World *w = f->world;
    f->m->clock = (int64_t)w->state->clock;
    if (w->state->outcome == RUNNING)
        return;
    f->m->exit_code = report_exit_code(w);
    f->m->run = w->state->outcome == PANICKED                         ? RUN_PANIC
                : w->state->outcome == FATAL && is_deadlock(w)        ? RUN_DEADLOCK
                : w->state->outcome == EXITED && f->m->exit_code == 0 ? RUN_DONE
                                                                      : RUN_FAILED;
}

void fill_next(Filling *f) {
    NextList list = inspect_next(f->arena, f->world, f->language);
    for (int i = 0; i < list.n; i++) {
        const NextView *n = &list.at[i];
        vec_push(f->arena, &f->m->next,
            (ShownNext){.goroutine = (int64_t)n->goroutine,
                .what = n->what,
                .outcome = n->outcome,
                .bad = n->bad,
                .value = n->value,
                .chosen = n->preset,
                .select_case = n->select_case});
        for (int k = 0; k < f->m->goroutines.len; k++)
            if (f->m->goroutines.at[k].id == (int64_t)n->goroutine)
                f->m->goroutines.at[k].next = n->select_case < 0 ? n->what : STR("select");
    }
    if (list.n == 1 && f->goroutines.n > 1)
        f->m->next_note = filling_word(f, WORD_NEXT_ALONE);
    if (list.n == 0)
        f->m->next_note = filling_word(f, f->world->state->outcome == RUNNING ? WORD_NEXT_CLOCK : WORD_NEXT_NOTHING);
}
