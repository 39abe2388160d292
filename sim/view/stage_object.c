// Cards of what goroutines share: channels with their buffer and queues, locks, strings with their bytes, arrays.
#include "view/stage.h"

#include <math.h>

enum {
    HEADER = 40,
    PAD = 14,
    SLOT_HEIGHT = 50,
    SMALLEST_SLOT = 40,
    LARGEST_SLOT = 130,
    QUEUE_ROW = 34,
    GROUP_ROW = 56
};

typedef struct Card {
    Stage *s;
    Pen *pen;
    const ShownObject *o;
    CardAt at;
    double y;
} Card;

static void header(Card *c) {
    Box box = {c->at.x + PAD, c->y, c->at.w - 2 * PAD, HEADER};
    c->y += HEADER;
    if (!c->at.draw)
        return;
    Role role = c->o->bad ? ROLE_BAD : c->o->good ? ROLE_OK : ROLE_DIM;
    double taken = pen_aligned(c->pen, (Box){box.x + box.w * 0.4, box.y, box.w * 0.6, box.h},
        ui_style(13, SEMIBOLD, role), c->o->state, ALIGN_RIGHT);
    double room = box.w - taken - 10;
    if (c->o->more > 0) {
        Str more = str_format(c->pen->arena, "×%d", c->o->more + 1);
        double width = pen_text(c->pen, (Box){box.x, box.y, room, box.h}, ui_style(15, BOLD, ROLE_INK), more) + 8;
        box.x += width, room -= width;
    }
    double name = pen_text(c->pen, (Box){box.x, box.y, room, box.h}, ui_style(16, SEMIBOLD, ROLE_INK), c->o->name);
    pen_text(c->pen, (Box){box.x + name + 8, box.y, fmax(0, room - name - 8), box.h}, code_style(14, REGULAR, ROLE_DIM),
        c->o->type);
}

static double slot_width(const Stage *s, const ShownObject *o) {
    double widest = SMALLEST_SLOT;
    for (int i = 0; i < o->cells.len; i++)
        widest = fmax(widest, pen_width(s->pen, code_style(17, SEMIBOLD, ROLE_INK), o->cells.at[i].value) + 18);
    return fmin(LARGEST_SLOT, widest);
}

static int cell_units(const ShownObject *o) {
    int units = 0;
    for (int i = 0; i < o->cells.len; i++)
        units += o->cells.at[i].span > 0 ? o->cells.at[i].span : 1;
    return units;
}

static void cell(Card *c, Box box, const ShownCell *v, double radius, bool head) {
    Role fill = v->changed ? ROLE_CHANGED : v->dim ? ROLE_GROUND : ROLE_PANEL;
    Role line = v->changed && head ? ROLE_WARN : ROLE_LINE;
    draw_box(c->pen->list, box, radius, fill, line, 1.5, v->dim && !v->value.len ? DASH_LONG : DASH_NONE);
    bool label = v->label.len > 0;
    Box text = {box.x + 3, box.y, box.w - 6, label ? box.h * 0.7 : box.h};
    TextStyle style = head ? ui_style(22, SEMIBOLD, ROLE_INK) : code_style(17, SEMIBOLD, v->dim ? ROLE_DIM : ROLE_INK);
    while (style.size > 13 && pen_width(c->pen, style, v->value) > text.w)
        style.size--;
    pen_aligned(c->pen, text, style, v->value, ALIGN_CENTRE);
    pen_aligned(c->pen, (Box){box.x + 2, box.y + box.h * 0.6, box.w - 4, box.h * 0.34},
        code_style(11.5, REGULAR, ROLE_DIM), v->label, ALIGN_CENTRE);
}

static int object_index(const Stage *s, const ShownObject *o) {
    return (int)(o - s->m->objects.at);
}

static double facts_width(Card *c) {
    double widest = 0;
    for (int i = 0; i < c->o->facts.len; i++)
        widest = fmax(widest, pen_width(c->pen, ui_style(14, REGULAR, ROLE_DIM), c->o->facts.at[i]));
    return widest;
}

