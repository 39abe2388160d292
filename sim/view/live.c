// Driving a history for the window.
#include "view/live.h"

#include <stdlib.h>
#include <time.h>

#include "view/changes.h"
#include "view/from_step.h"
#include "view/trace.h"

// Two models are kept: the one shown, and the one before it to compare with.
typedef struct Kept {
    Arena arena;
    ViewModel model;
} Kept;

struct Live {
    History *history;
    Lanes lanes, other;
    Trace trace;
    Target target; // what the shown model's memory is of; its path lies in that model's arena
    Kept kept[2];
    int shown;        // index in kept
    bool finding;     // the viewer wants to go to the change before, which has not been found yet
    double told;      // when a model told last how far back the search is
    bool can_compare; // the shown model is of the moment that the last move began at
    Moment from;      // that moment
};

Live *live_open(History *h) {
    Live *live = calloc(1, sizeof *live);
    if (!live)
        abort();
    live->history = h;
    live->lanes.branch = live->other.branch = -1;
    live->trace.from = live->trace.to = -1;
    return live;
}

void live_close(Live *live) {
    if (!live)
        return;
    lanes_free(&live->lanes);
    lanes_free(&live->other);
    trace_free(&live->trace);
    for (int i = 0; i < 2; i++)
        arena_free(&live->kept[i].arena);
    free(live);
}

static Filling fill(Live *live, Kept *kept, const Wish *wish, Str look) {
    arena_free(&kept->arena);
    kept->model = (ViewModel){0};
    Filling f = filling_begin(&kept->arena, live->history, wish, &kept->model);
    fill_objects(&f);
    fill_goroutines(&f);
    fill_shared(&f, look);
    fill_code(&f);
    fill_output(&f);
    fill_run(&f);
    fill_memory(&f, look);
    return f;
}

static Filling fill_shown(Live *live, Kept *kept, const Wish *wish, Str look) {
    Filling f = fill(live, kept, wish, look);
    fill_time(&f, &live->lanes);
    fill_next(&f);
    fill_ending(&f);
    return f;
}

// The moment before, when the last move did not come from it: one border back and here again.
static bool fill_before(Live *live, Kept *kept, const Wish *wish, Str look) {
    Moment now = history_now(live->history);
    if (now.instr == 0)
        return false;
    history_back(live->history, UNIT_STEP);
    live->from = history_now(live->history);
    Filling f = fill(live, kept, wish, look);
    fill_next(&f);
    history_seek(live->history, now.instr);
    return true;
}

// What a run's event did, told in the world that it led to.
static Str told_there(Live *live, Filling *f, int branch, int event) {
    const LoggedEvent *e = history_branch_event(live->history, branch, event);
    if (!e)
        return f->wish->words->text[WORD_RUN_OVER];
    LoggedEvent logged = *e;
    history_go_branch(live->history, branch);
    history_seek(live->history, logged.at.instr);
    return inspect_sentence(f->arena, history_world(live->history), &logged.event, f->language);
}

// The run that the viewer wants beside this one. The history goes there and comes back.
static void compare_runs(Live *live, Filling *f) {
    History *h = live->history;
    int wanted = f->wish->compare - 1, here = history_branch(h);
    if (wanted < 0 || wanted >= history_branches(h) || wanted == here)
        return;
    Moment now = history_now(h);
    fill_other(f, &live->other, wanted);
    int at = lanes_first_difference(h, wanted);
    if (at < 0)
        return;
    f->m->time.other.here = told_there(live, f, here, at);
    f->m->time.other.there = told_there(live, f, wanted, at);
    history_go_branch(h, here);
    history_seek(h, now.instr);
}

ViewModel live_model(Live *live, const Wish *wish, Str look) {
    Kept *before = &live->kept[live->shown], *now = &live->kept[1 - live->shown];
    bool compare = live->can_compare || fill_before(live, before, wish, look);
    Filling f = fill_shown(live, now, wish, look);
    now->model.moved_from = -1;
    if (compare) {
        changes_mark(&before->model, &now->model);
        fill_moves(&f, &before->model, live->from);
        fill_happened(&f, live->from);
    }
    if (compare && !now->model.happened.len)
        fill_ran(&f, &before->model);
    live->target = f.target;
    if (wish->selected.len || look.len) {
        trace_update(&live->trace, live->history, &f.target);
        fill_trace(&f, &live->trace);
        now->model.unfinished = trace_wants_earlier(&live->trace, now->model.time.step);
    }
    compare_runs(live, &f);
    live->shown = 1 - live->shown;
    live->can_compare = false;
    return now->model;
}

static const Unit units[] = {[GRAIN_STEP] = UNIT_STEP,
    [GRAIN_STATEMENT] = UNIT_STATEMENT,
    [GRAIN_LINE] = UNIT_LINE,
    [GRAIN_CALL] = UNIT_CALL,
    [GRAIN_OWN] = UNIT_GOROUTINE,
    [GRAIN_INSTRUCTION] = UNIT_INSTR};

