// Where the ends of each kind of move stand.
#include "view/movement.h"

#include "view/pen.h"

typedef struct Places {
    Arena *arena;
    const DrawList *before, *now;
} Places;

static Box group_box(const DrawList *list, Str id) {
    const DrawOp *group = draw_find(list, id);
    return group ? group->bounds : (Box){0};
}

// The badge on a goroutine's card: where what it gives and takes is seen to come from.
static Box badge(const Places *p, const DrawList *list, int64_t goroutine) {
    return group_box(list, str_format(p->arena, "who:%lld", (long long)goroutine));
}

static Box cell(const Places *p, const DrawList *list, const ShownMove *m) {
    return group_box(list, str_format(p->arena, "cell:%llx:%d", (unsigned long long)m->object, m->cell));
}

static Box waiter(const Places *p, const DrawList *list, const ShownMove *m) {
    return group_box(
        list, str_format(p->arena, "waiter:%llx:%lld", (unsigned long long)m->object, (long long)m->goroutine));
}

static Box frame(const Places *p, const DrawList *list, int64_t goroutine, int depth) {
    Box box = group_box(list, str_format(p->arena, "frame:%lld:%d", (long long)goroutine, depth));
    return box_empty(box) ? box : (Box){box.x, box.y, box.w, 40}; // its header
}

static Box deferred(const Places *p, const DrawList *list, const ShownMove *m) {
    return group_box(list, str_format(p->arena, "defer:%lld:%d:%d", (long long)m->goroutine, m->depth, m->place));
}

// A channel's card by its address: its name is part of the id.
static Box channel(const Places *p, const DrawList *list, uint64_t address) {
    Str start = str_format(p->arena, "object:%llx:", (unsigned long long)address);
    for (int i = 0; i < list->ops.len; i++)
        if (list->ops.at[i].kind == DRAW_GROUP && str_starts(list->ops.at[i].text, start))
            return list->ops.at[i].bounds;
    return (Box){0};
}

static Flight flight(const Places *p, const ShownMove *m) {
    Flight f = {.text = m->text, .role = goroutine_role(m->goroutine)};
    switch (m->kind) {
    case MOVE_INTO_SLOT: f.from = badge(p, p->before, m->goroutine), f.to = cell(p, p->now, m); break;
    case MOVE_OUT_OF_SLOT: f.from = cell(p, p->before, m), f.to = badge(p, p->now, m->goroutine); break;
    case MOVE_HANDED:
        f.from = badge(p, p->before, m->goroutine), f.to = badge(p, p->now, m->other);
        f.over = channel(p, p->now, m->object);
        break;
    case MOVE_PARKED: f.from = badge(p, p->before, m->goroutine), f.to = waiter(p, p->now, m); break;
    case MOVE_WOKEN: f.from = waiter(p, p->before, m), f.to = badge(p, p->now, m->goroutine); break;
    case MOVE_STARTED:
        f.from = badge(p, p->before, m->goroutine), f.to = badge(p, p->now, m->other);
        f.role = goroutine_role(m->other);
        break;
    case MOVE_DEFERRED: f.from = frame(p, p->before, m->goroutine, m->depth), f.to = deferred(p, p->now, m); break;
    case MOVE_DEFER_RUNS: f.from = deferred(p, p->before, m), f.to = frame(p, p->now, m->goroutine, m->to_depth); break;
    case MOVE_CLIMBED:
        f.from = frame(p, p->before, m->goroutine, m->depth), f.to = frame(p, p->now, m->goroutine, m->to_depth);
        f.role = ROLE_BAD;
        break;
    }
    if (m->kind == MOVE_PARKED || m->kind == MOVE_WOKEN)
        f.text = goroutine_name(p->arena, m->goroutine);
    if (m->kind == MOVE_STARTED)
        f.text = goroutine_name(p->arena, m->other);
    return f;
}

// What is folded away or out of sight has no place, and nothing flies to it.
int movement_flights(
    Arena *a, const ViewModel *m, const DrawList *before, const DrawList *now, bool back, const Flight **out) {
    Places p = {a, before, now};
    Flight *flights = ARENA_ARRAY(a, Flight, m->moves.len + 1);
    int n = 0;
    for (int i = 0; i < m->moves.len; i++) {
        Flight f = flight(&p, &m->moves.at[i]);
        if (box_empty(f.from) || box_empty(f.to))
            continue;
        if (back)
            f = (Flight){.from = f.to, .over = f.over, .to = f.from, .text = f.text, .role = f.role};
        flights[n++] = f;
    }
    *out = flights;
    return n;
}
