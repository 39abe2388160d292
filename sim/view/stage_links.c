// Arrows: from a goroutine to what it waits for, from a variable to what it points to. They run through the gap
// between the columns, and those that end at one object end below each other.
#include "view/stage.h"

#include <math.h>

static const Spot *find_source(const Stage *s, const ShownLink *l) {
    const Spot *best = NULL;
    for (int i = 0; i < s->spots.len; i++) {
        const Spot *spot = &s->spots.at[i];
        if (spot->goroutine != l->goroutine || !spot->goroutine)
            continue;
        if (spot->frame == l->frame && spot->var == l->var)
            best = spot; // the last one is the closest: the wait reason inside the card
        else if (!best)
            best = spot; // the variable is folded away: its card stands for it
    }
    return best;
}

static const Spot *find_target(const Stage *s, const ShownLink *l) {
    const Spot *whole = NULL;
    for (int i = 0; i < s->spots.len; i++) {
        const Spot *spot = &s->spots.at[i];
        if (l->object < 0 && l->address && spot->address == l->address &&
            !(spot->goroutine == l->goroutine && spot->frame == l->frame))
            return spot;
        if (l->object < 0 || spot->object != l->object)
            continue;
        if (spot->cell == l->cell)
            return spot;
        if (spot->cell < 0)
            whole = spot;
    }
    return whole;
}

// Both ends on the right sides of cards of one column: the arrow bows to the right.
static void bow(Point at[4], const Box *from, const Box *to) {
    double y0 = from->y + from->h / 2, y1 = to->y + to->h / 2, x0 = from->x + from->w, x1 = to->x + to->w;
    double out = fmin(70, 26 + fabs(y1 - y0) * 0.18);
    Point curve[4] = {{x0, y0}, {x0 + out, y0}, {x1 + out, y1}, {x1 + 3, y1}};
    for (int i = 0; i < 4; i++)
        at[i] = curve[i];
}

static void across(Point at[4], const Box *from, const Box *to, int before, int all) {
    double y0 = from->y + from->h / 2, x0 = from->x + from->w, x1 = to->x - 4;
    double room = fmin(to->h - 24, (all - 1) * 26.0), first = to->y + to->h / 2 - room / 2;
    double y1 = all > 1 ? first + room * before / (all - 1) : to->y + fmin(to->h / 2, 90);
    double bend = (x1 - x0) * 0.55;
    Point curve[4] = {{x0, y0}, {x0 + bend, y0}, {x1 - bend, y1}, {x1, y1}};
    for (int i = 0; i < 4; i++)
        at[i] = curve[i];
}

// A line that turns at each point with a round corner, from right edges around what lies between.
static void turning(DrawList *list, const Point *at, int n, Role role, Dash dash) {
    enum { CORNER = 14 };
    Point from = at[0];
    for (int i = 1; i < n; i++) {
        double dx = at[i].x - from.x, dy = at[i].y - from.y, len = fmax(1, hypot(dx, dy));
        double cut = i + 1 < n ? fmin(CORNER, len / 2) : 0;
        Point before = {at[i].x - dx / len * cut, at[i].y - dy / len * cut};
        if (i + 1 == n) {
            Point straight[4] = {
                from, {from.x + dx / 3, from.y + dy / 3}, {from.x + dx * 2 / 3, from.y + dy * 2 / 3}, at[i]};
            draw_curve(list, straight, role, 2.5, dash, true);
            return;
        }
        draw_line(list, from, before, role, 2.5, dash);
        double ex = at[i + 1].x - at[i].x, ey = at[i + 1].y - at[i].y, next = fmax(1, hypot(ex, ey));
        double out = fmin(CORNER, next / 2);
        Point after = {at[i].x + ex / next * out, at[i].y + ey / next * out};
        Point corner[4] = {before, {(before.x + 2 * at[i].x) / 3, (before.y + 2 * at[i].y) / 3},
            {(after.x + 2 * at[i].x) / 3, (after.y + 2 * at[i].y) / 3}, after};
        draw_curve(list, corner, role, 2.5, dash, false);
        from = after;
    }
}