static bool moved(Live *live, Moment from, bool forward) {
    bool any = history_now(live->history).instr != from.instr;
    live->finding = false;
    live->from = from;
    if (any)
        live->can_compare = forward && live->kept[live->shown].model.time.step == (int64_t)from.step;
    return any;
}

bool live_step(Live *live, Grain grain, Direction direction) {
    Moment from = history_now(live->history);
    if (direction == FORWARD)
        history_forward(live->history, units[grain]);
    else
        history_back(live->history, units[grain]);
    return moved(live, from, direction == FORWARD);
}

bool live_seek(Live *live, int64_t step) {
    Moment from = history_now(live->history);
    history_seek_step(live->history, (uint64_t)step);
    return moved(live, from, false);
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

// A program that never ends is stopped at a border after a while; the viewer can go on.
bool live_finish(Live *live) {
    History *h = live->history;
    Moment from = history_now(h);
    double patience = seconds() + 1.5;
    while (!history_ended(h) && seconds() < patience)
        history_seek(h, history_now(h).instr + (1u << 22));
    if (!history_ended(h))
        history_forward(h, UNIT_STEP);
    return moved(live, from, false);
}

// Letting a goroutine run is shown as a step of its own; a case that is picked is taken at once.
bool live_pick(Live *live, int index) {
    History *h = live->history;
    const ViewModel *m = &live->kept[live->shown].model;
    Moment from = history_now(h);
    if (index >= m->next.len)
        return false;
    const ShownNext *n = &m->next.at[index];
    uint64_t goroutine = (uint64_t)n->goroutine;
    int taken = n->select_case;
    if (!history_pick(h, goroutine))
        return false;
    history_follow(h, 0); // the viewer wants to see who was picked
    if (taken < 0)
        return moved(live, from, true) || live_step(live, GRAIN_STEP, FORWARD);
    history_answer(h, CHOICE_SELECT, goroutine, (uint64_t)taken);
    history_forward(h, UNIT_EVENT);
    return moved(live, from, true);
}

bool live_follow(Live *live, int64_t goroutine) {
    const ViewModel *m = &live->kept[live->shown].model;
    int at = -1, n = m->goroutines.len;
    for (int i = 0; i < n; i++)
        if (m->goroutines.at[i].id == (goroutine ? goroutine : m->followed))
            at = i;
    if (!n || (goroutine && at < 0))
        return false;
    if (!goroutine)
        goroutine = m->goroutines.at[(at + 1) % n].id;
    history_follow(live->history, (uint64_t)goroutine);
    return true;
}

bool live_find(Live *live, Direction direction) {
    Moment from = history_now(live->history);
    if (trace_go(&live->trace, live->history, &live->target, direction))
        return moved(live, from, false);
    live->finding = direction == BACKWARD && trace_wants_earlier(&live->trace, (int64_t)from.step);
    return false;
}

// So short that nobody feels it between two keys.
bool live_idle(Live *live, bool *changed) {
    static const double patience = 0.006, telling = 0.25; // seconds
    History *h = live->history;
    Moment now = history_now(h);
    double start = seconds();
    int found = live->trace.list.len;
    if (!trace_wants_earlier(&live->trace, (int64_t)now.step))
        return live->finding = false;
    do {
        trace_earlier(&live->trace, h);
    } while (seconds() < start + patience && trace_wants_earlier(&live->trace, (int64_t)now.step));
    history_seek(h, now.instr);
    bool more = trace_wants_earlier(&live->trace, (int64_t)now.step);
    *changed = live->trace.list.len != found || !more || start > live->told + telling;
    live->told = *changed ? start : live->told;
    if (live->finding && trace_has_earlier(&live->trace, (int64_t)now.step)) {
        live->finding = false;
        live_find(live, BACKWARD);
    }
    return more;
}

static bool waits(const ShownGoroutine *g) {
    return g->state == GO_WAITING || g->state == GO_SLEEPING;
}

bool live_blocked(Live *live, int64_t goroutine) {
    const ViewModel *m = &live->kept[live->shown].model;
    Moment from = history_now(live->history);
    for (int pass = 0; pass < 2 && !goroutine; pass++) // the followed one before others
        for (int i = 0; i < m->goroutines.len && !goroutine; i++)
            if (waits(&m->goroutines.at[i]) && (pass || m->goroutines.at[i].id == m->followed))
                goroutine = m->goroutines.at[i].id;
    if (!goroutine || !trace_go_blocked(live->history, (uint64_t)goroutine))
        return false;
    history_follow(live->history, (uint64_t)goroutine);
    return moved(live, from, false);
}

bool live_branch(Live *live, int64_t run) {
    int n = history_branches(live->history), here = history_branch(live->history);
    int to = run > 0 ? (int)(run - 1) : (here + 1) % n;
    live->can_compare = false;
    return to < n && to != here && history_go_branch(live->history, to);
}

void live_jumped(Live *live) {
    live->can_compare = false;
}
