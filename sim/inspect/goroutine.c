// Goroutines as views: frames, variables, deferred calls, panics, and what they wait for.
#include "inspect/views.h"
#include "inspect/words.h"
#include "vm/mem.h"

enum { MOST_FRAMES = 256, MOST_DEFERS = 1024, MOST_PANICS = 64, MOST_DETAILED = 2000, MOST_LISTED = 100000 };

typedef struct Builder {
    Arena *arena;
    const World *w;
    const G *g;
    Str language;
} Builder;

// ---- variables -------------------------------------------------------------------------------------------

static void add_variable(Builder *b, FrameView *v, const Frame *f, int i) {
    const Func *fn = &b->w->program->funcs[f->func];
    const Variable *var = &fn->vars[i];
    VarPlaced place;
    if (!variable_in_scope(var, f))
        return;
    bool placed = variable_place(b->w, b->g, f, var, &place), collected = frame_collected(b->w, b->g, f, var);
    if (!placed && !collected)
        return;
    Addr at = placed && place.heap ? place.at : 0;
    Value *value = placed ? value_from_bytes(b->arena, b->w, var->type, at, place.bytes, var->name, (LookDepth){0, 0})
                          : value_without_bytes(b->arena, b->w, var->type, var->name);
    if (collected && (!placed || str_eq(value->text, TEXT_COLLECTED)))
        value->text = say(b->arena, b->language, SAY_VAR_COLLECTED, (Fill){0});
    v->vars[v->n_vars++] = (VarView){
        .value = *value,
        .kind = var->kind,
        .heap = placed && place.heap,
        .visible = !variable_shadowed(fn, f, i),
    };
}

static bool names_results(const Func *fn) {
    for (int i = 0; i < fn->n_vars; i++)
        if (fn->vars[i].kind == V_RESULT)
            return true;
    return fn->n_results == 0;
}

// Results without a name can be seen once they are set.
static void add_unnamed_results(Builder *b, FrameView *v, const Frame *f) {
    const Func *fn = &b->w->program->funcs[f->func];
    Addr at = b->g->stack + f->fp + 8;
    for (int i = 0; i < fn->n_results; i++) {
        const RType *t = type_of(b->w, fn->result_types[i]);
        const uint64_t *slots = t ? world_at(b->w, at, t->slots * 8u) : NULL;
        const uint8_t *bytes = slots ? slots_value(b->w, t, slots) : NULL;
        if (!bytes)
            return;
        Str name = str_format(b->arena, "~r%d", i);
        v->vars[v->n_vars++] = (VarView){
            .value = *value_from_bytes(b->arena, b->w, fn->result_types[i], 0, bytes, name, (LookDepth){0, 0}),
            .kind = V_RESULT,
            .visible = true,
        };
        at += t->slots * 8u;
    }
}

// ---- deferred calls and panics -----------------------------------------------------------------------------

static DeferView defer_view(Builder *b, const Defer *d, Addr at) {
    DeferView v = {.frame = d->fp, .call = STR("nil()")};
    const Span *s = span_of(b->w, d->pc);
    v.pos = s ? s->from : 0;
    const uint64_t *args = d->n_args <= 4096 ? world_at(b->w, at + sizeof *d, d->n_args * 8u) : NULL;
    if (d->func >= (uint32_t)b->w->program->n_funcs || (d->n_args && !args))
        return v;
    const Func *fn = &b->w->program->funcs[d->func];
    v.call = deferred_text(b->arena, b->w, d, args);
    v.args = ARENA_ARRAY(b->arena, Value, fn->n_params);
    for (uint64_t slot = 0; v.n_args < fn->n_params; v.n_args++) {
        int type = fn->param_types[v.n_args];
        const RType *t = type_of(b->w, type);
        const uint8_t *bytes = t && slot + t->slots <= d->n_args ? slots_value(b->w, t, args + slot) : NULL;
        if (!bytes)
            break;
        v.args[v.n_args] = *value_from_bytes(b->arena, b->w, type, at + sizeof *d + slot * 8,
            t->slots ? bytes : (const uint8_t *)"", STR(""), (LookDepth){0, 0});
        slot += t->slots;
    }
    return v;
}

static const Defer *defer_of(const World *w, Addr at) {
    return at ? world_at(w, at, sizeof(Defer)) : NULL;
}

