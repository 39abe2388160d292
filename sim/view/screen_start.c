// The start screen: lessons by topic in columns, and the files opened last.
#include "view/panels.h"

#include <math.h>

enum { SIDE = 48, HEAD = 132, GAP = 24, ROW = 42, TOPIC_HEAD = 46, FOOT = 46 };

typedef struct Columns {
    double *bottoms; // of each column
    int columns;
    double width;
} Columns;

static double topic_height(const ShownTopic *t) {
    return TOPIC_HEAD + t->lessons.len * ROW + 10;
}

// The column that is shortest so far takes the next topic.
static int shortest(const Columns *p) {
    int best = 0;
    for (int i = 1; i < p->columns; i++)
        if (p->bottoms[i] < p->bottoms[best] - 1)
            best = i;
    return best;
}

static void lesson(Pen *pen, Box row, const ShownLesson *l, int number) {
    Str id = str_format(pen->arena, "lesson:%d", number);
    bool focus = pen->ui->focus == number;
    draw_group(pen->list, id, COMMAND_OPEN, number);
    draw_box(pen->list, box_inset(row, 6, 1), 8,
        focus                 ? ROLE_CURRENT
        : pen_hovers(pen, id) ? ROLE_HOVER
                              : ROLE_PANEL,
        focus ? ROLE_ACCENT : ROLE_NONE, 1.5, DASH_NONE);
    Icon icon = l->broken ? ICON_PANIC : l->done ? ICON_DONE : ICON_PLAY;
    Role role = l->broken ? ROLE_BAD : l->done ? ROLE_OK : ROLE_ACCENT;
    double size = l->done || l->broken ? 18 : 14;
    draw_icon(pen->list, (Box){row.x + 25 - size / 2, row.y + row.h / 2 - size / 2, size, size}, icon, role);
    pen_text(pen, (Box){row.x + 44, row.y, row.w - 62, row.h},
        ui_style(16, focus ? SEMIBOLD : MEDIUM, l->broken ? ROLE_BAD : ROLE_INK), l->title);
    draw_ungroup(pen->list);
}

// "2 of 6 lessons", "6 lessons" before the first is done.
static Str progress(Pen *pen, const ShownTopic *t) {
    int done = 0;
    for (int i = 0; i < t->lessons.len; i++)
        done += t->lessons.at[i].done;
    Str all = words_count(pen->arena, pen->words, WORD_LESSONS_ONE, t->lessons.len);
    Str parts[] = {str_format(pen->arena, "%d", done), all};
    return done ? words_fill(pen->arena, pen->words, WORD_DONE_OF, parts, 2) : all;
}

static void topic(Pen *pen, Box box, const ShownTopic *t, int first) {
    pen_card(pen, box, ROLE_LINE, 1.5, DASH_NONE);
    Box head = {box.x + 18, box.y + 3, box.w - 36, TOPIC_HEAD - 6};
    Str count = progress(pen, t);
    double taken = pen_aligned(pen, head, ui_style(13, MEDIUM, ROLE_DIM), count, ALIGN_RIGHT);
    pen_text(pen, (Box){head.x, head.y, head.w - taken - 12, head.h}, ui_style(18, BOLD, ROLE_INK), t->title);
    draw_line(pen->list, (Point){box.x + 1, box.y + TOPIC_HEAD - 4}, (Point){box.x + box.w - 1, box.y + TOPIC_HEAD - 4},
        ROLE_LINE, 1, DASH_NONE);
    for (int i = 0; i < t->lessons.len; i++)
        lesson(pen, (Box){box.x, box.y + TOPIC_HEAD + 1 + i * ROW, box.w, ROW}, &t->lessons.at[i], first + i + 1);
}

// Places every topic; draws when `up` is not NULL. Gives the height, and the place of the lesson in focus.
static double topics(
    Pen *pen, Box box, const ShownCatalog *catalog, const double *up, double *focus_from, double *focus_to) {
    Columns p = {.columns = (int)fmax(1, fmin(3, floor((box.w + GAP) / 380)))};
    p.bottoms = ARENA_ARRAY(pen->arena, double, p.columns);
    p.width = (box.w - GAP * (p.columns - 1)) / p.columns;
    double tallest = 0;
    for (int i = 0, first = 0; i < catalog->topics.len; i++) {
        const ShownTopic *t = &catalog->topics.at[i];
        int column = shortest(&p);
        Box at = {box.x + column * (p.width + GAP), p.bottoms[column], p.width, topic_height(t)};
        int within = pen->ui->focus - 1 - first;
        if (within >= 0 && within < t->lessons.len && focus_from) {
            *focus_from = fmax(0, at.y + TOPIC_HEAD + (within - 1) * ROW);
            *focus_to = at.y + TOPIC_HEAD + (within + 2) * ROW;
        }
        p.bottoms[column] += at.h + GAP;
        tallest = fmax(tallest, at.y + at.h);
        if (up) {
            at.y += box.y - *up;
            topic(pen, at, t, first);
        }
        first += t->lessons.len;
    }
    return tallest + 8;
}

