// The stage: goroutines in a column on the left in order of creation, what they share on the right, wide things
// below. Cards keep their order from step to step; when they do not fit, they say less before they scroll.
#include "view/panels.h"

#include <math.h>

#include "view/stage.h"

enum { EDGE = 22, GAP_LEAST = 14, GAP_MOST = 40, MOST_LEFT = 400, LEAST_LEFT = 236, FOLD_FROM = 4 };

void stage_spot(Stage *s, Spot spot) {
    vec_push(s->pen->arena, &s->spots, spot);
}

typedef struct Plan {
    Box box;            // of the content
    double left, right; // widths of the columns; right 0: none
    Detail followed, others;
    bool compact; // objects
    bool fold;    // many goroutines alike become one card
} Plan;

// Rows of cells with arrows from above stand below both columns.
static bool is_wide(const ShownObject *o) {
    return (o->kind == SHARED_BYTES || o->kind == SHARED_CELLS) && !o->absent;
}

static bool has_defers(const ShownGoroutine *g) {
    for (int i = 0; i < g->frames.len; i++)
        if (g->frames.at[i].defers.len)
            return true;
    return false;
}

static Detail detail_of(const Stage *s, const Plan *plan, const ShownGoroutine *g) {
    return g->id == s->m->followed || s->m->goroutines.len == 1 ? plan->followed : plan->others;
}

static bool alike(const ShownGoroutine *a, const ShownGoroutine *b) {
    return a->state == b->state && str_eq(a->function, b->function) && str_eq(a->reason, b->reason);
}

// Goroutine i and those behind it that are as it is; 1 when they are too few to fold.
static int run_alike(const Stage *s, const Plan *plan, int i, const ShownGoroutine **out) {
    const ShownGoroutine *first = &s->m->goroutines.at[i];
    int n = 0;
    for (int k = i; k < s->m->goroutines.len; k++) {
        const ShownGoroutine *g = &s->m->goroutines.at[k];
        if (!alike(first, g) || g->id == s->m->followed)
            break;
        if (out)
            out[n] = g;
        n++;
    }
    return plan->fold && n >= FOLD_FROM ? n : 1;
}

// Lays the left column out from `top` with `gap` between cards; returns its height without the last gap.
static double goroutines(Stage *s, const Plan *plan, double top, double gap, bool draw, int *cards) {
    double y = top;
    *cards = 0;
    const ShownGoroutine **same = ARENA_ARRAY(s->pen->arena, const ShownGoroutine *, s->m->goroutines.len);
    for (int i = 0; i < s->m->goroutines.len; ++*cards) {
        const ShownGoroutine *g = &s->m->goroutines.at[i];
        CardAt at = {plan->box.x, y, plan->left, draw};
        int n = run_alike(s, plan, i, same);
        y += (n > 1 ? card_alike(s, at, same, n) : card_goroutine(s, at, g, detail_of(s, plan, g))) + gap;
        i += n;
    }
    return fmax(0, y - top - gap);
}

static double defers(Stage *s, const Plan *plan, double x, double top, bool draw) {
    double y = top;
    for (int i = 0; i < s->m->goroutines.len; i++) {
        const ShownGoroutine *g = &s->m->goroutines.at[i];
        if (detail_of(s, plan, g) < DETAIL_TOP || !(g->id == s->m->followed || s->m->goroutines.len < 3))
            continue;
        for (int f = 0; f < g->frames.len; f++)
            if (g->frames.at[f].defers.len)
                y += card_defers(s, (CardAt){x, y, plan->right, draw}, g, f) + GAP_LEAST + 6;
    }
    return y - top;
}

// Where an object would like to be: beside the goroutines that have to do with it.
static double wanted_y(const Stage *s, int object, double height) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < s->m->links.len; i++) {
        const ShownLink *l = &s->m->links.at[i];
        for (int k = 0; l->object == object && k < s->spots.len; k++) {
            const Spot *spot = &s->spots.at[k];
            if (spot->goroutine != l->goroutine || spot->frame != -1)
                continue;
            sum += spot->box.y + fmin(spot->box.h, 160) / 2;
            n++;
            break;
        }
    }
    return n ? floor((sum / n - height / 2) / 24) * 24 : 0;
}

static double objects(Stage *s, const Plan *plan, double x, double top, double bottom, bool draw) {
    int n = s->m->objects.len;
    double *height = ARENA_ARRAY(s->pen->arena, double, n + 1), rest = 0, y = top;
    for (int i = 0; i < n; i++) {
        const ShownObject *o = &s->m->objects.at[i];
        height[i] = is_wide(o) ? 0 : card_object(s, (CardAt){x, 0, plan->right, false}, o, plan->compact);
        rest += height[i] > 0 ? height[i] + GAP_LEAST : 0;
    }
    double total = rest;
    for (int i = 0; i < n; i++) {
        if (height[i] <= 0)
            continue;
        if (draw) {
            double latest = bottom - rest;
            y = fmax(y, fmin(wanted_y(s, i, height[i]), latest));
            card_object(s, (CardAt){x, y, plan->right, true}, &s->m->objects.at[i], plan->compact);
        }
        y += height[i] + GAP_LEAST;
        rest -= height[i] + GAP_LEAST;
    }
    return total;
}

static double wide_objects(Stage *s, const Plan *plan, double top, bool draw) {
    double y = top;
    for (int i = 0; i < s->m->objects.len; i++)
        if (is_wide(&s->m->objects.at[i]))
            y += card_object(s, (CardAt){plan->box.x, y, plan->box.w, draw}, &s->m->objects.at[i], false) + GAP_LEAST +
                 8;
    return y > top ? y - top + GAP_MOST : 0;
}

