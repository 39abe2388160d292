// Narration, question and answers: large enough for the last row. Sizes step down only when the words do not fit.
#include "view/panels.h"

#include <math.h>

enum { PAD_X = 22, PAD_Y = 14, USUAL_HEIGHT = 128, LARGEST_HEIGHT = 216, ANSWER_GAP = 8, PART_ROW = 22 };
enum { MOST_HEIGHT = 320 }; // where there is more to read than fits into LARGEST_HEIGHT at the smallest size

// How the answers stand: their part of the width, and the size of their letters.
typedef struct Answers {
    double width, size;
} Answers;

static Str main_text(const ViewModel *m) {
    return m->say.len || m->question.text.len ? m->say : m->happened;
}

// What a failed run's last words mean, a line each, in two columns when one is too long; returns the height. A lesson's
// own words come first, and then there is no room for it.
static double ending(Pen *pen, Box box, const ViewModel *m, bool measure) {
    int n = m->ending.len, rows = n > 5 ? (n + 1) / 2 : n;
    if (!n || m->say.len || m->question.text.len)
        return 0;
    double gap = 28, width = n > 5 ? (box.w - gap) / 2 : box.w;
    TextStyle text = code_style(14, MEDIUM, ROLE_BAD), meaning = ui_style(14.5, REGULAR, ROLE_INK);
    for (int i = 0; i < n && !measure; i++) {
        const ShownPart *p = &m->ending.at[i];
        Box row = {box.x + i / rows * (width + gap), box.y + 6 + i % rows * PART_ROW, width, PART_ROW};
        double taken = pen_text(pen, (Box){row.x, row.y, row.w * 0.62, row.h}, text, p->text) + 12;
        pen_text(pen, (Box){row.x + taken, row.y, row.w - taken, row.h}, meaning, p->meaning);
    }
    return rows * PART_ROW + 6;
}

// The words on the left at one size of letters; returns their height.
static double words(Pen *pen, Box box, const ViewModel *m, double size, bool measure) {
    RichText rich = {.style = ui_style(size, REGULAR, ROLE_INK),
        .line_height = round(size * 1.42),
        .emphasis = true,
        .measure = measure};
    double top = box.y;
    bool told = m->happened.len && main_text(m).at != m->happened.at;
    if (told) {
        RichText small = {
            .text = m->happened, .style = ui_style(16, REGULAR, ROLE_DIM), .line_height = 23, .measure = measure};
        box.y += pen_rich(pen, box, small) + 3;
    }
    rich.text = main_text(m);
    box.y += pen_rich(pen, box, rich);
    box.y += ending(pen, box, m, measure);
    rich.text = m->question.text;
    rich.style.weight = m->say.len ? MEDIUM : REGULAR;
    box.y += pen_rich(pen, box, rich);
    if (m->question.revealed && m->question.remark.len) {
        rich.text = m->question.remark;
        rich.style = ui_style(fmin(size, 18), REGULAR, ROLE_DIM);
        rich.line_height = 26;
        box.y += pen_rich(pen, box, rich);
    }
    return box.y - top;
}

static double fitting_size(Pen *pen, Box box, const ViewModel *m, double *height) {
    static const double sizes[] = {22, 20, 18, 16};
    for (int i = 0; i < 4; i++) {
        *height = words(pen, box, m, sizes[i], true);
        if (*height <= LARGEST_HEIGHT - 2 * PAD_Y || i == 3)
            return sizes[i];
    }
    return sizes[3];
}

static double answer_height(Pen *pen, Answers as, double width, const ShownAnswer *answer) {
    RichText rich = {.text = answer->text,
        .style = ui_style(as.size, REGULAR, ROLE_INK),
        .line_height = round(as.size * 1.4),
        .measure = true};
    rich.style.weight = MEDIUM; // as it is when it has been chosen
    return fmax(42, pen_rich(pen, (Box){0, 0, width - 60, 1000}, rich) + 18);
}

static double row_height(Pen *pen, Answers as, double width, const ShownQuestion *q, int row) {
    double height = 0;
    for (int i = row * 2; i < row * 2 + 2 && i < q->answers.len; i++)
        height = fmax(height, answer_height(pen, as, width, &q->answers.at[i]));
    return height;
}

static double answers_height(Pen *pen, Answers as, const ShownQuestion *q) {
    double total = -ANSWER_GAP, each = (as.width - ANSWER_GAP) / 2;
    for (int row = 0; row * 2 < q->answers.len; row++)
        total += row_height(pen, as, each, q, row) + ANSWER_GAP;
    return total;
}