static void head(Pen *pen, Box box) {
    TextStyle logo = ui_style(44, HEAVY, ROLE_INK);
    double y = box.y + 26, width = pen_width(pen, logo, STR("gostep"));
    pen_text(pen, (Box){box.x, y, width + 4, 56}, logo, STR("gostep"));
    pen_text(pen, (Box){box.x + 2, y + 56, box.w * 0.7, 28}, ui_style(18, REGULAR, ROLE_DIM), word(pen, WORD_TAGLINE));
    double right = box.x + box.w;
    Str other = pen->ui->language == LANGUAGE_EN ? STR("中文") : STR("EN");
    Button buttons[] = {{.id = STR("top:help"), .command = COMMAND_HELP, .text = STR("?")},
        {.id = STR("top:theme"),
            .command = COMMAND_THEME,
            .has_icon = true,
            .icon = pen->ui->theme == THEME_NIGHT ? ICON_SUN : ICON_MOON},
        {.id = STR("top:language"), .command = COMMAND_LANGUAGE, .text = other},
        {.id = STR("top:bigger"), .command = COMMAND_BIGGER, .text = STR("A+")},
        {.id = STR("top:smaller"), .command = COMMAND_SMALLER, .text = STR("A−")}};
    for (int i = 0; i < 5; i++) {
        right -= 48;
        pen_button(pen, (Box){right, y + 8, 48, 32}, buttons[i]);
        right -= 8;
    }
}

static Str file_name(Str path) {
    size_t at = path.len;
    while (at > 0 && path.at[at - 1] != '/')
        at--;
    return (Str){path.at + at, path.len - at};
}

// What was opened last, as buttons; as many as there is room for.
static void recent(Pen *pen, Box line, const ShownCatalog *catalog) {
    if (!catalog->recent.len)
        return;
    TextStyle style = ui_style(14, SEMIBOLD, ROLE_INK);
    double x = line.x + pen_text(pen, line, ui_style(14, REGULAR, ROLE_DIM), word(pen, WORD_RECENT)) + 12;
    for (int i = 0; i < catalog->recent.len; i++) {
        Str name = file_name(catalog->recent.at[i]);
        double width = pen_width(pen, style, name) + 28;
        if (x + width > line.x + line.w)
            return;
        pen_button(pen, (Box){x, line.y + line.h / 2 - 15, width, 30},
            (Button){.id = str_format(pen->arena, "recent:%d", i + 1),
                .command = COMMAND_RECENT,
                .argument = i + 1,
                .text = name});
        x += width + 8;
    }
}

static void foot(Pen *pen, Box box, const ShownCatalog *catalog) {
    draw_box(pen->list, box, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    draw_line(pen->list, (Point){box.x, box.y}, (Point){box.x + box.w, box.y}, ROLE_LINE, 1, DASH_NONE);
    Box line = box_inset(box, SIDE, 0);
    double taken = pen_aligned(pen, line, ui_style(14, REGULAR, ROLE_DIM), word(pen, WORD_START_HINT), ALIGN_RIGHT);
    double width = pen_width(pen, ui_style(14, SEMIBOLD, ROLE_INK), word(pen, WORD_OPEN_FILE)) + 32, x = line.x;
    pen_button(pen, (Box){x, line.y + line.h / 2 - 15, width, 30},
        (Button){
            .id = STR("start:open"), .command = COMMAND_OPEN_FILE, .text = word(pen, WORD_OPEN_FILE), .primary = true});
    x += width + 12;
    if (!catalog->recent.len) // who has opened files knows
        x += pen_text(pen, (Box){x, line.y, 240, line.h}, ui_style(14, REGULAR, ROLE_DIM), word(pen, WORD_DROP_FILE)) +
             12;
    recent(pen, (Box){x + 8, line.y, line.x + line.w - taken - 20 - x - 8, line.h}, catalog);
}

void screen_start(Pen *pen, const ShownCatalog *catalog) {
    Box all = {0, 0, pen->list->width, pen->list->height};
    head(pen, box_inset(all, SIDE, 0));
    Box inner = {SIDE, HEAD, all.w - 2 * SIDE, all.h - HEAD - FOOT};
    if (!catalog->topics.len)
        pen_aligned(pen, inner, ui_style(18, REGULAR, ROLE_DIM), word_with(pen, WORD_START_EMPTY, catalog->folder),
            ALIGN_CENTRE);
    double from = 0, to = 0;
    double content = topics(pen, inner, catalog, NULL, &from, &to);
    Box clip = {inner.x - 12, inner.y, inner.w + 24, inner.h};
    double up = pen_scroll_begin(pen, clip, SCROLL_START, content, from, to);
    inner.y += 3;
    topics(pen, inner, catalog, &up, NULL, NULL);
    pen_scroll_end(pen);
    foot(pen, (Box){0, all.h - FOOT, all.w, FOOT}, catalog);
}
