// The timeline of a history: lanes from its events.
#include "view/from_step.h"

enum { FINEST = 1500 }; // spans shorter than this part of the run join their neighbours

static ShownLane *lane_of(Lanes *l, uint64_t goroutine) {
    for (int i = l->list.len - 1; i >= 0; i--)
        if (l->list.at[i].goroutine == (int64_t)goroutine)
            return &l->list.at[i];
    vec_push(&l->arena, &l->list, (ShownLane){.goroutine = (int64_t)goroutine});
    return &l->list.at[l->list.len - 1];
}

// Ends the lane's last span at `step` and begins one of another state.
static void turn_for(Lanes *l, uint64_t goroutine, int64_t step, GoState state, Str reason) {
    if (!goroutine)
        return;
    ShownLane *lane = lane_of(l, goroutine);
    ShownSpan *last = lane->spans.len ? &lane->spans.at[lane->spans.len - 1] : NULL;
    if (last && last->state == state)
        return;
    if (last)
        last->to = step;
    if (last && last->from == step)
        last->state = state, last->reason = reason; // nothing to see of it
    else
        vec_push(&l->arena, &lane->spans, (ShownSpan){step, step, state, reason});
}

static void turn(Lanes *l, uint64_t goroutine, int64_t step, GoState state) {
    turn_for(l, goroutine, step, state, (Str){0});
}

static GoState state_now(Lanes *l, uint64_t goroutine) {
    const ShownLane *lane = lane_of(l, goroutine);
    return lane->spans.len ? lane->spans.at[lane->spans.len - 1].state : GO_RUNNABLE;
}

static bool mark_of(EventKind kind, MarkKind *out) {
    switch (kind) {
    case EVENT_GO: *out = MARK_GO; return true;
    case EVENT_SEND: *out = MARK_SEND; return true;
    case EVENT_RECEIVE: *out = MARK_RECV; return true;
    case EVENT_CLOSE: *out = MARK_CLOSE; return true;
    case EVENT_DEFER: *out = MARK_DEFER; return true;
    case EVENT_PANIC: *out = MARK_PANIC; return true;
    case EVENT_RECOVER: *out = MARK_RECOVER; return true;
    case EVENT_OUTPUT: *out = MARK_OUTPUT; return true;
    case EVENT_FAULT: *out = MARK_FAULT; return true;
    default: return false;
    }
}

static void take(Lanes *l, const Program *p, const LoggedEvent *logged, uint64_t *running) {
    const Event *e = &logged->event;
    int64_t step = (int64_t)logged->at.step;
    MarkKind mark;
    switch (e->kind) {
    case EVENT_GO: turn(l, e->other, step, GO_RUNNABLE); break;
    case EVENT_WAKE: turn(l, e->other, step, GO_RUNNABLE); break;
    case EVENT_EXIT: turn(l, e->goroutine, step, GO_DEAD); break;
    case EVENT_PARK:
        turn_for(l, e->goroutine, step, e->detail == WAIT_SLEEP ? GO_SLEEPING : GO_WAITING,
            str_from(wait_text((WaitReason)e->detail)));
        break;
    case EVENT_PANIC: turn(l, e->goroutine, step, GO_PANICKING); break;
    case EVENT_RECOVER: turn(l, e->goroutine, step, GO_RUNNING); break;
    case EVENT_SWITCH:
        if (*running && *running != e->goroutine && state_now(l, *running) == GO_RUNNING)
            turn(l, *running, step, GO_RUNNABLE);
        *running = e->goroutine;
        if (state_now(l, e->goroutine) != GO_PANICKING)
            turn(l, e->goroutine, step, GO_RUNNING);
        break;
    default: break;
    }
    if (e->goroutine && mark_of(e->kind, &mark) && !event_of_library(p, e)) {
        ShownLane *lane = lane_of(l, e->goroutine);
        vec_push(&l->arena, &lane->marks, (ShownMark){step, mark});
    }
}

