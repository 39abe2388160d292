// The bar at the top: where we are, how the program is, and the switches that are always there.
#include "view/panels.h"

#include <math.h>

static Role run_role(const ViewModel *m, bool waiting, bool panics) {
    if (m->run == RUN_LIVE && !panics)
        return waiting ? ROLE_WARN : ROLE_OK;
    return m->run == RUN_DONE ? ROLE_OK : ROLE_BAD;
}

static const ShownGoroutine *followed(const ViewModel *m) {
    for (int i = 0; i < m->goroutines.len; i++)
        if (m->goroutines.at[i].id == m->followed)
            return &m->goroutines.at[i];
    return NULL;
}

static Str status_text(Pen *pen, const ViewModel *m, bool *waiting) {
    static const Word ends[] = {[RUN_DONE] = WORD_RUN_DONE,
        [RUN_FAILED] = WORD_RUN_FAILED,
        [RUN_DEADLOCK] = WORD_RUN_DEADLOCK,
        [RUN_PANIC] = WORD_RUN_PANIC,
        [RUN_COMPILE_ERROR] = WORD_RUN_COMPILE_ERROR};
    *waiting = false;
    if (m->run != RUN_LIVE)
        return word_with(pen, ends[m->run], str_format(pen->arena, "%d", m->exit_code));
    const ShownGoroutine *g = followed(m);
    if (g)
        *waiting = g->state == GO_WAITING || g->state == GO_SLEEPING;
    if (!g)
        return (Str){0};
    Word state = (Word)(WORD_RUNNING + g->state);
    Str name = goroutine_name(pen->arena, g->id), words = word(pen, state);
    if (*waiting && g->reason.len)
        words = str_format(pen->arena, "%.*s · %.*s", (int)words.len, words.at, (int)g->reason.len, g->reason.at);
    return str_format(pen->arena, "%.*s %.*s", (int)name.len, name.at, (int)words.len, words.at);
}

static double status_badge(Pen *pen, double right, double middle, const ViewModel *m) {
    bool waiting;
    Str text = status_text(pen, m, &waiting);
    if (!text.len)
        return right;
    const ShownGoroutine *g = followed(m);
    Role role = run_role(m, waiting, g && g->state == GO_PANICKING);
    bool filled = role == ROLE_BAD;
    TextStyle style = ui_style(14, SEMIBOLD, filled ? ROLE_ON_ACCENT : role);
    double width = fmin(pen_width(pen, style, text), 420) + 28;
    Box box = {right - width, middle - 14, width, 28};
    draw_box(pen->list, box, 14, filled ? ROLE_BAD : ROLE_PANEL, role, 1.5, DASH_NONE);
    pen_aligned(pen, box_inset(box, 12, 0), style, text, ALIGN_CENTRE);
    return box.x - 12;
}

static double chip(Pen *pen, double right, double middle, double width, Button button) {
    pen_button(pen, (Box){right - width, middle - 14, width, 28}, button);
    return right - width - 8;
}

static double switches(Pen *pen, double right, double middle) {
    bool night = pen->ui->theme == THEME_NIGHT;
    right = chip(pen, right, middle, 32, (Button){.id = STR("top:help"), .command = COMMAND_HELP, .text = STR("?")});
    right = chip(pen, right, middle, 34,
        (Button){
            .id = STR("top:theme"), .command = COMMAND_THEME, .icon = night ? ICON_SUN : ICON_MOON, .has_icon = true});
    Str other = pen->ui->language == LANGUAGE_EN ? STR("中文") : STR("EN");
    right =
        chip(pen, right, middle, 48, (Button){.id = STR("top:language"), .command = COMMAND_LANGUAGE, .text = other});
    right =
        chip(pen, right, middle, 38, (Button){.id = STR("top:bigger"), .command = COMMAND_BIGGER, .text = STR("A+")}) +
        2;
    return chip(
        pen, right, middle, 38, (Button){.id = STR("top:smaller"), .command = COMMAND_SMALLER, .text = STR("A−")});
}

static double step_chip(Pen *pen, double right, double middle, const ShownTimeline *time) {
    Str numbers[] = {
        str_format(pen->arena, "%lld", (long long)time->step), str_format(pen->arena, "%lld", (long long)time->known)};
    Word form = time->ended || time->known > time->step ? WORD_STEP_OF : WORD_STEP_AT;
    Str text = words_fill(pen->arena, pen->words, form, numbers, 2);
    TextStyle style = ui_style(14, SEMIBOLD, ROLE_DIM);
    double width = pen_width(pen, style, text) + 22;
    Box box = {right - width, middle - 14, width, 28};
    draw_box(pen->list, box, 8, ROLE_NONE, ROLE_LINE, 1.5, DASH_NONE);
    pen_aligned(pen, box, style, text, ALIGN_CENTRE);
    return box.x - 10;
}

static void crumbs(Pen *pen, Box box, const ViewModel *m) {
    double x = box.x + 20;
    TextStyle logo = ui_style(19, HEAVY, ROLE_INK);
    double width = pen_width(pen, logo, STR("gostep"));
    draw_group(pen->list, STR("top:list"), COMMAND_LIST, 0);
    draw_box(pen->list, (Box){x - 6, box.y + 10, width + 12, box.h - 20}, 8,
        pen_hovers(pen, STR("top:list")) ? ROLE_HOVER : ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    pen_text(pen, (Box){x, box.y, width + 2, box.h}, logo, STR("gostep"));
    draw_ungroup(pen->list);
    x += width + 14;
    double end = box.x + box.w;
    if (m->topic.len) {
        Str topic = str_format(pen->arena, "%.*s /", (int)m->topic.len, m->topic.at);
        x += pen_text(pen, (Box){x, box.y, fmax(0, end - x), box.h}, ui_style(16, REGULAR, ROLE_DIM), topic) + 6;
    }
    pen_text(pen, (Box){x, box.y, fmax(0, end - x), box.h}, ui_style(16, SEMIBOLD, ROLE_INK), m->title);
}

void panel_top(Pen *pen, Box box, const ViewModel *m) {
    draw_group(pen->list, STR("top"), COMMAND_NONE, 0);
    draw_box(pen->list, box, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    draw_line(pen->list, (Point){box.x, box.y + box.h - 1}, (Point){box.x + box.w, box.y + box.h - 1}, ROLE_LINE, 1,
        DASH_NONE);
    double middle = box.y + box.h / 2, right = switches(pen, box.x + box.w - 20, middle);
    right = step_chip(pen, right - 4, middle, &m->time);
    if (pen->ui->library)
        right =
            chip(pen, right - 2, middle, pen_width(pen, ui_style(14, SEMIBOLD, ROLE_INK), word(pen, WORD_LIBRARY)) + 24,
                (Button){.id = STR("top:library"),
                    .command = COMMAND_LIBRARY,
                    .text = word(pen, WORD_LIBRARY),
                    .primary = true}) -
            2;
    right = status_badge(pen, right - 2, middle, m);
    crumbs(pen, (Box){box.x, box.y, right - box.x, box.h}, m);
    draw_ungroup(pen->list);
}