// One row of cells, in rows of as many as fit; returns the right end of the last row.
static double cells(Card *c, double room) {
    const ShownObject *o = c->o;
    int units = cell_units(o);
    double width = fmin(slot_width(c->s, o), fmax(SMALLEST_SLOT, floor(room / (units < 1 ? 1 : units))));
    double left = c->at.x + PAD, x = left;
    for (int i = 0; i < o->cells.len; i++) {
        const ShownCell *v = &o->cells.at[i];
        double w = width * (v->span > 0 ? v->span : 1);
        if (x > left && x + w > left + room + 1)
            x = left, c->y += SLOT_HEIGHT + 6;
        Box box = {x, c->y, w + 1.5, SLOT_HEIGHT};
        if (c->at.draw) {
            draw_group(c->pen->list, str_format(c->pen->arena, "cell:%llx:%d", (unsigned long long)o->address, i),
                COMMAND_NONE, 0);
            cell(c, box, v, o->cells.len == 1 ? 9 : 0, false);
            draw_ungroup(c->pen->list);
            stage_spot(c->s, (Spot){.object = object_index(c->s, o), .cell = i, .frame = -1, .var = -1, .box = box});
        }
        x += w;
    }
    c->y += SLOT_HEIGHT;
    for (int i = 0, at = 0; i < o->groups.len && units * width <= room + 1; i++) {
        const ShownCell *v = &o->groups.at[i];
        int span = v->span > 0 ? v->span : 1;
        if (c->at.draw)
            cell(c, (Box){left + at * width + 1, c->y + 5, span * width - 2, GROUP_ROW - 6}, v, 9, true);
        at += span;
    }
    c->y += o->groups.len ? GROUP_ROW : 0;
    return x;
}

static void buffer(Card *c) {
    const ShownObject *o = c->o;
    double facts = facts_width(c), room = c->at.w - 2 * PAD;
    bool beside = facts > 0 && o->cells.len > 0 && cell_units(o) * slot_width(c->s, o) + facts + 16 < room;
    if (!o->cells.len && !o->facts.len)
        return;
    c->y += 12;
    double top = c->y, right = c->at.x + PAD;
    if (o->cells.len)
        right = cells(c, beside ? room - facts - 16 : room);
    double y = beside ? top + SLOT_HEIGHT / 2.0 - o->facts.len * 9.5 : c->y + (o->cells.len ? 4 : 0);
    for (int i = 0; i < o->facts.len; i++, y += 19)
        if (c->at.draw)
            pen_text(c->pen, (Box){beside ? right + 16 : c->at.x + PAD, y, beside ? facts + 2 : room, 19},
                ui_style(14, REGULAR, ROLE_DIM), o->facts.at[i]);
    c->y = fmax(c->y, y) + 4;
}

// "G2 25" on the goroutine's colour: who waits, with what.
static double token(Card *c, double right, double middle, const ShownWaiter *w) {
    Str name = goroutine_name(c->pen->arena, w->goroutine);
    TextStyle bold = ui_style(14, BOLD, ROLE_ON_ACCENT), value = code_style(14, BOLD, ROLE_ON_ACCENT);
    Str extra = w->value.len ? w->value : w->select ? word(c->pen, WORD_IN_SELECT) : (Str){0};
    double first = pen_width(c->pen, bold, name),
           second = extra.len ? fmin(90, pen_width(c->pen, value, extra)) + 6 : 0;
    Box box = {right - first - second - 18, middle - 13, first + second + 18, 26};
    Str id = str_format(c->pen->arena, "waiter:%llx:%lld", (unsigned long long)c->o->address, (long long)w->goroutine);
    draw_group(c->pen->list, id, COMMAND_FOLLOW, w->goroutine);
    draw_box(c->pen->list, box, 8, goroutine_role(w->goroutine), ROLE_NONE, 0, DASH_NONE);
    pen_text(c->pen, (Box){box.x + 9, box.y, first + 1, box.h}, bold, name);
    pen_text(c->pen, (Box){box.x + 15 + first, box.y, fmax(0, second - 5), box.h}, value, extra);
    draw_ungroup(c->pen->list);
    return box.x - 5;
}

