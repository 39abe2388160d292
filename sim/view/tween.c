// Matching two draw lists op by op, and drawing what lies between them.
#include "view/tween.h"

#include <math.h>
#include <string.h>

// Points: how far something new comes from above; the letters on a flight.
enum { RISE = 12, LONGEST = 260, MOST_RANGES = 4 };

typedef struct Range {
    int from, to; // of ops
} Range;

// An op is known by its group's id, its kind and what it says or how it looks; alike ones are taken in order.
typedef struct Known {
    uint64_t key;
    int op, next; // next: index of a later one with the same key; -1: none
} Known;

typedef struct Table {
    Known *known;
    int *heads; // by key; -1: free
    size_t mask;
    bool *taken; // by op
} Table;

typedef struct Open { // a group that is open while the later list is walked
    uint64_t id;
    bool met;    // the earlier list has it too
    bool slides; // it is scrolled, or lies in what is
    Point shift; // from here to where it was
    int end;
} Open;

typedef struct Walk {
    const Tween *tween;
    double time, eased;
    Range now; // of the later list
    Arena *arena;
    DrawList *out;
    Table table;
    Range old;
    VEC(Open) open;
} Walk;

static uint64_t mix(uint64_t h, uint64_t v) {
    h = (h ^ v) * 0x9e3779b97f4a7c15u;
    return h ^ (h >> 31);
}

static uint64_t key_of(const DrawOp *op, uint64_t group) {
    uint64_t h = mix(group, (uint64_t)op->kind);
    switch (op->kind) {
    case DRAW_TEXT: return mix(mix(h, str_hash(op->text)), (uint64_t)op->style.size);
    case DRAW_ICON: return mix(h, (uint64_t)op->icon);
    case DRAW_BOX: return mix(h, (uint64_t)op->radius);
    default: return h;
    }
}

static Range range_of(const DrawList *list, Str within) {
    const DrawOp *group = draw_find(list, within);
    if (!group)
        return (Range){0, 0};
    return (Range){(int)(group - list->ops.at), group->end + 1};
}

static Known *slot(const Table *t, uint64_t key) {
    size_t i = key & t->mask;
    while (t->heads[i] >= 0 && t->known[t->heads[i]].key != key)
        i = (i + 1) & t->mask;
    return t->heads[i] >= 0 ? &t->known[t->heads[i]] : NULL;
}

static void put(Table *t, int index) {
    size_t i = t->known[index].key & t->mask;
    while (t->heads[i] >= 0 && t->known[t->heads[i]].key != t->known[index].key)
        i = (i + 1) & t->mask;
    t->known[index].next = t->heads[i];
    t->heads[i] = index;
}

// The ids of groups are in the table as well: key_of a group is its id alone, so that nesting does not matter.
static uint64_t group_key(Str id) {
    return mix(0x67726f7570, str_hash(id));
}

static void know(Walk *w) {
    const DrawList *list = w->tween->from;
    int n = w->old.to - w->old.from;
    size_t size = 64;
    while (size < (size_t)n * 2)
        size *= 2;
    Table *t = &w->table;
    *t = (Table){.known = ARENA_ARRAY(w->arena, Known, n + 1),
        .heads = ARENA_ARRAY(w->arena, int, size),
        .mask = size - 1,
        .taken = ARENA_ARRAY(w->arena, bool, n + 1)};
    memset(t->heads, 0xff, size * sizeof *t->heads);
    VEC(uint64_t) ids = {0};
    for (int i = 0; i < n; i++) {
        const DrawOp *op = &list->ops.at[w->old.from + i];
        uint64_t inside = ids.len ? ids.at[ids.len - 1] : 0;
        t->known[i] = (Known){op->kind == DRAW_GROUP ? group_key(op->text) : key_of(op, inside), i, -1};
        if (op->kind == DRAW_GROUP)
            vec_push(w->arena, &ids, group_key(op->text));
        else if (op->kind == DRAW_UNGROUP && ids.len)
            ids.len--;
    }
    for (int i = n - 1; i >= 0; i--)
        put(t, i);
}

// The earlier op of that key which is not taken yet; NULL: none.
static const DrawOp *take(Walk *w, uint64_t key) {
    Known *k = slot(&w->table, key);
    while (k && w->table.taken[k->op])
        k = k->next >= 0 ? &w->table.known[k->next] : NULL;
    if (!k)
        return NULL;
    w->table.taken[k->op] = true;
    return &w->tween->from->ops.at[w->old.from + k->op];
}

// ---- one op ----

static double between(double a, double b, double t) {
    return a + (b - a) * t;
}

static Point point_between(Point a, Point b, double t) {
    return (Point){between(a.x, b.x, t), between(a.y, b.y, t)};
}

static Box box_between(Box a, Box b, double t) {
    return (Box){between(a.x, b.x, t), between(a.y, b.y, t), between(a.w, b.w, t), between(a.h, b.h, t)};
}