static double content_height(Stage *s, const Plan *plan) {
    int cards;
    double left = goroutines(s, plan, 0, GAP_LEAST, false, &cards), x = plan->box.x + plan->box.w - plan->right;
    double right = defers(s, plan, x, 0, false) + objects(s, plan, x, 0, 0, false);
    return fmax(left, right) + wide_objects(s, plan, 0, false);
}

static void columns(Stage *s, Plan *plan) {
    double width = plan->box.w, right = 0;
    bool any = false;
    for (int i = 0; i < s->m->goroutines.len; i++)
        any |= has_defers(&s->m->goroutines.at[i]);
    right = fmin(420, fmax(250, width * 0.46));
    bool narrow = any;
    for (int i = 0; i < s->m->objects.len; i++)
        narrow |= !is_wide(&s->m->objects.at[i]);
    double gap = fmin(96, fmax(52, width * 0.1)); // for the arrows
    plan->left = narrow ? fmin(MOST_LEFT, fmax(LEAST_LEFT, width - right - gap)) : fmin(width, 560);
    plan->right = narrow ? fmin(right, width - plan->left - gap) : 0;
    if (!narrow && s->m->objects.len)
        plan->left = fmin(width, 460);
}

static Plan choose(Stage *s, Box box) {
    static const struct {
        Detail followed, others;
        bool compact, fold;
        int vars;
    } tries[] = {{DETAIL_FULL, DETAIL_TOP, false, false, 40}, {DETAIL_FULL, DETAIL_TOP, false, false, 12},
        {DETAIL_FULL, DETAIL_BRIEF, false, false, 20}, {DETAIL_FULL, DETAIL_BRIEF, false, false, 9},
        {DETAIL_TOP, DETAIL_BRIEF, false, false, 12}, {DETAIL_TOP, DETAIL_BRIEF, false, true, 12},
        {DETAIL_TOP, DETAIL_BRIEF, false, true, 7}, {DETAIL_TOP, DETAIL_NAME, true, true, 7}};
    Plan plan = {.box = box};
    columns(s, &plan);
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        s->most_vars = tries[i].vars;
        plan.followed = tries[i].followed, plan.others = tries[i].others;
        plan.compact = tries[i].compact, plan.fold = tries[i].fold;
        if (content_height(s, &plan) <= box.h)
            break;
    }
    return plan;
}

static void draw_stage(Stage *s, const Plan *plan, double top) {
    int cards;
    double left = goroutines(s, plan, 0, 0, false, &cards), wide = wide_objects(s, plan, 0, false);
    double gap = cards > 1 ? (plan->box.h - wide - left) / cards : GAP_LEAST;
    gap = fmax(GAP_LEAST, fmin(GAP_MOST, gap));
    left = goroutines(s, plan, top, gap, true, &cards);
    double x = plan->box.x + plan->box.w - plan->right, right = 0;
    if (plan->right > 0) {
        double used = defers(s, plan, x, top, true), needs = objects(s, plan, x, 0, 0, false);
        double bottom = fmax(top + used + needs, top + fmax(left, plan->box.h - wide - 8));
        objects(s, plan, x, top + used, bottom, true);
        right = used + needs;
    }
    if (wide > 0)
        wide_objects(s, plan, top + fmax(left, right) + GAP_MOST, true);
    stage_links(s);
}

static Str counts(Pen *pen, const ViewModel *m) {
    int channels = 0, living = 0;
    for (int i = 0; i < m->objects.len; i++)
        channels += m->objects.at[i].kind == SHARED_CHANNEL ? 1 + m->objects.at[i].more : 0;
    for (int i = 0; i < m->goroutines.len; i++)
        living += m->goroutines.at[i].state != GO_DEAD;
    Str a = words_count(pen->arena, pen->words, WORD_GOROUTINES_ONE, living);
    Str b = words_count(pen->arena, pen->words, channels || !m->objects.len ? WORD_CHANNELS_ONE : WORD_OBJECTS_ONE,
        channels || !m->objects.len ? channels : m->objects.len);
    if (!m->objects.len)
        return a;
    return str_format(pen->arena, "%.*s · %.*s", (int)a.len, a.at, (int)b.len, b.at);
}

void panel_stage(Pen *pen, Box box, const ViewModel *m) {
    draw_group(pen->list, STR("stage"), COMMAND_NONE, 0);
    draw_box(pen->list, box, 0, ROLE_GROUND, ROLE_NONE, 0, DASH_NONE);
    pen_heading(pen, box, word(pen, WORD_RUNTIME), m->goroutines.len ? counts(pen, m) : (Str){0});
    Box inner = {box.x, box.y + HEADING_HEIGHT + 8, box.w, box.h - HEADING_HEIGHT - 12};
    Stage s = {.pen = pen, .m = m};
    if (!m->goroutines.len) {
        pen_aligned(pen, inner, ui_style(16, REGULAR, ROLE_DIM), word(pen, WORD_STAGE_EMPTY), ALIGN_CENTRE);
    } else {
        Plan plan = choose(&s, (Box){inner.x + EDGE, inner.y, inner.w - 2 * EDGE, inner.h - 8});
        double up = pen_scroll_begin(pen, inner, SCROLL_STAGE, content_height(&s, &plan) + 12, 0, 0);
        draw_stage(&s, &plan, inner.y + 2 - up);
        pen_scroll_end(pen);
    }
    draw_ungroup(pen->list);
}
