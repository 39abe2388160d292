// The defer stack of one frame: the call that runs next on top, each with the values that were evaluated when the
// defer statement ran.
#include "view/stage.h"

#include <math.h>

enum { HEADER = 40, PAD = 12 };

typedef struct Card {
    Stage *s;
    Pen *pen;
    CardAt at;
    double y;
    int64_t goroutine;
    int depth; // of the frame, the outermost is 1
} Card;

// `place` counts from the bottom of the stack, so that a call keeps its id while others come and go above it.
static void item(Card *c, const ShownDefer *d, bool next, int place) {
    Pen *pen = c->pen;
    RichText note = {.text = d->note, .style = ui_style(14, REGULAR, ROLE_DIM), .line_height = 19, .measure = true};
    Box box = {c->at.x + PAD, c->y, c->at.w - 2 * PAD, 0};
    Box inner = box_inset((Box){box.x, box.y, box.w, 100}, PAD, 0);
    bool runs = d->state == DEFER_RUNNING, done = d->state == DEFER_DONE, tagged = runs || done || next;
    Word state = runs ? WORD_DEFER_RUNNING : done ? WORD_DEFER_DONE : WORD_DEFER_NEXT;
    TextStyle tag = ui_style(14, SEMIBOLD, runs ? ROLE_ACCENT : ROLE_DIM);
    double taken = tagged ? pen_width(pen, tag, word(pen, state)) + 10 : 0;
    RichText call = {.text = d->call,
        .style = code_style(15, BOLD, done ? ROLE_DIM : ROLE_INK),
        .line_height = 22,
        .measure = true,
        .literal = true};
    double call_height = pen_rich(pen, (Box){0, 0, inner.w - taken, 1000}, call);
    box.h = 9 + call_height + (d->line ? 20 : 0) + pen_rich(pen, inner, note) + 9;
    c->y += box.h + 8;
    if (!c->at.draw)
        return;
    draw_group(pen->list, str_format(c->pen->arena, "defer:%lld:%d:%d", (long long)c->goroutine, c->depth, place),
        COMMAND_NONE, 0);
    draw_box(pen->list, box, 9,
        runs         ? ROLE_CURRENT
        : d->changed ? ROLE_CHANGED
        : done       ? ROLE_GROUND
                     : ROLE_PANEL,
        runs ? ROLE_ACCENT : ROLE_LINE, runs ? 2 : 1.5, done ? DASH_LONG : DASH_NONE);
    double y = box.y + 9;
    if (tagged)
        pen_aligned(pen, (Box){inner.x, y, inner.w, 22}, tag, word(pen, state), ALIGN_RIGHT);
    call.measure = false;
    pen_rich(pen, (Box){inner.x, y, inner.w - taken, call_height}, call);
    y += call_height;
    Str line = word_with(pen, WORD_DEFER_LINE, str_format(pen->arena, "%d", d->line));
    if (d->line) {
        pen_text(pen, (Box){inner.x, y, inner.w, 20}, ui_style(14, REGULAR, ROLE_DIM), line);
        y += 20;
    }
    note.measure = false;
    pen_rich(pen, (Box){inner.x, y, inner.w, 100}, note);
    draw_ungroup(pen->list);
}

static double lay(Stage *s, CardAt at, const ShownGoroutine *g, int frame) {
    const ShownFrame *f = &g->frames.at[frame];
    Card c = {.s = s, .pen = s->pen, .at = at, .y = at.y + HEADER, .goroutine = g->id, .depth = g->frames.len - frame};
    if (at.draw) {
        Box header = {at.x + PAD, at.y, at.w - 2 * PAD, HEADER};
        TextStyle title = ui_style(16, SEMIBOLD, ROLE_INK), order = ui_style(13, MEDIUM, ROLE_DIM);
        Str of = word_with(s->pen, WORD_DEFER_STACK, f->function);
        if (pen_width(s->pen, title, of) + pen_width(s->pen, order, word(s->pen, WORD_DEFER_ORDER)) + 12 < header.w)
            pen_aligned(s->pen, header, order, word(s->pen, WORD_DEFER_ORDER), ALIGN_RIGHT);
        pen_text(s->pen, header, title, of);
        draw_line(s->pen->list, (Point){at.x + 1, c.y}, (Point){at.x + at.w - 1, c.y}, ROLE_LINE, 1, DASH_NONE);
    }
    c.y += PAD;
    bool next = true;
    for (int i = 0; i < f->defers.len; i++) {
        item(&c, &f->defers.at[i], next && f->defers.at[i].state == DEFER_PENDING, f->defers.len - i);
        next &= f->defers.at[i].state != DEFER_PENDING;
    }
    return c.y + PAD - 8 - at.y;
}

double card_defers(Stage *s, CardAt at, const ShownGoroutine *g, int frame) {
    CardAt measure = at;
    measure.draw = false;
    double height = lay(s, measure, g, frame);
    if (!at.draw)
        return height;
    draw_group(s->pen->list, str_format(s->pen->arena, "defers:%lld:%d", (long long)g->id, g->frames.len - frame),
        COMMAND_NONE, 0);
    pen_card(s->pen, (Box){at.x, at.y, at.w, height}, ROLE_LINE, 1.5, DASH_NONE);
    lay(s, at, g, frame);
    draw_ungroup(s->pen->list);
    return height;
}