static DrawOp moved(const DrawOp *from, const DrawOp *to, double t) {
    DrawOp op = *to;
    op.box = box_between(from->box, to->box, t);
    if (op.kind == DRAW_TEXT) // letters keep their size, and so their box
        op.box.w = to->box.w, op.box.h = to->box.h;
    for (int i = 0; i < 4; i++)
        op.at[i] = point_between(from->at[i], to->at[i], t);
    return op;
}

static DrawOp shifted(const DrawOp *op, double dx, double dy, double fade) {
    DrawOp out = *op;
    out.box.x += dx, out.box.y += dy;
    for (int i = 0; i < 4; i++)
        out.at[i] = (Point){op->at[i].x + dx, op->at[i].y + dy};
    out.fade = fade;
    return out;
}

static bool seen(const DrawOp *op) {
    return op->kind <= DRAW_ICON;
}

// What only the later picture has comes in the second half; what only the earlier one has goes in the first.
static double coming(double time) {
    return fmin(1, fmax(0, 1 - (time - 0.35) / 0.65));
}

static double going(double time) {
    return fmin(1, time / 0.5);
}

static void draw_later(Walk *w, const DrawOp *op) {
    const Open *in = &w->open.at[w->open.len - 1];
    const DrawOp *before = take(w, key_of(op, in->id));
    DrawOp drawn;
    if (before) {
        drawn = moved(before, op, w->eased);
    } else if (in->slides) {
        drawn = shifted(op, in->shift.x * (1 - w->eased), in->shift.y * (1 - w->eased), 0);
    } else {
        double left = 1 - w->eased, rise = in->met ? 0 : -RISE;
        drawn = shifted(op, in->shift.x * left, (in->shift.y + rise) * left, coming(w->time));
    }
    if (drawn.fade < 1)
        draw_copy(w->out, &drawn);
}

// ---- groups ----

// By how much what is scrolled has to go to be where it was. False: it stays, or nothing of what was seen is seen again.
static bool slides(const DrawOp *before, const DrawOp *now, Point *shift) {
    *shift = (Point){0, 0};
    if (!before || !before->placed || !now->placed)
        return false;
    Point way = {before->at[0].x - now->at[0].x, before->at[0].y - now->at[0].y};
    if ((way.x == 0 && way.y == 0) || fabs(way.x) >= before->bounds.w || fabs(way.y) >= before->bounds.h)
        return false;
    *shift = way;
    return true;
}

// A group that only the later list has moves with the one around it.
static void enter(Walk *w, const DrawOp *group) {
    uint64_t key = group_key(group->text);
    const DrawOp *before = take(w, key);
    const Open *around = w->open.len ? &w->open.at[w->open.len - 1] : NULL;
    Open open = {.id = key, .met = before != NULL, .end = group->end};
    if (slides(before, group, &open.shift))
        open.slides = true;
    else if (before && !before->placed && !box_empty(before->bounds) && !box_empty(group->bounds))
        open.shift = (Point){before->bounds.x - group->bounds.x, before->bounds.y - group->bounds.y};
    else if (around && !before)
        open.shift = around->shift, open.slides = around->slides;
    vec_push(w->arena, &w->open, open);
    draw_group(w->out, group->text, group->action, group->argument);
}

static void leave(Walk *w) {
    w->open.len--;
    draw_ungroup(w->out);
}

// Which of the earlier ops go is known only when all later ones have been matched, yet they lie below these: they are
// found by a walk that draws nothing.
static void match_all(Walk *w, Range now) {
    DrawList *out = w->out, nowhere;
    draw_begin(&nowhere, w->arena, out->width, out->height, out->ground);
    w->out = &nowhere;
    for (int i = now.from; i < now.to; i++) {
        const DrawOp *op = &w->tween->to->ops.at[i];
        if (op->kind == DRAW_GROUP)
            enter(w, op);
        else if (op->kind == DRAW_UNGROUP)
            leave(w);
        else if (seen(op))
            take(w, key_of(op, w->open.at[w->open.len - 1].id));
    }
    w->open.len = 0;
    w->out = out;
}

// What only the earlier list has fades where it was, below all that stays; in what is scrolled it slides out of sight,
// over the grounds that others have.
static void draw_gone(Walk *w, const bool *stays, bool sliding) {
    Point shift = {0, 0}; // of the scrolled group that the walk is in
    int slides_until = 0;
    for (int i = w->old.from; i < w->old.to; i++) {
        const DrawOp *op = &w->tween->from->ops.at[i], *now = op->placed ? draw_find(w->tween->to, op->text) : NULL;
        if (now && slides(op, now, &shift))
            slides_until = op->end;
        if (!seen(op) || stays[i - w->old.from] || (i < slides_until) != sliding || w->time >= 1)
            continue;
        double way = sliding ? w->eased : 0, fade = sliding ? 0 : going(w->time);
        DrawOp drawn = shifted(op, -shift.x * way, -shift.y * way, fade);
        if (fade < 1)
            draw_copy(w->out, &drawn);
    }
}

