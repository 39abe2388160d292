// The stage: goroutines in a column on the left in order of creation, what they share on the right, wide things
// below. Cards keep their order from step to step; when they do not fit, they say less before they scroll.
#include "view/panels.h"

#include <math.h>

#include "view/stage.h"

enum { EDGE = 22, GAP_LEAST = 14, GAP_MOST = 40, MOST_LEFT = 400, LEAST_LEFT = 236 };

void stage_spot(Stage *s, Spot spot) {
    vec_push(s->pen->arena, &s->spots, spot);
}

typedef struct Plan {
    Box box;            // of the content
    double left, right; // widths of the columns; right 0: none
    double gap;         // between objects
    Detail followed, others;
    bool compact; // objects
    bool fold;    // many goroutines or channels alike become one card
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

// Where the followed goroutine's card is: the stage scrolls to it.
typedef struct Seen {
    double from, to;
} Seen;

// Lays the left column out from `top` with `gap` between cards; returns its height without the last gap.
static double goroutines(Stage *s, const Plan *plan, double top, double gap, bool draw, Seen *seen) {
    double y = top;
    for (int i = 0; i < s->m->goroutines.len;) {
        Fold fold = fold_goroutines(s, i, plan->fold);
        const ShownGoroutine *g = &s->m->goroutines.at[i];
        if (fold.many)
            y += card_alike(s, (CardAt){plan->box.x, y, plan->left, draw}, g, fold) + gap;
        for (int k = 0; k < fold.n && (!fold.many || fold.open); k++) {
            double from = y;
            y += card_goroutine(s, (CardAt){plan->box.x, y, plan->left, draw}, &g[k], detail_of(s, plan, &g[k])) + gap;
            if (g[k].id == s->m->followed && seen)
                *seen = (Seen){from - top, y - top};
        }
        i += fold.n;
    }
    return fmax(0, y - top - gap);
}

static int cards(const Stage *s, const Plan *plan) {
    int n = 0;
    for (int i = 0; i < s->m->goroutines.len; n++) {
        Fold fold = fold_goroutines(s, i, plan->fold);
        n += fold.open ? fold.n : 0;
        i += fold.n;
    }
    return n;
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

static double object(Stage *s, const Plan *plan, CardAt at, int index) {
    const ShownObject *o = &s->m->objects.at[index];
    return is_wide(o) ? 0 : card_object(s, at, o, plan->compact) + plan->gap;
}

// One below the other in order of appearance, whoever uses them now, so that they keep their places.
static double objects(Stage *s, const Plan *plan, double x, double top, bool draw) {
    double y = top;
    for (int i = 0; i < s->m->objects.len;) {
        Fold fold = fold_objects(s, i, plan->fold);
        if (fold.many)
            y += card_alike_objects(s, (CardAt){x, y, plan->right, draw}, i, fold) + plan->gap;
        for (int k = 0; k < fold.n && (!fold.many || fold.open); k++)
            y += object(s, plan, (CardAt){x, y, plan->right, draw}, i + k);
        i += fold.n;
    }
    return y - top;
}

// Of several, room is left on the right for the arrows to the lower ones.
static double wide_objects(Stage *s, const Plan *plan, double top, bool draw) {
    double y = top;
    int n = 0;
    for (int i = 0; i < s->m->objects.len; i++)
        n += is_wide(&s->m->objects.at[i]);
    double width = plan->box.w - (n > 1 ? 24 : 0);
    for (int i = 0; i < s->m->objects.len; i++)
        if (is_wide(&s->m->objects.at[i]))
            y += card_object(s, (CardAt){plan->box.x, y, width, draw}, &s->m->objects.at[i], false) + GAP_LEAST + 8;
    return y > top ? y - top + GAP_MOST : 0;
}

static double content_height(Stage *s, const Plan *plan) {
    double left = goroutines(s, plan, 0, GAP_LEAST, false, NULL), x = plan->box.x + plan->box.w - plan->right;
    double right = defers(s, plan, x, 0, false) + objects(s, plan, x, 0, false);
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
        int vars, gap;
    } tries[] = {{DETAIL_FULL, DETAIL_TOP, false, false, 40, 26}, {DETAIL_FULL, DETAIL_TOP, false, false, 12, 14},
        {DETAIL_FULL, DETAIL_BRIEF, false, false, 20, 14}, {DETAIL_FULL, DETAIL_BRIEF, false, false, 9, 14},
        {DETAIL_TOP, DETAIL_BRIEF, false, false, 12, 14}, {DETAIL_TOP, DETAIL_BRIEF, false, true, 12, 14},
        {DETAIL_TOP, DETAIL_BRIEF, false, true, 7, 14}, {DETAIL_TOP, DETAIL_NAME, true, true, 7, 10}};
    Plan plan = {.box = box};
    columns(s, &plan);
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        s->most_vars = tries[i].vars;
        plan.followed = tries[i].followed, plan.others = tries[i].others;
        plan.compact = tries[i].compact, plan.fold = tries[i].fold;
        plan.gap = tries[i].gap;
        if (content_height(s, &plan) <= box.h)
            break;
    }
    return plan;
}

// As wide as there is room for, and no wider than looks like one column.
static double card_gap(Stage *s, const Plan *plan, double wide) {
    int n = cards(s, plan);
    double left = goroutines(s, plan, 0, 0, false, NULL);
    double gap = n > 1 ? (plan->box.h - wide - left) / n : GAP_LEAST;
    return fmax(GAP_LEAST, fmin(GAP_MOST, gap));
}

static void draw_stage(Stage *s, const Plan *plan, double top, double gap, double wide) {
    double left = goroutines(s, plan, top, gap, true, NULL);
    double x = plan->box.x + plan->box.w - plan->right, right = 0;
    if (plan->right > 0) {
        right = defers(s, plan, x, top, true);
        right += objects(s, plan, x, top + right, true);
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
        double wide = wide_objects(&s, &plan, 0, false), gap = card_gap(&s, &plan, wide);
        Seen seen = {0};
        goroutines(&s, &plan, 0, gap, false, &seen);
        double up = pen_scroll_begin(pen, inner, SCROLL_STAGE, content_height(&s, &plan) + 12, seen.from, seen.to);
        draw_stage(&s, &plan, inner.y + 2 - up, gap, wide);
        pen_scroll_end(pen);
    }
    draw_ungroup(pen->list);
}
