// The prompt's lines as moves of the history.
#include "view/typing.h"

#include <stdlib.h>
#include <string.h>

#include "inspect/inspect.h"
#include "view/from_world.h"

enum { MOST_STEPS = 1000 * 1000, LINES_KEPT = 200 };

typedef struct Before { // a line was typed
    Moment at;
    int branch;
    Str line;
} Before;

struct Typing {
    History *h;
    Arena arena; // of the lines
    Before before[LINES_KEPT];
    int n;
};

Typing *typing_open(History *h) {
    Typing *t = calloc(1, sizeof *t);
    if (!t)
        out_of_memory(sizeof *t);
    t->h = h;
    return t;
}

void typing_close(Typing *t) {
    if (!t)
        return;
    arena_free(&t->arena);
    free(t);
}

// ---- which frame ----

typedef struct Spot {
    const GoroutineView *g;
    const FrameView *frame;
} Spot;

static Spot innermost(const GoroutineView *g) {
    for (int i = 0; g && i < g->n_frames; i++)
        if (!g->frames[i].hidden)
            return (Spot){g, &g->frames[i]};
    return (Spot){0};
}

static uint64_t running(const History *h) {
    const World *w = history_world(h);
    const G *g = world_g(w, w->state->running);
    return g ? g->id : 0;
}

static Spot find_spot(Arena *a, const History *h, Str selected) {
    GoroutineList list = inspect_goroutines(a, history_world(h), STR("en"));
    uint64_t goroutine, followed = history_followed(h);
    int depth;
    Str path;
    if (var_id_split(selected, &goroutine, &depth, &path)) {
        const GoroutineView *g = goroutine_find(&list, goroutine);
        int i = g ? frame_at_depth(g, depth) : -1;
        if (i >= 0)
            return (Spot){g, &g->frames[i]};
    }
    Spot spot = innermost(goroutine_find(&list, followed ? followed : running(h)));
    return spot.g ? spot : innermost(list.n ? &list.at[0] : NULL);
}

Str typing_place(Arena *a, const History *h, Str selected) {
    Spot s = find_spot(a, h, selected);
    if (!s.g || history_ended(h))
        return (Str){0};
    return str_format(a, "%.*s · G%llu", STR_ARG(s.frame->func), (unsigned long long)s.g->id);
}

// ---- running ----

static bool has_left(void *context, const History *h) {
    return running(h) != *(const uint64_t *)context;
}

static const GoroutineView *still_there(const GoroutineList *list, uint64_t id) {
    const GoroutineView *g = goroutine_find(list, id);
    return g && g->status != G_DEAD ? g : NULL;
}

// What became of the line.
static void tell(Typing *t, Arena *a, uint64_t id, Buf *answer) {
    const World *w = history_world(t->h);
    GoroutineList list = inspect_goroutines(a, w, STR("en"));
    const GoroutineView *g = still_there(&list, id);
    int type;
    Addr at;
    if (g && g->n_panics)
        buf_format(answer, "panic: %.*s", STR_ARG(g->panics[0].text));
    else if (g)
        buf_format(answer, "G%llu: %.*s", (unsigned long long)id, STR_ARG(g->why));
    else if (history_typed_value(t->h, &type, &at))
        buf_str(answer, inspect_value(a, w, type, at, (Str){0}, (LookDepth){0})->text);
}

static void note(Typing *t, Before b) {
    if (t->n == LINES_KEPT)
        memmove(t->before, t->before + 1, sizeof *t->before * (size_t)--t->n);
    b.line = str_copy(&t->arena, b.line);
    t->before[t->n++] = b;
}

// A line that only looks (names, fields, indices, len, comparison) is answered without running anything: nothing moves. Addresses
// are left to the compiler, which knows what has none.
static bool only_looks(const History *h, Arena *a, const Spot *s, Str line, Buf *answer) {
    Str problem;
    if (!s->g || memchr(line.at, '&', line.len))
        return false;
    const Value *v = inspect_expr(a, history_world(h), s->g->id, (int)(s->frame - s->g->frames), line, &problem);
    if (v)
        buf_str(answer, v->text);
    return v != NULL;
}

bool typing_run(Typing *t, Str selected, Str line, Buf *answer) {
    Arena a = {0};
    Diagnostics diags = {.arena = &a};
    Before before = {history_now(t->h), history_branch(t->h), line};
    Spot s = find_spot(&a, t->h, selected);
    if (only_looks(t->h, &a, &s, line, answer)) {
        arena_free(&a);
        return true;
    }
    uint64_t id = s.g ? history_type(t->h, s.g->id, (uint32_t)s.frame->fp, line, &diags) : 0;
    if (id) {
        note(t, before);
        history_until(t->h, has_left, &id, MOST_STEPS);
        tell(t, &a, id, answer);
        history_typed_store(t->h);
    } else {
        buf_str(answer, diags.list.len ? diags.list.at[0].text : STR("the program has ended"));
    }
    arena_free(&a);
    return id != 0;
}

// Back to where it was typed, on the branch of then.
bool typing_undo(Typing *t, Buf *taken_back) {
    if (!t->n)
        return false;
    Before b = t->before[--t->n];
    history_go_branch(t->h, b.branch);
    history_seek(t->h, b.at.instr);
    buf_str(taken_back, b.line);
    return true;
}