static void add_defers(Builder *b, FrameView *v, const Frame *f) {
    int n = 0, left = MOST_DEFERS;
    for (const Defer *d = defer_of(b->w, b->g->defers); d && left--; d = defer_of(b->w, d->link))
        n += d->fp == f->fp;
    v->defers = ARENA_ARRAY(b->arena, DeferView, n);
    left = MOST_DEFERS;
    Addr at = b->g->defers;
    for (const Defer *d = defer_of(b->w, at); d && left--; d = defer_of(b->w, at)) {
        if (d->fp == f->fp)
            v->defers[v->n_defers++] = defer_view(b, d, at);
        at = d->link;
    }
}

static const Panic *panic_of(const World *w, Addr at) {
    return at ? world_at(w, at, sizeof(Panic)) : NULL;
}

static void add_panics(Builder *b, GoroutineView *v) {
    int left = MOST_PANICS;
    for (const Panic *p = panic_of(b->w, b->g->panics); p && left--; p = panic_of(b->w, p->link))
        v->n_panics++;
    v->panics = ARENA_ARRAY(b->arena, PanicView, v->n_panics);
    const Panic *p = panic_of(b->w, b->g->panics);
    for (int i = 0; i < v->n_panics; i++, p = panic_of(b->w, p->link)) {
        const Span *s = span_of(b->w, p->pc);
        v->panics[i] =
            (PanicView){inspect_panic(b->arena, b->w, p), s ? s->from : 0, p->recovered, p->aborted, p->goexit};
    }
}

Str inspect_panic(Arena *a, const World *w, const Panic *p) {
    Buf b = {0};
    if (p->goexit)
        buf_text(&b, "Goexit");
    else
        text_panic(&b, w, p);
    Str s = str_copy(a, buf_view(&b));
    buf_free(&b);
    return s;
}

// ---- frames -----------------------------------------------------------------------------------------------

static bool at_rundefers(const World *w, const Frame *f) {
    const Instr *at = instr_at(w, f->pc);
    return at && at->op == I_RUNDEFERS;
}

static Str frame_title(Builder *b, const Func *fn) {
    size_t from = 0;
    while (from < fn->name.len && !str_starts(str_from_to(fn->name, from, fn->name.len), STR("[...]")))
        from++;
    if (fn->n_type_args == 0 || from == fn->name.len)
        return fn->name;
    Buf out = {0};
    buf_add(&out, fn->name.at, from);
    for (int i = 0; i < fn->n_type_args; i++) {
        Str type = b->w->program->types[fn->type_args[i].type].name;
        buf_format(&out, "%c%.*s=%.*s", i ? ' ' : '[', STR_ARG(fn->type_args[i].name), STR_ARG(type));
    }
    buf_byte(&out, ']');
    buf_str(&out, str_from_to(fn->name, from + 5, fn->name.len));
    Str title = str_copy(b->arena, buf_view(&out));
    buf_free(&out);
    return title;
}

static FrameView frame_view(Builder *b, const Frame *f) {
    const Func *fn = &b->w->program->funcs[f->func];
    FrameView v = {.func = fn->name, .func_id = f->func, .pc = f->pc, .at = place_of_pos(b->w, f->pc), .fp = f->fp};
    v.title = frame_title(b, fn);
    v.hidden = !frame_is_users(b->w, f);
    v.returning = at_rundefers(b->w, f);
    v.vars = ARENA_ARRAY(b->arena, VarView, fn->n_vars + fn->n_results);
    for (int i = 0; i < fn->n_vars; i++)
        add_variable(b, &v, f, i);
    if (v.returning && !names_results(fn))
        add_unnamed_results(b, &v, f);
    add_defers(b, &v, f);
    return v;
}

// The runtime's own frame at the bottom of goroutine 1, which initialises the packages and calls main, is nobody's business.
static void add_frames(Builder *b, GoroutineView *v) {
    Frame f;
    bool deferred, more = frame_first(b->w, b->g, &f);
    v->frames = ARENA_ARRAY(b->arena, FrameView, MOST_FRAMES);
    while (more && v->n_frames < MOST_FRAMES) {
        FrameView *view = NULL;
        if (f.func >= 0 && f.func != b->w->program->entry) {
            view = &v->frames[v->n_frames++];
            *view = frame_view(b, &f);
        }
        more = frame_up(b->w, b->g, &f, &deferred);
        if (view)
            view->deferred = deferred;
    }
}

static int frame_with(const GoroutineView *v, uint64_t fp) {
    for (int i = 0; i < v->n_frames; i++)
        if (v->frames[i].fp == fp)
            return i;
    return -1;
}

