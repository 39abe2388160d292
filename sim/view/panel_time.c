// Transport buttons and the timeline: a lane for each goroutine, from the first step to the last known one.
// How a goroutine was doing is told by form as well as colour: running is a bar, able to run a thin line,
// waiting dots.
#include "view/panels.h"

#include <math.h>

enum { BUTTON = 42, BUTTONS_WIDTH = 268, HINT_WIDTH = 186, LABEL = 34, LANE = 24, MARGIN = 8, MOST_LANES = 7 };

double time_height_wanted(const ViewModel *m) {
    int lanes = m->time.lanes.len < MOST_LANES ? m->time.lanes.len : MOST_LANES;
    return fmax(92, lanes * 20 + 20);
}

static Box track_box(Box box) {
    return (Box){box.x + BUTTONS_WIDTH + LABEL, box.y, box.w - BUTTONS_WIDTH - HINT_WIDTH - LABEL - 24, box.h};
}

// An unfinished run leaves room on the right for what is not known yet.
static double step_x(Box track, const ShownTimeline *time, int64_t step) {
    double range = fmax(1, (double)time->known), room = time->ended ? track.w : track.w * 0.94;
    if (!time->ended)
        range = fmax(range, 24);
    return track.x + room * fmin(1, (double)step / range);
}

int64_t time_step_at(Box box, const ShownTimeline *time, double x) {
    Box track = track_box(box);
    double range = fmax(1, (double)time->known), room = time->ended ? track.w : track.w * 0.94;
    if (!time->ended)
        range = fmax(range, 24);
    int64_t step = (int64_t)round((x - track.x) / room * range);
    return step < 0 ? 0 : step > time->known ? time->known : step;
}

static void transport(Pen *pen, Box box, const ShownTimeline *time) {
    static const struct {
        const char *id;
        Command command;
        Icon icon;
    } buttons[] = {{"time:first", COMMAND_FIRST, ICON_FIRST}, {"time:back", COMMAND_BACK, ICON_BACK},
        {"time:play", COMMAND_PLAY, ICON_PLAY}, {"time:step", COMMAND_STEP, ICON_STEP},
        {"time:last", COMMAND_LAST, ICON_LAST}};
    bool end = time->ended && time->step >= time->known;
    for (int i = 0; i < 5; i++) {
        bool back = i < 2;
        Button b = {.id = str_from(buttons[i].id),
            .command = buttons[i].command,
            .has_icon = true,
            .primary = i == 2 && !(end && !pen->ui->playing),
            .icon = i == 2 && pen->ui->playing ? ICON_PAUSE : buttons[i].icon,
            .disabled = back ? time->step == 0 : end && !pen->ui->playing};
        pen_button(pen, (Box){box.x + 20 + i * (BUTTON + 6), box.y + (box.h - BUTTON) / 2, BUTTON, BUTTON}, b);
    }
}

static void span(
    Pen *pen, Box track, const ShownTimeline *time, const ShownSpan *s, double y, double thick, Role role) {
    double from = step_x(track, time, s->from), to = fmax(from + 1.5, step_x(track, time, s->to));
    bool solid = s->state == GO_RUNNING || s->state == GO_PANICKING;
    if (solid) {
        draw_box(pen->list, (Box){from, y - thick / 2, to - from, thick}, thick / 2,
            s->state == GO_PANICKING ? ROLE_BAD : role, ROLE_NONE, 0, DASH_NONE);
        return;
    }
    double line = fmax(1.5, thick / 3.2);
    if (thick < 5) // too many lanes to tell kinds of not running apart
        return;
    if (s->state == GO_RUNNABLE)
        draw_line(pen->list, (Point){from, y}, (Point){to, y}, role, line / 1.5, DASH_NONE);
    else if (s->state != GO_DEAD && to - from > 4)
        draw_line(pen->list, (Point){from + 4, y}, (Point){to - 2, y}, role, line, DASH_DOTS);
}

static void mark(Pen *pen, double x, double y, MarkKind kind) {
    switch (kind) {
    case MARK_PANIC:
    case MARK_FAULT: draw_icon(pen->list, (Box){x - 7, y - 8, 14, 14}, ICON_PANIC, ROLE_BAD); break;
    case MARK_CLOSE: draw_box(pen->list, (Box){x - 2, y - 8, 4, 16}, 1, ROLE_INK, ROLE_PANEL, 1, DASH_NONE); break;
    case MARK_OUTPUT: draw_box(pen->list, (Box){x - 4, y - 4, 8, 8}, 1.5, ROLE_PANEL, ROLE_INK, 1.5, DASH_NONE); break;
    default: draw_box(pen->list, (Box){x - 5, y - 5, 10, 10}, 5, ROLE_PANEL, ROLE_INK, 2, DASH_NONE); break;
    }
}

