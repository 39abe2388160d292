// Lanes. How a goroutine was doing is told by form as well as colour: running is a bar, able to run a thin line,
// waiting dots with the reason among them; what it did is told by signs.
#include "view/timeline.h"

#include <math.h>

enum { MOST_LANES = 7, THIN = 5, SIGN = 13, SIGN_APART = 12 };

int time_lanes_shown(int n) {
    return n < MOST_LANES ? n : MOST_LANES;
}

// The first lane, and a window over the others that holds the followed goroutine.
static int lane_at(const LaneRows *r, int row) {
    int at = 0;
    for (int i = 0; i < r->n; i++)
        if (r->lanes[i].goroutine == r->followed)
            at = i;
    if (r->n <= MOST_LANES || row == 0)
        return row;
    int window = MOST_LANES - 1, first = at - window / 2;
    first = first < 1 ? 1 : first > r->n - window ? r->n - window : first;
    return first + row - 1;
}

// ---- how it was doing ----

static void reason(Pen *pen, double from, double to, double y, Str text) {
    TextStyle style = ui_style(11.5, MEDIUM, ROLE_WARN);
    double width = pen_width(pen, style, text);
    if (!text.len || width + 36 > to - from)
        return;
    Box box = {from + (to - from - width) / 2, y - 8, width + 1, 16};
    draw_box(pen->list, box_inset(box, -5, 0), 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    pen_text(pen, box, style, text);
}

static void span(Pen *pen, const TimeScale *scale, const ShownSpan *s, double y, double thick, Role role) {
    double from = time_x(scale, s->from), to = fmax(from + 1.5, time_x(scale, s->to));
    if (s->state == GO_RUNNING || s->state == GO_PANICKING) {
        draw_box(pen->list, (Box){from, y - thick / 2, to - from, thick}, thick / 2,
            s->state == GO_PANICKING ? ROLE_BAD : role, ROLE_NONE, 0, DASH_NONE);
        return;
    }
    double line = fmax(1.5, thick / 3.2);
    if (s->state == GO_RUNNABLE)
        draw_line(pen->list, (Point){from, y}, (Point){to, y}, role, line / 1.5, DASH_NONE);
    else if (s->state != GO_DEAD && to - from > 4)
        draw_line(pen->list, (Point){from + 4, y}, (Point){to - 2, y}, role, line, DASH_DOTS);
    if ((s->state == GO_WAITING || s->state == GO_SLEEPING) && thick >= THIN)
        reason(pen, from, to, y, s->reason);
}

// ---- what it did ----

static void sign(Pen *pen, double x, double y, Icon icon, Role role) {
    draw_box(
        pen->list, (Box){x - SIGN / 2.0, y - SIGN / 2.0, SIGN, SIGN}, SIGN / 2.0, ROLE_PANEL, role, 1.5, DASH_NONE);
    draw_icon(pen->list, (Box){x - 3.5, y - 3.5, 7, 7}, icon, role);
}

static void mark(Pen *pen, double x, double y, MarkKind kind) {
    switch (kind) {
    case MARK_SEND: sign(pen, x, y, ICON_TICK_SEND, ROLE_INK); break;
    case MARK_RECV: sign(pen, x, y, ICON_TICK_RECEIVE, ROLE_INK); break;
    case MARK_GO: sign(pen, x, y, ICON_TICK_GO, ROLE_INK); break;
    case MARK_DEFER: sign(pen, x, y, ICON_TICK_DEFER, ROLE_INK); break;
    case MARK_RECOVER: sign(pen, x, y, ICON_DONE, ROLE_OK); break;
    case MARK_PANIC:
    case MARK_FAULT: // on a ground of its own: the lane of a goroutine that panics has its colour
        draw_box(pen->list, (Box){x - 10, y - 9, 20, 18}, 9, ROLE_PANEL, ROLE_BAD, 1.5, DASH_NONE);
        draw_icon(pen->list, (Box){x - 6.5, y - 7.5, 13, 13}, ICON_PANIC, ROLE_BAD);
        break;
    case MARK_CLOSE: draw_box(pen->list, (Box){x - 2, y - 8, 4, 16}, 1, ROLE_INK, ROLE_PANEL, 1, DASH_NONE); break;
    case MARK_OUTPUT: draw_box(pen->list, (Box){x - 4, y - 4, 8, 8}, 1.5, ROLE_PANEL, ROLE_INK, 1.5, DASH_NONE); break;
    case MARK_SAY:
    case MARK_ASK:
    case MARK_COUNT: break;
    }
}

// Rare ones are drawn where several would lie over each other.
static int weight(MarkKind kind) {
    return kind == MARK_PANIC || kind == MARK_FAULT ? 3 : kind == MARK_CLOSE || kind == MARK_RECOVER ? 2 : 1;
}

static void marks(Pen *pen, const TimeScale *scale, const ShownLane *l, double y) {
    for (int i = 0; i < l->marks.len;) {
        double x = time_x(scale, l->marks.at[i].step);
        int best = i, next = i + 1;
        for (; next < l->marks.len && time_x(scale, l->marks.at[next].step) - x < SIGN_APART; next++)
            if (weight(l->marks.at[next].kind) > weight(l->marks.at[best].kind))
                best = next;
        mark(pen, time_x(scale, l->marks.at[best].step), y, l->marks.at[best].kind);
        i = next;
    }
}

// ---- rows ----

static void lane(Pen *pen, const LaneRows *r, const ShownLane *l, double y, double thick) {
    Box track = r->scale->track;
    Role role = goroutine_role(l->goroutine);
    double now = time_x(r->scale, r->now), end = track.x + track.w;
    Str name = goroutine_name(pen->arena, l->goroutine);
    pen_aligned(pen, (Box){track.x - TIME_LABEL - 8, y - 9, TIME_LABEL, 18},
        ui_style(name.len > 4 ? 10 : 12, BOLD, role), name, ALIGN_RIGHT);
    if (end - now > 9)
        draw_box(pen->list, (Box){now + 7, y - thick / 2, end - now - 7, thick}, thick / 2, ROLE_LINE, ROLE_NONE, 0,
            DASH_NONE);
    for (int i = 0; i < l->spans.len; i++) {
        ShownSpan s = l->spans.at[i];
        s.to = s.to < r->now ? s.to : r->now;
        if (s.from < s.to)
            span(pen, r->scale, &s, y, thick, role);
    }
    marks(pen, r->scale, l, y);
}

void time_lanes(Pen *pen, const LaneRows *r) {
    int shown = time_lanes_shown(r->n);
    double thick = fmax(THIN, fmin(9, r->step * 0.42));
    for (int row = 0; row < shown; row++)
        lane(pen, r, &r->lanes[lane_at(r, row)], r->y + row * r->step, thick);
    if (shown == r->n)
        return;
    Str more = str_format(pen->arena, "+%d", r->n - shown);
    Box track = r->scale->track;
    pen_aligned(pen, (Box){track.x - TIME_LABEL - 8, r->y + (shown - 1) * r->step + 8, TIME_LABEL, 14},
        ui_style(10, BOLD, ROLE_DIM), more, ALIGN_RIGHT);
}