// Long answers get more of the width, then smaller letters. No answers: no width.
static Answers answers_shape(Pen *pen, const ShownQuestion *q, double width) {
    double usual = fmin(640, fmax(400, width * 0.36));
    Answers shapes[] = {{usual, 16}, {fmax(usual, width * 0.5), 16}, {fmax(usual, width * 0.6), 15}};
    enum { SHAPES = sizeof shapes / sizeof *shapes };
    if (!q->answers.len)
        return (Answers){0, 16};
    for (int i = 0; i < SHAPES; i++)
        if (answers_height(pen, shapes[i], q) <= LARGEST_HEIGHT - 2 * PAD_Y)
            return shapes[i];
    return shapes[SHAPES - 1];
}

static Box words_box(Box box, Answers as) {
    return (Box){
        box.x + PAD_X, box.y + PAD_Y, box.w - 2 * PAD_X - (as.width > 0 ? as.width + 24 : 0), box.h - 2 * PAD_Y};
}

double say_height_wanted(Pen *pen, const ViewModel *m, double width) {
    Answers as = answers_shape(pen, &m->question, width);
    double height;
    fitting_size(pen, words_box((Box){0, 0, width, 1000}, as), m, &height);
    if (as.width > 0)
        height = fmax(height, answers_height(pen, as, &m->question));
    return fmin(MOST_HEIGHT, fmax(USUAL_HEIGHT, height + 2 * PAD_Y));
}

static void answer(Pen *pen, Box box, Answers as, const ShownQuestion *q, int index) {
    static const Role borders[] = {ROLE_LINE, ROLE_ACCENT, ROLE_OK, ROLE_BAD};
    static const Role fills[] = {ROLE_RAISED, ROLE_CURRENT, ROLE_OK_WASH, ROLE_BAD_WASH};
    const ShownAnswer *a = &q->answers.at[index];
    Str id = str_format(pen->arena, "answer:%d", index + 1);
    bool open = a->state == ANSWER_OPEN;
    draw_group(pen->list, id, q->revealed ? COMMAND_NONE : COMMAND_ANSWER, index + 1);
    draw_box(pen->list, box, 10, open && pen_hovers(pen, id) ? ROLE_HOVER : fills[a->state], borders[a->state],
        open ? 1.5 : 2, DASH_NONE);
    double middle = box.y + box.h / 2, x = box.x + 12;
    if (a->state == ANSWER_RIGHT || a->state == ANSWER_WRONG) {
        draw_icon(pen->list, (Box){x + 2, middle - 10, 20, 20}, a->state == ANSWER_RIGHT ? ICON_DONE : ICON_CROSS,
            borders[a->state]);
        x += 24;
    } else {
        x += pen_key(pen, x, middle, str_format(pen->arena, "%d", index + 1));
    }
    double right = box.x + box.w - 12;
    if (a->tally > 0) {
        Str tally = str_format(pen->arena, "×%d", a->tally);
        right -=
            pen_aligned(pen, (Box){right - 60, box.y, 60, box.h}, ui_style(15, BOLD, ROLE_DIM), tally, ALIGN_RIGHT) + 8;
    }
    RichText rich = {.text = a->text,
        .style = ui_style(as.size, open ? REGULAR : MEDIUM, ROLE_INK),
        .line_height = round(as.size * 1.4),
        .measure = true};
    double height = pen_rich(pen, (Box){0, 0, right - x - 10, 1000}, rich);
    rich.measure = false;
    pen_rich(pen, (Box){x + 10, middle - height / 2, right - x - 10, height}, rich);
    draw_ungroup(pen->list);
}

static void answers(Pen *pen, Box box, Answers as, const ShownQuestion *q) {
    double each = (box.w - ANSWER_GAP) / 2, y = box.y;
    for (int row = 0; row * 2 < q->answers.len; row++) {
        double height = row_height(pen, as, each, q, row);
        for (int i = row * 2; i < row * 2 + 2 && i < q->answers.len; i++)
            answer(pen, (Box){box.x + (i % 2) * (each + ANSWER_GAP), y, each, height}, as, q, i);
        y += height + ANSWER_GAP;
    }
}

void panel_say(Pen *pen, Box box, const ViewModel *m) {
    draw_group(pen->list, STR("say"), COMMAND_NONE, 0);
    draw_box(pen->list, box, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    draw_line(pen->list, (Point){box.x, box.y}, (Point){box.x + box.w, box.y}, ROLE_LINE, 1, DASH_NONE);
    Answers as = answers_shape(pen, &m->question, box.w);
    Box left = words_box(box, as);
    double height, size = fitting_size(pen, left, m, &height);
    words(pen, left, m, size, false);
    if (as.width > 0)
        answers(pen, (Box){box.x + box.w - PAD_X - as.width, box.y + PAD_Y, as.width, box.h}, as, &m->question);
    draw_ungroup(pen->list);
}
