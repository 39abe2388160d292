// Transport buttons and the timeline: the tree of runs, a lane for each goroutine from the first step to the last known
// one, and another run below when the viewer wants it there.
#include "view/panels.h"

#include <math.h>

#include "view/timeline.h"

// FOOT: below the lanes, where the lesson's marks stand.
enum {
    FOOT = 14,
    BUTTON = 42,
    BUTTONS_WIDTH = 268,
    HINT_WIDTH = 186,
    LANE = 24,
    CLOSE_LANE = 20,
    MARGIN = 8,
    TOLD = 24
};

static double lanes_height(const ShownTimeline *t) {
    int shown = time_lanes_shown(t->lanes.len);
    return shown * CLOSE_LANE + (shown < t->lanes.len ? 14 : 0); // a line that says how many more
}

static double other_height(const ShownTimeline *t) {
    return t->other.run ? TOLD + 6 + time_lanes_shown(t->other.lanes.len) * CLOSE_LANE : 0;
}

static double feet(const ShownTimeline *t) {
    return t->marks.len ? FOOT : 0;
}

double time_height_wanted(const ViewModel *m) {
    const ShownTimeline *t = &m->time;
    return fmax(92, time_runs_height(t) + lanes_height(t) + other_height(t) + 20 + feet(t));
}

static Box track_box(Box box) {
    return (Box){
        box.x + BUTTONS_WIDTH + TIME_LABEL, box.y, box.w - BUTTONS_WIDTH - HINT_WIDTH - TIME_LABEL - 24, box.h};
}

// An unfinished run leaves room on the right for what is not known yet. Runs beside it are drawn to the same scale.
TimeScale time_scale(Box track, const ShownTimeline *time) {
    double range = fmax(1, fmax((double)time->known, (double)time->other.known));
    if (!time->ended)
        range = fmax(range, 24);
    for (int i = 0; i < time->runs.len; i++)
        range = fmax(range, (double)time->runs.at[i].end);
    return (TimeScale){track, range, time->ended ? track.w : track.w * 0.94};
}

double time_x(const TimeScale *scale, int64_t step) {
    return scale->track.x + scale->room * fmin(1, (double)step / scale->range);
}

int64_t time_step_at(Box box, const ShownTimeline *time, double x) {
    TimeScale scale = time_scale(track_box(box), time);
    int64_t step = (int64_t)round((x - scale.track.x) / scale.room * scale.range);
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

static void lesson_marks(Pen *pen, const TimeScale *scale, const ShownTimeline *time) {
    for (int i = 0; i < time->marks.len; i++) {
        double x = time_x(scale, time->marks.at[i].step);
        bool ask = time->marks.at[i].kind == MARK_ASK;
        draw_box(pen->list, (Box){x - 3, scale->track.y + scale->track.h - FOOT, 6, 6}, 3,
            ask ? ROLE_ACCENT : ROLE_FAINT, ROLE_NONE, 0, DASH_NONE);
    }
}

static void cursor(Pen *pen, const TimeScale *scale, const ShownTimeline *time) {
    Box track = scale->track;
    double x = time_x(scale, time->step);
    draw_group(pen->list, STR("time:now"), COMMAND_SEEK, 0); // it is taken by the mouse as the track is
    draw_box(pen->list, (Box){x - 1.25, track.y + 5, 2.5, track.h - 10}, 1, ROLE_ACCENT, ROLE_NONE, 0, DASH_NONE);
    draw_icon(pen->list, (Box){x - 8, track.y + 1, 16, 16}, ICON_CARET, ROLE_ACCENT);
    draw_ungroup(pen->list);
}

// What the two runs did when they first went different ways, and a line through both at that step.
static void difference(Pen *pen, const TimeScale *scale, const ShownTimeline *time, double top, double y) {
    const ShownComparison *o = &time->other;
    Box row = {scale->track.x, y, scale->track.w, TOLD};
    Str run = str_format(pen->arena, "%d", o->run), step = str_format(pen->arena, "%lld", (long long)o->differs);
    Str args[] = {run, step, o->here, o->there};
    Str text = words_fill(pen->arena, pen->words, o->differs >= 0 ? WORD_RUNS_DIFFER : WORD_RUNS_SAME, args, 4);
    draw_line(pen->list, (Point){row.x, y + 2}, (Point){row.x + row.w, y + 2}, ROLE_LINE, 1, DASH_NONE);
    if (o->differs >= 0) {
        double x = time_x(scale, o->differs);
        draw_line(pen->list, (Point){x, top}, (Point){x, scale->track.y + scale->track.h - 4}, ROLE_WARN, 2, DASH_LONG);
    }
    pen_text(pen, row, ui_style(13.5, MEDIUM, ROLE_WARN), text);
}

static void lanes(Pen *pen, Box box, const ViewModel *m) {
    const ShownTimeline *time = &m->time;
    Box track = track_box(box);
    TimeScale scale = time_scale(track, time);
    draw_group(pen->list, STR("time:track"), COMMAND_SEEK, 0);
    draw_box(pen->list, box_inset(track, -MARGIN, 2), 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    double runs = time_runs_height(time), other = other_height(time), room = track.h - runs - other - feet(time);
    int n = time_lanes_shown(time->lanes.len);
    double step = n > 0 ? fmin(LANE, (room - 20 - (n < time->lanes.len ? 14 : 0)) / n) : LANE;
    LaneRows rows = {.scale = &scale,
        .lanes = time->lanes.at,
        .n = time->lanes.len,
        .followed = m->followed,
        .now = time->step,
        .known = time->known,
        .y = track.y + runs + (room - (n < time->lanes.len ? 14 : 0)) / 2 - step * (n - 1) / 2.0 + 2,
        .step = step};
    time_lanes(pen, &rows);
    if (time->other.run) {
        double y = track.y + track.h - other - feet(time) - 4;
        difference(pen, &scale, time, track.y + runs + 6, y);
        LaneRows there = {.scale = &scale,
            .lanes = time->other.lanes.at,
            .n = time->other.lanes.len,
            .followed = m->followed,
            .now = time->other.known,
            .known = time->other.known,
            .y = y + TOLD + CLOSE_LANE / 2.0,
            .step = CLOSE_LANE};
        time_lanes(pen, &there);
    }
    lesson_marks(pen, &scale, time);
    draw_ungroup(pen->list);
    time_runs(pen, &scale, time);
    if (time->lanes.len) // of a program that does not compile there is no time
        cursor(pen, &scale, time);
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
    if (time->runs.len > 1) {
        Str of[] = {str_format(pen->arena, "%d", time->branch), str_format(pen->arena, "%d", time->runs.len)};
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
    lanes(pen, box, m);
    if (m->say_waits && (!m->question.answers.len || m->question.revealed))
        go_on(pen, box);
    else
        hints(pen, box, &m->time);
    draw_ungroup(pen->list);
}