// The first in the queue stands left, where a queue begins.
static void queue(Card *c, const ShownQueue *q) {
    Box row = {c->at.x + PAD, c->y, c->at.w - 2 * PAD, QUEUE_ROW};
    c->y += QUEUE_ROW;
    if (!c->at.draw)
        return;
    TextStyle style = ui_style(15, REGULAR, ROLE_DIM);
    double title = pen_width(c->pen, style, q->title);
    double right = row.x + row.w, middle = row.y + row.h / 2;
    if (!q->waiters.len)
        pen_aligned(c->pen, row, ui_style(15, REGULAR, ROLE_DIM), word(c->pen, WORD_NONE), ALIGN_RIGHT);
    int fit = (int)fmax(1, (row.w - title - 10) / 76), shown = q->waiters.len <= fit ? q->waiters.len
                                                               : fit > 1             ? fit - 1
                                                                                     : 1;
    if (shown < q->waiters.len) {
        Str more = str_format(c->pen->arena, "+%d", q->waiters.len - shown);
        right -= pen_aligned(c->pen, row, ui_style(14, BOLD, ROLE_DIM), more, ALIGN_RIGHT) + 8;
    }
    for (int i = shown - 1; i >= 0; i--)
        right = token(c, right, middle, &q->waiters.at[i]);
    row.w = q->waiters.len ? fmax(0, right - row.x - 4) : row.w;
    pen_text(c->pen, row, style, q->title);
}

static void queues_and_rows(Card *c, bool compact) {
    const ShownObject *o = c->o;
    for (int i = 0; i < o->queues.len; i++)
        if (!compact || o->queues.at[i].waiters.len)
            queue(c, &o->queues.at[i]);
    for (int i = 0; i < o->rows.len && !compact; i++, c->y += VAR_ROW)
        if (c->at.draw)
            row_variable(c->s, (Box){c->at.x + 2, c->y, c->at.w - 4, VAR_ROW}, &o->rows.at[i]);
}

static void divider(Card *c) {
    if (c->at.draw)
        draw_line(
            c->pen->list, (Point){c->at.x + 1, c->y}, (Point){c->at.x + c->at.w - 1, c->y}, ROLE_LINE, 1, DASH_NONE);
}

static void body(Card *c, bool compact) {
    const ShownObject *o = c->o;
    bool queued = false;
    for (int i = 0; i < o->queues.len; i++)
        queued |= !compact || o->queues.at[i].waiters.len > 0;
    if (!queued && (compact || (!o->cells.len && !o->facts.len && !o->rows.len)))
        return;
    divider(c);
    if (!compact)
        buffer(c);
    c->y += 3;
    queues_and_rows(c, compact);
    c->y += 5;
}

// Cells come first where arrows point at single ones, so that these need not cross the header.
static double lay(Stage *s, CardAt at, const ShownObject *o, bool compact) {
    Card c = {.s = s, .pen = s->pen, .o = o, .at = at, .y = at.y};
    bool cells_first = (o->kind == SHARED_BYTES || o->kind == SHARED_CELLS) && o->cells.len && !compact;
    if (cells_first) {
        buffer(&c);
        c.y -= 2;
        header(&c);
        queues_and_rows(&c, compact);
        return c.y - at.y;
    }
    header(&c);
    if (!o->absent)
        body(&c, compact);
    return c.y - at.y;
}

double card_object(Stage *s, CardAt at, const ShownObject *o, bool compact) {
    CardAt measure = at;
    measure.draw = false;
    double height = lay(s, measure, o, compact);
    if (!at.draw)
        return height;
    Box box = {at.x, at.y, at.w, height};
    Str id =
        str_format(s->pen->arena, "object:%llx:%.*s", (unsigned long long)o->address, (int)o->name.len, o->name.at);
    draw_group(s->pen->list, id, o->address ? COMMAND_SELECT : COMMAND_NONE, (int64_t)o->address);
    if (o->more > 0)
        pen_card(s->pen, (Box){box.x + 4, box.y + 4, box.w, box.h}, ROLE_LINE, 1.5, DASH_NONE);
    bool selected = str_eq(s->pen->ui->selected, id);
    Role border = selected || pen_hovers(s->pen, id) ? ROLE_ACCENT : o->changed ? ROLE_WARN : ROLE_LINE;
    pen_card(s->pen, box, border, o->changed || selected ? 2 : 1.5, o->absent ? DASH_LONG : DASH_NONE);
    lay(s, at, o, compact);
    draw_ungroup(s->pen->list);
    stage_spot(s, (Spot){.object = object_index(s, o), .cell = -1, .frame = -1, .var = -1, .box = box});
    return height;
}