static void lane(Pen *pen, Box track, const ShownTimeline *time, const ShownLane *l, double y, double thick) {
    Role role = goroutine_role(l->goroutine);
    double now = step_x(track, time, time->step), end = track.x + track.w;
    if (thick >= 6)
        pen_text(pen, (Box){track.x - LABEL, y - 9, LABEL - 6, 18}, ui_style(12, BOLD, role),
            goroutine_name(pen->arena, l->goroutine));
    if (end - now > 9 && thick >= 5)
        draw_box(pen->list, (Box){now + 7, y - thick / 2, end - now - 7, thick}, thick / 2, ROLE_LINE, ROLE_NONE, 0,
            DASH_NONE);
    for (int i = 0; i < l->spans.len; i++) {
        ShownSpan s = l->spans.at[i];
        s.to = s.to < time->step ? s.to : time->step;
        if (s.from < s.to)
            span(pen, track, time, &s, y, thick, role);
    }
    double last = -100;
    for (int i = 0; i < l->marks.len && thick >= 6; i++) {
        double x = step_x(track, time, l->marks.at[i].step);
        if (x - last < 12) // marks would lie over each other
            continue;
        mark(pen, x, y, l->marks.at[i].kind);
        last = x;
    }
}

static void lesson_marks(Pen *pen, Box track, const ShownTimeline *time) {
    for (int i = 0; i < time->marks.len; i++) {
        double x = step_x(track, time, time->marks.at[i].step);
        bool ask = time->marks.at[i].kind == MARK_ASK;
        draw_box(pen->list, (Box){x - 3, track.y + track.h - 8, 6, 6}, 3, ask ? ROLE_ACCENT : ROLE_FAINT, ROLE_NONE, 0,
            DASH_NONE);
    }
}

static void cursor(Pen *pen, Box track, const ShownTimeline *time) {
    double x = step_x(track, time, time->step);
    draw_box(pen->list, (Box){x - 1.25, track.y + 5, 2.5, track.h - 10}, 1, ROLE_ACCENT, ROLE_NONE, 0, DASH_NONE);
    draw_icon(pen->list, (Box){x - 8, track.y + 1, 16, 16}, ICON_CARET, ROLE_ACCENT);
}

static void lanes(Pen *pen, Box box, const ShownTimeline *time) {
    Box track = track_box(box);
    draw_group(pen->list, STR("time:track"), COMMAND_SEEK, 0);
    draw_box(pen->list, box_inset(track, -MARGIN, 2), 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    int n = time->lanes.len;
    double step = n > 0 ? fmin(LANE, (track.h - 20) / n) : LANE, thick = fmax(2, fmin(9, step * 0.42));
    double y = track.y + track.h / 2 - step * (n - 1) / 2.0 + 2;
    for (int i = 0; i < n; i++)
        lane(pen, track, time, &time->lanes.at[i], y + i * step, thick);
    lesson_marks(pen, track, time);
    cursor(pen, track, time);
    draw_ungroup(pen->list);
}

// The lesson waits for the viewer: the largest thing in this corner then.
static void go_on(Pen *pen, Box box) {
    pen_button(pen, (Box){box.x + box.w - HINT_WIDTH + 10, box.y + (box.h - 46) / 2, HINT_WIDTH - 30, 46},
        (Button){
            .id = STR("time:go_on"), .command = COMMAND_GO_ON, .text = word(pen, WORD_HINT_GO_ON), .primary = true});
}

static void hints(Pen *pen, Box box, const ShownTimeline *time) {
    TextStyle style = ui_style(14, REGULAR, ROLE_DIM);
    Box line = {box.x + box.w - HINT_WIDTH, box.y + box.h / 2 - 22, HINT_WIDTH - 20, 22};
    pen_aligned(pen, line, style, word(pen, WORD_HINT_STEP), ALIGN_RIGHT);
    line.y += 22;
    Str second = word(pen, WORD_HINT_PICK);
    if (time->branches > 1) {
        Str of[] = {str_format(pen->arena, "%d", time->branch), str_format(pen->arena, "%d", time->branches)};
        second = words_fill(pen->arena, pen->words, WORD_BRANCH_OF, of, 2);
    }
    if (pen->ui->playing)
        second = word_with(pen, WORD_SPEED, str_format(pen->arena, "%d", pen->ui->speed));
    pen_aligned(pen, line, style, second, ALIGN_RIGHT);
}

void panel_time(Pen *pen, Box box, const ViewModel *m) {
    draw_group(pen->list, STR("time"), COMMAND_NONE, 0);
    draw_box(pen->list, box, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    draw_line(pen->list, (Point){box.x, box.y}, (Point){box.x + box.w, box.y}, ROLE_LINE, 1, DASH_NONE);
    transport(pen, box, &m->time);
    lanes(pen, box, &m->time);
    if (m->say_waits && (!m->question.answers.len || m->question.revealed))
        go_on(pen, box);
    else
        hints(pen, box, &m->time);
    draw_ungroup(pen->list);
}