// Whose deferred call a frame is: during a panic the panic knows, and the frames between are not asked any more;
// otherwise it is the one below it.
static void find_owners(Builder *b, GoroutineView *v) {
    for (int i = 0; i < v->n_frames; i++)
        v->frames[i].runs = -1;
    for (int i = 0; i + 1 < v->n_frames; i++) {
        if (!v->frames[i].deferred)
            continue;
        int owner = i + 1, left = MOST_PANICS;
        for (const Panic *p = panic_of(b->w, b->g->panics); p && left--; p = panic_of(b->w, p->link))
            if (p->defer_fp == v->frames[i].fp && frame_with(v, p->target_fp) > i)
                owner = frame_with(v, p->target_fp);
        if (v->frames[owner].runs < 0)
            v->frames[owner].runs = i;
    }
}

// ---- the whole ----------------------------------------------------------------------------------------------

static void add_waiting(Builder *b, GoroutineView *v) {
    const Sudog *s = b->g->waiting ? world_at(b->w, b->g->waiting, sizeof *s) : NULL;
    v->sending = STR("");
    if (!s || b->g->status != G_WAITING)
        return;
    v->waits_on = s->chan;
    if (b->g->wait == WAIT_CHAN_SEND)
        v->sending = sudog_value(b->arena, b->w, s, true);
}

static uint64_t timer_of(const World *w, Addr g) {
    uint64_t at = 0;
    for (uint64_t i = 0; i < w->state->n_timers && read_word(w, w->state->timers + 8 * i, &at); i++) {
        const Timer *t = world_at(w, at, sizeof *t);
        if (t && t->action == TIMER_WAKE && t->target == g)
            return t->when;
    }
    return 0;
}

static Str first_function(const World *w, const G *g) {
    int entry = (int)g->entry;
    if (entry == w->program->entry)
        return STR("main.main");
    return entry >= 0 && entry < w->program->n_funcs ? w->program->funcs[entry].name : STR("?");
}

static GoroutineView goroutine_view(Arena *a, const World *w, Addr at, const G *g) {
    Builder b = {.arena = a, .w = w, .g = g};
    GoroutineView v = {.id = g->id, .status = (GStatus)g->status, .wait = (WaitReason)g->wait, .parent = g->parent};
    v.name = first_function(w, g);
    v.created = g->parent ? place_of_pos(w, g->created_pc) : (Place){0};
    int entry = (int)g->entry;
    v.library = entry >= 0 && entry < w->program->n_funcs && entry != w->program->entry &&
                (w->program->funcs[entry].flags & FUNC_LIBRARY);
    v.why = STR("");
    if (g->status == G_WAITING && g->wait == WAIT_SLEEP)
        v.wakes_at = timer_of(w, at);
    add_waiting(&b, &v);
    return v;
}

static void add_details(Arena *a, const World *w, const G *g, GoroutineView *v, Str language) {
    Builder b = {a, w, g, language};
    add_frames(&b, v);
    find_owners(&b, v);
    add_panics(&b, v);
}

GoroutineList inspect_goroutines(Arena *a, const World *w, Str language) {
    GoroutineList list = {0};
    uint64_t most = w->state->n_goroutines < MOST_LISTED ? w->state->n_goroutines : MOST_LISTED;
    ChannelList channels = {0};
    bool searched = false;
    Stuck stuck = stuck_goroutines(a, w);
    list.at = ARENA_ARRAY(a, GoroutineView, most);
    Addr at = w->state->all_first;
    for (const G *g = world_g(w, at); g && (uint64_t)list.n < most; at = g->alllink, g = world_g(w, at)) {
        GoroutineView *v = &list.at[list.n++];
        *v = goroutine_view(a, w, at, g);
        if (list.n > MOST_DETAILED)
            continue;
        if (g->status == G_WAITING && !searched)
            channels = inspect_channels(a, w);
        searched |= g->status == G_WAITING;
        add_details(a, w, g, v, language);
        v->never = stuck_for_ever(&stuck, g);
        if (g->status == G_WAITING)
            v->why = (v->never ? why_for_ever : why_text)(a, w, g, &channels, language);
    }
    return list;
}

const GoroutineView *goroutine_find(const GoroutineList *l, uint64_t id) {
    for (int i = 0; i < l->n; i++)
        if (l->at[i].id == id)
            return &l->at[i];
    return NULL;
}
