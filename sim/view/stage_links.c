// Arrows: from a goroutine to what it waits for, from a variable to what it points to. They run through the gap
// between the columns, and those that end at one object end below each other.
#include "view/stage.h"

#include <math.h>

static const Spot *find_source(const Stage *s, const ShownLink *l)
{
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

static const Spot *find_target(const Stage *s, const ShownLink *l)
{
    const Spot *whole = NULL;
    for (int i = 0; i < s->spots.len; i++) {
        const Spot *spot = &s->spots.at[i];
        if (l->object < 0 && l->address && spot->address == l->address && !(spot->goroutine == l->goroutine && spot->frame == l->frame))
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

// How many of the links before this one end at the same object, and how many there are in all.
static int rank(const Stage *s, int index, int *all)
{
    int before = 0;
    const ShownLink *link = &s->m->links.at[index];
    *all = 0;
    for (int i = 0; i < s->m->links.len; i++) {
        const ShownLink *l = &s->m->links.at[i];
        if (l->object != link->object || l->cell != link->cell || !find_source(s, l))
            continue;
        before += i < index;
        ++*all;
    }
    return before;
}

// Both ends on the right sides of cards of one column: the arrow bows to the right.
static void bow(Point at[4], const Box *from, const Box *to)
{
    double y0 = from->y + from->h / 2, y1 = to->y + to->h / 2, x0 = from->x + from->w, x1 = to->x + to->w;
    double out = fmin(70, 26 + fabs(y1 - y0) * 0.18);
    Point curve[4] = {{x0, y0}, {x0 + out, y0}, {x1 + out, y1}, {x1 + 3, y1}};
    for (int i = 0; i < 4; i++)
        at[i] = curve[i];
}

static void across(Point at[4], const Box *from, const Box *to, int before, int all)
{
    double y0 = from->y + from->h / 2, x0 = from->x + from->w, x1 = to->x - 4;
    double room = fmin(to->h - 24, (all - 1) * 26.0), first = to->y + to->h / 2 - room / 2;
    double y1 = all > 1 ? first + room * before / (all - 1) : to->y + fmin(to->h / 2, 90);
    double bend = (x1 - x0) * 0.55;
    Point curve[4] = {{x0, y0}, {x0 + bend, y0}, {x1 - bend, y1}, {x1, y1}};
    for (int i = 0; i < 4; i++)
        at[i] = curve[i];
}

// Down to a cell of a wide object below.
static void down(Point at[4], const Box *from, const Box *to)
{
    double x0 = from->x + from->w - 40, y0 = from->y + from->h, x1 = to->x + fmin(to->w / 2, 24), y1 = to->y - 3;
    if (x0 > x1 + 200)
        x0 = x1 + 200;
    double bend = (y1 - y0) * 0.55;
    Point curve[4] = {{x0, y0}, {x0, y0 + bend}, {x1, y1 - bend}, {x1, y1}};
    for (int i = 0; i < 4; i++)
        at[i] = curve[i];
}

void stage_links(Stage *s)
{
    for (int i = 0; i < s->m->links.len; i++) {
        const ShownLink *l = &s->m->links.at[i];
        const Spot *from = find_source(s, l), *to = find_target(s, l);
        if (!from || !to)
            continue;
        int all, before = rank(s, i, &all);
        Point at[4];
        if (fabs(to->box.x - from->box.x) < 8 && to->goroutine)
            bow(at, &from->box, &to->box);
        else if (to->box.x > from->box.x + from->box.w)
            across(at, &from->box, &to->box, before, all);
        else
            down(at, &from->box, &to->box);
        Role role = l->kind == LINK_POINTS ? ROLE_ACCENT : goroutine_role(l->goroutine);
        draw_group(s->pen->list, str_format(s->pen->arena, "link:%d", i), COMMAND_NONE, 0);
        draw_curve(s->pen->list, at, role, 2.5, l->kind == LINK_WAITS ? DASH_LONG : DASH_NONE, true);
        draw_ungroup(s->pen->list);
    }
}