static void make_lanes(Lanes *l, const History *h, int branch) {
    int events = history_branch_n_events(h, branch);
    if (l->branch == branch && l->events == events && l->list.len)
        return;
    arena_free(&l->arena);
    *l = (Lanes){.branch = branch, .events = events};
    uint64_t running = 1;
    turn(l, 1, 0, GO_RUNNING);
    for (int i = 0; i < l->events; i++)
        take(l, history_program(h), history_branch_event(h, branch, i), &running);
}

// A long run has more spans than the screen has pixels: those too short to see go with the one before.
static ShownLane coarse(Arena *a, const ShownLane *lane, int64_t known) {
    ShownLane out = {.goroutine = lane->goroutine};
    int64_t least = known / FINEST;
    for (int i = 0; i < lane->spans.len; i++) {
        ShownSpan s = lane->spans.at[i], *last = out.spans.len ? &out.spans.at[out.spans.len - 1] : NULL;
        s.to = i + 1 == lane->spans.len ? known : s.to; // the last one goes on
        if (last && (s.to - s.from < least || last->state == s.state))
            last->to = s.to;
        else
            vec_push(a, &out.spans, s);
    }
    for (int i = 0; i < lane->marks.len; i++) {
        const ShownMark *last = out.marks.len ? &out.marks.at[out.marks.len - 1] : NULL;
        if (!last || lane->marks.at[i].step - last->step >= least)
            vec_push(a, &out.marks, lane->marks.at[i]);
    }
    return out;
}

static void fill_runs(Filling *f, ShownTimeline *t) {
    for (int i = 0; i < history_branches(f->history); i++) {
        BranchInfo info = history_branch_info(f->history, i);
        vec_push(f->arena, &t->runs,
            (ShownRun){info.parent, (int64_t)info.fork.step, (int64_t)info.end.step, str_copy(f->arena, info.choice)});
    }
}

void fill_time(Filling *f, Lanes *lanes) {
    const History *h = f->history;
    make_lanes(lanes, h, history_branch(h));
    ShownTimeline *t = &f->m->time;
    t->step = (int64_t)history_now(h).step;
    t->known = (int64_t)history_end(h).step;
    t->ended = history_ended(h);
    t->branch = history_branch(h) + 1;
    fill_runs(f, t);
    for (int i = 0; i < lanes->list.len; i++)
        vec_push(f->arena, &t->lanes, coarse(f->arena, &lanes->list.at[i], t->known));
}

// ---- another run beside this one ----

static bool same_event(const Event *a, const Event *b) {
    return a->kind == b->kind && a->goroutine == b->goroutine && a->other == b->other && a->object == b->object &&
           a->pc == b->pc && a->detail == b->detail;
}

int lanes_first_difference(const History *h, int other) {
    int mine = history_n_events(h), theirs = history_branch_n_events(h, other);
    for (int i = 0; i < mine && i < theirs; i++)
        if (!same_event(&history_event(h, i)->event, &history_branch_event(h, other, i)->event))
            return i;
    return mine == theirs ? -1 : mine < theirs ? mine : theirs;
}

void fill_other(Filling *f, Lanes *lanes, int branch) {
    const History *h = f->history;
    ShownComparison *o = &f->m->time.other;
    make_lanes(lanes, h, branch);
    o->run = branch + 1;
    o->known = (int64_t)history_branch_info(h, branch).end.step;
    for (int i = 0; i < lanes->list.len; i++)
        vec_push(f->arena, &o->lanes, coarse(f->arena, &lanes->list.at[i], o->known));
    int at = lanes_first_difference(h, branch);
    const LoggedEvent *here = history_event(h, at), *there = history_branch_event(h, branch, at);
    o->differs = here ? (int64_t)here->at.step : there ? (int64_t)there->at.step : -1;
}

void lanes_free(Lanes *lanes) {
    arena_free(&lanes->arena);
    *lanes = (Lanes){.branch = -1};
}
