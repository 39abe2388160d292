// Where the panes stand, and how dragging and keys change that. Sizes are kept as parts of the screen, so that they
// hold when the window or the scale changes.
#include "view/panes.h"

#include <math.h>

enum { TOP = 52, LEAST = 120, LEAST_STAGE = 260, LEAST_MAIN = 200 };

const char *const pane_names[PANE_COUNT] = {"none", "code", "output", "stage", "memory", "next", "say"};

bool pane_upright(Pane pane) {
    return pane == PANE_CODE || pane == PANE_MEMORY;
}

Pane pane_next(Pane pane, int by) {
    int n = PANE_COUNT - 1;
    int at = pane == PANE_NONE ? (by > 0 ? 0 : n - 1) : ((int)pane - 1 + by + n) % n;
    return (Pane)(at + 1);
}

Box *layout_box(Layout *layout, Pane pane) {
    switch (pane) {
    case PANE_CODE: return &layout->code;
    case PANE_OUTPUT: return &layout->output;
    case PANE_STAGE: return &layout->stage;
    case PANE_MEMORY: return &layout->memory;
    case PANE_NEXT: return &layout->next;
    case PANE_SAY: return &layout->say;
    case PANE_NONE:
    case PANE_COUNT: break;
    }
    return NULL;
}

// A pane's size within `room`, of which its neighbours keep `rest`.
static double size_of(const Panes *panes, Pane pane, double whole, double room, double rest, double wish) {
    if (panes->size[pane] <= 0)
        return wish;
    double most = fmax(PANE_STRIP, room - rest);
    return fmin(most, fmax(fmin(LEAST, most), panes->size[pane] * whole));
}

// The zoomed pane has the middle of the screen, or all of it above the timeline when it is the narration.
static Layout zoomed(const Panes *panes, Layout l) {
    double bottom = panes->zoomed == PANE_SAY ? l.time.y : l.say.y;
    Box middle = {0, TOP, l.top.w, bottom - TOP}, say = l.say;
    for (int p = PANE_CODE; p < PANE_COUNT; p++)
        *layout_box(&l, (Pane)p) = (Box){0};
    l.say = say;
    *layout_box(&l, panes->zoomed) = middle;
    return l;
}

// Two panes over each other. What one gives away the other takes; with both folded the column is a strip.
static void column(const Panes *panes, Layout *l, Box box, Pane upper, Pane lower, double height) {
    bool above = panes->folded[upper], below = panes->folded[lower];
    if (above && below)
        height = 0;
    else if (above)
        height = box.h - PANE_STRIP;
    else if (below)
        height = PANE_STRIP;
    *layout_box(l, upper) = (Box){box.x, box.y, box.w, box.h - height};
    *layout_box(l, lower) = (Box){box.x, box.y + box.h - height, box.w, height};
}

static bool both_folded(const Panes *panes, Pane a, Pane b) {
    return panes->folded[a] && panes->folded[b];
}

Layout panes_layout(const Panes *panes, double width, double height, const PaneWishes *wish) {
    double under = height - TOP - wish->time;
    double say = panes->folded[PANE_SAY] ? PANE_STRIP : size_of(panes, PANE_SAY, height, under, LEAST_MAIN, wish->say);
    double main = fmax(LEAST_MAIN, under - say);
    double right = both_folded(panes, PANE_MEMORY, PANE_NEXT)
                       ? PANE_STRIP
                       : size_of(panes, PANE_MEMORY, width, width * 0.6, 0, wish->memory);
    double left = both_folded(panes, PANE_CODE, PANE_OUTPUT)
                      ? PANE_STRIP
                      : size_of(panes, PANE_CODE, width, width - right, LEAST_STAGE, wish->code);
    Layout l = {.top = {0, 0, width, TOP}};
    column(panes, &l, (Box){0, TOP, left, main}, PANE_CODE, PANE_OUTPUT,
        size_of(panes, PANE_OUTPUT, height, main, LEAST, wish->output));
    column(panes, &l, (Box){width - right, TOP, right, main}, PANE_MEMORY, PANE_NEXT,
        size_of(panes, PANE_NEXT, height, main, LEAST, wish->next));
    l.stage = (Box){left, TOP, width - left - right, main};
    l.say = (Box){0, TOP + main, width, say};
    l.time = (Box){0, TOP + main + say, width, height - TOP - main - say};
    return panes->zoomed == PANE_NONE ? l : zoomed(panes, l);
}

Box pane_divider(const Panes *panes, const Layout *layout, Pane pane) {
    Layout copy = *layout;
    const Box *box = layout_box(&copy, pane);
    if (!box || box_empty(*box) || pane == PANE_STAGE || panes->zoomed != PANE_NONE)
        return (Box){0};
    switch (pane) {
    case PANE_CODE: return (Box){box->w, box->y, 0, layout->stage.h};
    case PANE_MEMORY: return (Box){box->x, box->y, 0, layout->stage.h};
    default: return (Box){box->x, box->y, box->w, 0};
    }
}

double pane_size_at(const Layout *l, Pane pane, double x, double y) {
    double width = l->top.w, height = l->time.y + l->time.h;
    switch (pane) {
    case PANE_CODE: return x / width;
    case PANE_MEMORY: return (width - x) / width;
    case PANE_OUTPUT:
    case PANE_NEXT: return (l->say.y - y) / height;
    case PANE_SAY: return (l->time.y - y) / height;
    default: return 0;
    }
}

void pane_resize(Panes *panes, const Layout *layout, Pane pane, double by) {
    Layout copy = *layout;
    const Box *box = layout_box(&copy, pane);
    if (!box || pane == PANE_STAGE || panes->zoomed != PANE_NONE)
        return;
    double whole = pane_upright(pane) ? layout->top.w : layout->time.y + layout->time.h;
    double now = pane_upright(pane) ? box->w : box->h;
    panes->folded[pane] = false;
    panes->size[pane] = fmax(LEAST, now + by) / whole;
}

void pane_fold(Panes *panes, Pane pane) {
    if (pane == PANE_NONE || pane == PANE_STAGE)
        return;
    panes->folded[pane] = !panes->folded[pane];
    if (panes->zoomed == pane)
        panes->zoomed = PANE_NONE;
}

void pane_zoom(Panes *panes, Pane pane) {
    panes->zoomed = panes->zoomed != PANE_NONE ? PANE_NONE : pane == PANE_NONE ? PANE_STAGE : pane;
    panes->folded[panes->zoomed] = false;
}