// To a cell of a wide object below: out to the right, down into the gap, along it, and down to the cell.
// `inside` counts the links that will go this way within this one's bend.
static void down(Stage *s, const Box *from, const Box *to, int inside, Role role, Dash dash) {
    double right = from->x + from->w + 16 + inside * 9, top = to->y - 24 - inside * 8, x = to->x + to->w / 2;
    for (int i = 0; i < s->spots.len; i++) { // other wide objects that lie on the way
        const Spot *spot = &s->spots.at[i];
        bool between =
            spot->object >= 0 && spot->cell < 0 && spot->box.y > from->y && spot->box.y + spot->box.h < to->y;
        if (between)
            right = fmax(right, spot->box.x + spot->box.w + 6 + inside * 5);
    }
    Point at[] = {{from->x + from->w, from->y + from->h / 2}, {right, from->y + from->h / 2}, {right, top}, {x, top},
        {x, to->y - 2}};
    turning(s->pen->list, at, 5, role, dash);
}

// Where a link begins and ends; not drawn when an end is missing, or when an earlier link looks the same because
// many goroutines are folded into one card.
typedef struct Ends {
    const Spot *from, *to;
    bool drawn;
} Ends;

static Ends *find_ends(const Stage *s) {
    int n = s->m->links.len;
    Ends *ends = ARENA_ARRAY(s->pen->arena, Ends, n + 1);
    for (int i = 0; i < n; i++) {
        Ends *e = &ends[i];
        *e = (Ends){find_source(s, &s->m->links.at[i]), find_target(s, &s->m->links.at[i]), false};
        e->drawn = e->from && e->to;
        for (int k = 0; k < i && e->drawn; k++)
            if (ends[k].drawn && ends[k].to == e->to && ends[k].from->box.x == e->from->box.x &&
                ends[k].from->box.y == e->from->box.y)
                e->drawn = false;
    }
    return ends;
}

// How many of the links before this one end at the same place, and how many there are in all.
static int rank(const Ends *ends, int n, int index, int *all) {
    int before = 0;
    *all = 0;
    for (int i = 0; i < n; i++) {
        if (!ends[i].drawn || ends[i].to != ends[index].to)
            continue;
        before += i < index;
        ++*all;
    }
    return before;
}

static bool is_aside(const Ends *e) {
    return e->to->box.x > e->from->box.x + e->from->box.w;
}

static bool is_below(const Ends *e) {
    return !is_aside(e) && !e->to->goroutine;
}

// The same arrow has the same id in every picture: by what it comes from and what it leads to.
static Str link_id(const Stage *s, const ShownLink *l, const Spot *from) {
    const ShownObject *o = l->object >= 0 ? &s->m->objects.at[l->object] : NULL;
    unsigned long long to = o ? o->address : l->address;
    return str_format(
        s->pen->arena, "link:%lld:%d:%d:%llx:%d", (long long)l->goroutine, from->frame, l->var, to, l->cell);
}

void stage_links(Stage *s) {
    const Ends *ends = find_ends(s);
    int turns = -1;
    for (int i = 0; i < s->m->links.len; i++)
        turns += ends[i].drawn && is_below(&ends[i]);
    for (int i = 0; i < s->m->links.len; i++) {
        if (!ends[i].drawn)
            continue;
        const ShownLink *l = &s->m->links.at[i];
        const Box *from = &ends[i].from->box, *to = &ends[i].to->box;
        Role role = l->kind == LINK_POINTS ? ROLE_ACCENT : goroutine_role(l->goroutine);
        Dash dash = l->kind == LINK_WAITS ? DASH_LONG : DASH_NONE;
        int all, before = rank(ends, s->m->links.len, i, &all);
        bool aside = is_aside(&ends[i]), below = is_below(&ends[i]);
        Point at[4];
        draw_group(s->pen->list, link_id(s, l, ends[i].from), COMMAND_NONE, 0);
        if (aside)
            across(at, from, to, before, all);
        else if (!below)
            bow(at, from, to);
        if (below)
            down(s, from, to, turns--, role, dash);
        else
            draw_curve(s->pen->list, at, role, 2.5, dash, true);
        draw_ungroup(s->pen->list);
    }
}