// ---- flights ----

static Point centre(Box b) {
    return (Point){b.x + b.w / 2, b.y + b.h / 2};
}

// Along the way from, over, to: each leg takes half of the time.
static Point flight_at(const Flight *f, double t) {
    if (box_empty(f->over))
        return point_between(centre(f->from), centre(f->to), t);
    if (t < 0.5)
        return point_between(centre(f->from), centre(f->over), t * 2);
    return point_between(centre(f->over), centre(f->to), t * 2 - 1);
}

static void draw_flight(Walk *w, const Flight *f) {
    Point at = flight_at(f, w->eased);
    DrawOp dot = {.kind = DRAW_BOX, .fill = f->role, .fade = w->time > 0.9 ? (w->time - 0.9) * 10 : 0};
    TextStyle style = {.face = FACE_CODE, .weight = BOLD, .size = 15, .role = ROLE_ON_ACCENT};
    bool cut;
    Str letters = text_fit(w->arena, w->tween->meter, style, f->text, LONGEST, &cut);
    double width = letters.len ? text_width(w->tween->meter, style, letters) : 0;
    double half = width > 0 ? width / 2 + 9 : 8, high = width > 0 ? 13 : 8;
    dot.box = (Box){at.x - half, at.y - high, half * 2, high * 2};
    dot.radius = 8;
    draw_copy(w->out, &dot);
    if (width <= 0)
        return;
    DrawOp text = {.kind = DRAW_TEXT, .style = style, .text = letters, .fade = dot.fade};
    text.box = (Box){at.x - width / 2, dot.box.y, width + 1, dot.box.h};
    draw_copy(w->out, &text);
}

// ---- all of it ----

static void copy(Walk *w, const DrawOp *op) {
    switch (op->kind) {
    case DRAW_GROUP: draw_group(w->out, op->text, op->action, op->argument); break;
    case DRAW_UNGROUP: draw_ungroup(w->out); break;
    case DRAW_CLIP: draw_clip(w->out, op->box); break;
    case DRAW_UNCLIP: draw_unclip(w->out); break;
    default: draw_copy(w->out, op);
    }
}

static bool has_clip(const DrawList *list, Range r) {
    for (int i = r.from; i < r.to; i++)
        if (list->ops.at[i].kind == DRAW_CLIP)
            return true;
    return false;
}

static void draw_flights(Walk *w) {
    for (int k = 0; w->time < 1 && k < w->tween->n_flights; k++)
        draw_flight(w, &w->tween->flights[k]);
}

// What fades lies inside of the first clip.
static void draw_moving(Walk *w, bool flights) {
    int n = w->old.to - w->old.from;
    match_all(w, w->now);
    bool *stays = arena_copy(w->arena, w->table.taken, (size_t)n + 1);
    DrawKind opens = has_clip(w->tween->to, w->now) ? DRAW_CLIP : DRAW_GROUP;
    bool gone = false;
    memset(w->table.taken, 0, (size_t)n + 1);
    for (int i = w->now.from; i < w->now.to; i++) {
        const DrawOp *op = &w->tween->to->ops.at[i];
        if (i + 1 == w->now.to)
            draw_gone(w, stays, true);
        if (flights && i + 1 == w->now.to)
            draw_flights(w);
        if (op->kind == DRAW_GROUP)
            enter(w, op);
        else if (op->kind == DRAW_UNGROUP)
            leave(w);
        else if (seen(op))
            draw_later(w, op);
        else
            copy(w, op);
        if (op->kind == opens && !gone)
            draw_gone(w, stays, false), gone = true;
    }
}

static Walk begin_walk(const Tween *tween, double time, int range, Arena *arena, DrawList *out) {
    Walk w = {.tween = tween,
        .time = time,
        .eased = time * time * (3 - 2 * time),
        .now = range_of(tween->to, tween->within[range]),
        .arena = arena,
        .out = out,
        .old = range_of(tween->from, tween->within[range])};
    know(&w);
    return w;
}

void tween_draw(const Tween *tween, double time, Arena *arena, DrawList *out) {
    Walk walks[MOST_RANGES];
    int n = tween->n_within < MOST_RANGES ? tween->n_within : MOST_RANGES;
    draw_begin(out, arena, tween->to->width, tween->to->height, tween->to->ground);
    for (int k = 0; k < n; k++)
        walks[k] = begin_walk(tween, time, k, arena, out);
    for (int i = 0; i < tween->to->ops.len; i++) {
        Walk *w = NULL;
        for (int k = 0; k < n && !w; k++)
            w = walks[k].now.from == i && walks[k].now.to > i ? &walks[k] : NULL;
        if (!w) {
            copy(&walks[0], &tween->to->ops.at[i]);
            continue;
        }
        draw_moving(w, w == walks);
        i = w->now.to - 1;
    }
}
