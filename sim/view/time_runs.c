// The tree of runs: a line for each way the program went, from where it left its parent to its last known step. A
// click goes to that run.
#include "view/timeline.h"

#include <math.h>

enum { ROW = 15, MOST_RUNS = 6, TOP = 8 };

static int first_shown(const ShownTimeline *time) {
    int n = time->runs.len, first = time->branch - MOST_RUNS / 2;
    first = first > n - MOST_RUNS ? n - MOST_RUNS : first;
    return first < 0 ? 0 : first;
}

static int shown(const ShownTimeline *time) {
    return time->runs.len < MOST_RUNS ? time->runs.len : MOST_RUNS;
}

double time_runs_height(const ShownTimeline *time) {
    return time->runs.len > 1 ? shown(time) * ROW + TOP : 0;
}

static void run(Pen *pen, const TimeScale *scale, const ShownTimeline *time, int index, double y, double parent_y) {
    const ShownRun *r = &time->runs.at[index];
    bool current = index + 1 == time->branch, beside = index + 1 == time->other.run;
    double from = time_x(scale, r->parent < 0 ? 0 : r->fork), to = fmax(from + 10, time_x(scale, r->end));
    Str id = str_format(pen->arena, "run:%d", index + 1);
    bool lit = pen_hovers(pen, id);
    Role role = current || lit ? ROLE_ACCENT : ROLE_DIM;
    draw_group(pen->list, id, current ? COMMAND_NONE : COMMAND_BRANCH, index + 1);
    Box row = {scale->track.x - TIME_LABEL - 8, y - ROW / 2.0, scale->track.w + TIME_LABEL + 8, ROW};
    draw_box(pen->list, row, 0, lit ? ROLE_HOVER : ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    pen_aligned(pen, (Box){row.x, row.y, TIME_LABEL, ROW}, ui_style(10.5, current ? BOLD : MEDIUM, role),
        str_format(pen->arena, current ? "▸%d" : "%d", index + 1), ALIGN_RIGHT);
    if (r->parent >= 0 && parent_y < y)
        draw_line(pen->list, (Point){from, parent_y}, (Point){from, y}, role, 1.5, DASH_NONE);
    draw_line(pen->list, (Point){from, y}, (Point){to, y}, role, current ? 3 : 1.5, beside ? DASH_LONG : DASH_NONE);
    draw_box(pen->list, (Box){from - 3, y - 3, 6, 6}, 3, role, ROLE_NONE, 0, DASH_NONE);
    TextStyle style = code_style(10.5, REGULAR, ROLE_DIM);
    double room = scale->track.x + scale->track.w - to - 12;
    if (r->choice.len && room > 60)
        pen_text(pen, (Box){to + 8, row.y, room, ROW}, style, r->choice);
    draw_ungroup(pen->list);
}

void time_runs(Pen *pen, const TimeScale *scale, const ShownTimeline *time) {
    if (time->runs.len < 2)
        return;
    int first = first_shown(time);
    for (int i = 0; i < shown(time); i++) {
        double y = scale->track.y + TOP + (i + 0.5) * ROW;
        int parent = time->runs.at[first + i].parent - first;
        run(pen, scale, time, first + i, y,
            parent < 0 ? scale->track.y + TOP : scale->track.y + TOP + (parent + 0.5) * ROW);
    }
}
