// Goroutine cards: who it is, how it is doing and why, its frames and their variables.
#include "view/stage.h"

#include <math.h>
#include <string.h>

// BESIDE_NAME: what a badge and a state take in a header.
enum { BESIDE_NAME = 130, HEADER = 40, PAD = 12, FRAME_LINE = 26, FRAME_GAP = 9 };

typedef struct Card {
    Stage *s;
    Pen *pen;
    const ShownGoroutine *g;
    CardAt at;
    double y;
} Card;

static bool waits(const ShownGoroutine *g) {
    return g->state == GO_WAITING || g->state == GO_SLEEPING;
}

static Role state_role(GoState state) {
    static const Role roles[] = {ROLE_OK, ROLE_DIM, ROLE_WARN, ROLE_WARN, ROLE_BAD, ROLE_DIM};
    return roles[state];
}

static Icon state_icon(GoState state) {
    static const Icon icons[] = {ICON_RUNNING, ICON_RUNNABLE, ICON_WAITING, ICON_CLOCK, ICON_PANIC, ICON_DONE};
    return icons[state];
}

// The state at the right of a header, as words where the function's name leaves room for them and as its sign
// alone where not; returns the width it takes.
static double state_sign(Card *c, Box room, Str frame_state, double name) {
    const ShownGoroutine *g = c->g;
    bool own = frame_state.len && g->state == GO_RUNNING;
    Role role = own ? ROLE_WARN : state_role(g->state);
    Str text = own ? frame_state : word(c->pen, (Word)(WORD_RUNNING + g->state));
    TextStyle style = ui_style(13, SEMIBOLD, role);
    double width = pen_width(c->pen, style, text);
    bool words = name + width + 28 <= room.w;
    if (words)
        pen_aligned(c->pen, room, style, text, ALIGN_RIGHT);
    if (words && own)
        return width;
    double right = words ? width + 4 : 0;
    draw_icon(
        c->pen->list, (Box){room.x + room.w - right - 14, room.y + room.h / 2 - 7, 14, 14}, state_icon(g->state), role);
    return right + 14;
}

// What stands in a name's outermost brackets: the type arguments; empty when there are none, or only "...".
static Str between_brackets(Str name) {
    const char *open = name.len ? memchr(name.at, '[', name.len) : NULL;
    size_t from = open ? (size_t)(open - name.at) + 1 : 0, to = name.len;
    while (to > from && name.at[to - 1] != ']')
        to--;
    Str inside = {name.at + from, from && to > from ? to - 1 - from : 0};
    return str_eq(inside, STR("...")) ? (Str){0} : inside;
}

// A name that does not fit loses what stands in its brackets, not its end: that is what tells methods apart.
static Str fitting_name(const Card *c, TextStyle style, Str name, double room) {
    Str inside = between_brackets(name);
    if (!inside.len || pen_width(c->pen, style, name) <= room)
        return name;
    Str end = {inside.at + inside.len, (size_t)(name.at + name.len - inside.at) - inside.len};
    return str_format(c->pen->arena, "%.*s\xe2\x80\xa6%.*s", (int)(inside.at - name.at), name.at, STR_ARG(end));
}

static void header(Card *c, Str function, Str frame_state, bool with_badge) {
    Box room = {c->at.x + PAD, c->y, c->at.w - 2 * PAD, HEADER};
    c->y += HEADER;
    if (!c->at.draw)
        return;
    if (with_badge) {
        draw_group(c->pen->list, str_format(c->pen->arena, "who:%lld", (long long)c->g->id), COMMAND_NONE, 0);
        double badge = pen_badge(c->pen, room.x, room.y + HEADER / 2.0, c->g->id) + 8;
        draw_ungroup(c->pen->list);
        room.x += badge, room.w -= badge;
    }
    TextStyle style = ui_style(16, SEMIBOLD, ROLE_INK);
    double taken = with_badge ? state_sign(c, room, frame_state, pen_width(c->pen, style, function))
                              : pen_aligned(c->pen, room, ui_style(13, SEMIBOLD, ROLE_WARN), frame_state, ALIGN_RIGHT);
    room.w = fmax(0, room.w - taken - 8);
    pen_text(c->pen, room, style, fitting_name(c, style, function, room.w));
}

// A row below the header of a generic function's instance whose name may have been shortened: what its type parameters
// stand for.
static void type_arguments(Card *c, Str function) {
    Str inside = between_brackets(function);
    double room = c->at.w - 2 * PAD - BESIDE_NAME;
    if (!inside.len || pen_width(c->pen, ui_style(16, SEMIBOLD, ROLE_INK), function) <= room)
        return;
    c->y += 3;
    if (c->at.draw)
        pen_text(c->pen, (Box){c->at.x + PAD, c->y, c->at.w - 2 * PAD, 22}, code_style(13, REGULAR, ROLE_DIM), inside);
    c->y += 22;
}

static void divider(Card *c) {
    if (c->at.draw)
        draw_line(
            c->pen->list, (Point){c->at.x + 1, c->y}, (Point){c->at.x + c->at.w - 1, c->y}, ROLE_LINE, 1, DASH_NONE);
}

static void wrapped(Card *c, TextStyle style, double line_height, Str text) {
    RichText rich = {.text = text, .style = style, .line_height = line_height, .measure = !c->at.draw};
    c->y += pen_rich(c->pen, (Box){c->at.x + PAD, c->y, c->at.w - 2 * PAD, 1000}, rich);
}

static void reason(Card *c) {
    if (!waits(c->g) || !c->g->reason.len)
        return;
    c->y += 5;
    double top = c->y;
    if (c->at.draw) {
        Str id = str_format(c->pen->arena, "why:%lld", (long long)c->g->id);
        draw_group(c->pen->list, id, COMMAND_BLOCKED, c->g->id);
        Role fill = pen_hovers(c->pen, id) ? ROLE_HOVER : ROLE_PANEL;
        draw_box(c->pen->list, (Box){c->at.x + 4, c->y, c->at.w - 8, 24}, 5, fill, ROLE_NONE, 0, DASH_NONE);
        draw_icon(c->pen->list, (Box){c->at.x + PAD - 1, c->y + 4, 16, 16}, state_icon(c->g->state), ROLE_WARN);
        pen_text(c->pen, (Box){c->at.x + PAD + 22, c->y, c->at.w - 2 * PAD - 22, 24}, ui_style(15, SEMIBOLD, ROLE_WARN),
            c->g->reason);
        draw_ungroup(c->pen->list);
    }
    c->y += 24;
    if (c->at.draw)
        stage_spot(c->s,
            (Spot){.goroutine = c->g->id, .frame = -1, .var = -1, .object = -1, .box = {c->at.x, top, c->at.w, 24}});
    if (c->g->why.len)
        wrapped(c, ui_style(14, REGULAR, c->g->for_ever ? ROLE_BAD : ROLE_DIM), 19, c->g->why);
    c->y += 5;
}

static void panics(Card *c) {
    for (int i = 0; i < c->g->panics.len; i++) {
        const ShownPanic *p = &c->g->panics.at[i];
        Str text = str_format(c->pen->arena, p->goexit ? "Goexit" : "panic: %.*s", (int)p->text.len, p->text.at);
        Role role = p->recovered ? ROLE_OK : ROLE_BAD;
        double tag =
            p->recovered ? pen_width(c->pen, ui_style(13, SEMIBOLD, role), word(c->pen, WORD_RECOVERED)) + 10 : 0;
        RichText rich = {.text = text,
            .style = code_style(14, BOLD, p->recovered ? ROLE_DIM : ROLE_BAD),
            .line_height = 20,
            .measure = true,
            .literal = true};
        rich.style.strike = p->recovered;
        Box box = {c->at.x + 3, c->y + 3, c->at.w - 6, 0},
            words = {box.x + PAD + 18, box.y + 5, box.w - 2 * PAD - 18 - tag, 1000};
        box.h = 10 + pen_rich(c->pen, words, rich);
        c->y += box.h + 4;
        if (!c->at.draw)
            continue;
        draw_group(c->pen->list, str_format(c->pen->arena, "panic:%lld:%d", (long long)c->g->id, c->g->panics.len - i),
            COMMAND_NONE, 0);
        draw_box(c->pen->list, box, 6, p->recovered ? ROLE_OK_WASH : ROLE_BAD_WASH, ROLE_NONE, 0, DASH_NONE);
        draw_icon(c->pen->list, (Box){box.x + PAD - 4, box.y + 7, 16, 16}, p->recovered ? ICON_DONE : ICON_PANIC, role);
        if (p->recovered)
            pen_aligned(c->pen, (Box){box.x, box.y + 5, box.w - PAD, 20}, ui_style(13, SEMIBOLD, role),
                word(c->pen, WORD_RECOVERED), ALIGN_RIGHT);
        rich.measure = false;
        pen_rich(c->pen, words, rich);
        draw_ungroup(c->pen->list);
    }
}

static void variables(Card *c, const ShownFrame *f, int frame) {
    int shown = f->vars.len <= c->s->most_vars ? f->vars.len : c->s->most_vars - 1;
    if (shown)
        c->y += 5;
    for (int i = 0; i < shown; i++, c->y += VAR_ROW) {
        Box row = {c->at.x, c->y, c->at.w, VAR_ROW};
        if (!c->at.draw)
            continue;
        const ShownVar *v = &f->vars.at[i];
        Str path = v->path.len ? v->path : v->name;
        Str id = str_format(
            c->pen->arena, "var:%lld:%d:%.*s", (long long)c->g->id, c->g->frames.len - frame, (int)path.len, path.at);
        draw_group(c->pen->list, id, COMMAND_SELECT, 0);
        bool selected = str_eq(c->pen->ui->selected, id);
        Role fill = selected ? ROLE_CURRENT : pen_hovers(c->pen, id) ? ROLE_HOVER : ROLE_PANEL;
        draw_box(c->pen->list, box_inset(row, 4, 1), 5, fill, ROLE_NONE, 0, DASH_NONE);
        row_variable(c->s, row, v);
        if (selected)
            draw_box(
                c->pen->list, (Box){row.x + 4, row.y + 4, 3, row.h - 8}, 1.5, ROLE_ACCENT, ROLE_NONE, 0, DASH_NONE);
        draw_ungroup(c->pen->list);
        stage_spot(c->s,
            (Spot){.goroutine = c->g->id, .frame = frame, .var = i, .address = v->address, .object = -1, .box = row});
    }
    if (shown < f->vars.len)
        wrapped(c, ui_style(14, REGULAR, ROLE_DIM), 24,
            words_count(c->pen->arena, c->pen->words, WORD_MORE_VARS_ONE, f->vars.len - shown));
    if (shown)
        c->y += 5;
}

static void next_line(Card *c) {
    if (!c->g->next.len || waits(c->g))
        return;
    if (c->at.draw) {
        Str label = word(c->pen, WORD_NEXT_IS);
        double x = c->at.x + PAD;
        x += pen_text(c->pen, (Box){x, c->y, 90, 24}, ui_style(14, REGULAR, ROLE_DIM), label) + 6;
        pen_text(
            c->pen, (Box){x, c->y, c->at.x + c->at.w - PAD - x, 24}, code_style(14, REGULAR, ROLE_DIM), c->g->next);
    }
    c->y += 29;
}

// "main.main   line 31 · fmt.Println(...)" for a frame that is not shown whole.
static void frame_line(Card *c, const ShownFrame *f) {
    if (c->at.draw) {
        Box row = {c->at.x + PAD, c->y, c->at.w - 2 * PAD, FRAME_LINE};
        draw_icon(c->pen->list, (Box){row.x, row.y + 7, 12, 12}, ICON_RETURN, ROLE_FAINT);
        Str line = word_with(c->pen, WORD_AT_LINE, str_format(c->pen->arena, "%d", f->line));
        double taken = pen_aligned(c->pen, row, ui_style(13, REGULAR, ROLE_DIM), line, ALIGN_RIGHT);
        TextStyle style = ui_style(14, MEDIUM, ROLE_DIM);
        Box name = {row.x + 18, row.y, row.w - taken - 26, row.h};
        pen_text(c->pen, name, style, fitting_name(c, style, f->function, name.w));
    }
    c->y += FRAME_LINE;
}

static void other_frames_folded(Card *c) {
    int rest = c->g->frames.len - 1, shown = rest <= 3 ? rest : 2;
    if (rest > 0)
        divider(c), c->y += 3;
    for (int i = 1; i <= shown; i++)
        frame_line(c, &c->g->frames.at[i]);
    if (shown < rest)
        wrapped(c, ui_style(14, REGULAR, ROLE_DIM), 24,
            words_count(c->pen->arena, c->pen->words, WORD_MORE_FRAMES_ONE, rest - shown));
    if (rest > 0)
        c->y += 4;
}

static void frame_source(Card *c, const ShownFrame *f) {
    if (c->at.draw) {
        Str line = word_with(c->pen, WORD_AT_LINE, str_format(c->pen->arena, "%d", f->line));
        double x = c->at.x + PAD;
        x += pen_text(c->pen, (Box){x, c->y, 120, 26}, ui_style(14, REGULAR, ROLE_DIM), line) + 10;
        pen_text(c->pen, (Box){x, c->y, c->at.x + c->at.w - PAD - x, 26}, code_style(13, REGULAR, ROLE_DIM), f->source);
    }
    c->y += 30;
}

// A card is measured first, because its ground lies below what stands on it.
static double outer_frame(Stage *s, CardAt at, const ShownGoroutine *g, int index) {
    Card c = {.s = s, .pen = s->pen, .g = g, .at = at, .y = at.y};
    const ShownFrame *f = &g->frames.at[index];
    if (at.draw) {
        CardAt measure = at;
        measure.draw = false;
        Box box = {at.x, at.y, at.w, outer_frame(s, measure, g, index)};
        draw_group(s->pen->list, str_format(s->pen->arena, "frame:%lld:%d", (long long)g->id, g->frames.len - index),
            COMMAND_NONE, 0);
        pen_card(s->pen, box, ROLE_LINE, 1.5, DASH_NONE);
        stage_spot(s, (Spot){.goroutine = g->id, .frame = index, .var = -1, .object = -1, .box = box});
    }
    header(&c, f->function, f->state, false);
    divider(&c);
    type_arguments(&c, f->function);
    variables(&c, f, index);
    frame_source(&c, f);
    if (at.draw)
        draw_ungroup(s->pen->list);
    return c.y - at.y;
}

static void ground(Stage *s, Box box, const ShownGoroutine *g) {
    Role role = g->state == GO_DEAD ? ROLE_LINE : g->state == GO_PANICKING ? ROLE_BAD : goroutine_role(g->id);
    bool moves = g->state == GO_RUNNING || g->state == GO_PANICKING;
    pen_card(s->pen, box, role, moves ? 2.5 : 1.5, waits(g) || g->state == GO_DEAD ? DASH_LONG : DASH_NONE);
    stage_spot(s, (Spot){.goroutine = g->id, .frame = -1, .var = -1, .object = -1, .box = box});
}

static bool has_body(const ShownGoroutine *g, const ShownFrame *top, Detail detail) {
    if (g->panics.len || (waits(g) && g->reason.len))
        return true;
    return detail >= DETAIL_TOP && ((top && (top->vars.len || between_brackets(top->function).len)) ||
                                       (g->next.len && !waits(g)) || (detail == DETAIL_TOP && g->frames.len > 1));
}

static double inner_card(Stage *s, CardAt at, const ShownGoroutine *g, Detail detail) {
    Card c = {.s = s, .pen = s->pen, .g = g, .at = at, .y = at.y};
    const ShownFrame *top = g->frames.len ? &g->frames.at[0] : NULL;
    if (at.draw) {
        CardAt measure = at;
        measure.draw = false;
        ground(s, (Box){at.x, at.y, at.w, inner_card(s, measure, g, detail)}, g);
    }
    header(&c, top ? top->function : g->function, top ? top->state : (Str){0}, true);
    if (detail == DETAIL_NAME || !has_body(g, top, detail))
        return c.y - at.y;
    divider(&c);
    panics(&c);
    reason(&c);
    if (detail >= DETAIL_TOP) {
        if (top)
            type_arguments(&c, top->function), variables(&c, top, 0);
        next_line(&c);
        if (detail == DETAIL_TOP)
            other_frames_folded(&c);
    }
    if (detail == DETAIL_BRIEF)
        c.y += 6;
    return c.y - at.y;
}

double card_goroutine(Stage *s, CardAt at, const ShownGoroutine *g, Detail detail) {
    if (at.draw) { // the group of its innermost frame, so that a frame is the same thing wherever it stands
        draw_group(s->pen->list, str_format(s->pen->arena, "goroutine:%lld", (long long)g->id), COMMAND_FOLLOW, g->id);
        draw_group(
            s->pen->list, str_format(s->pen->arena, "frame:%lld:%d", (long long)g->id, g->frames.len), COMMAND_NONE, 0);
    }
    double height = inner_card(s, at, g, detail);
    if (at.draw) {
        draw_ungroup(s->pen->list);
        draw_ungroup(s->pen->list);
    }
    for (int i = 1; i < g->frames.len && detail == DETAIL_FULL; i++) {
        CardAt below = {at.x, at.y + height + FRAME_GAP, at.w, at.draw};
        height += FRAME_GAP + outer_frame(s, below, g, i);
    }
    return height;
}

double card_alike(Stage *s, CardAt at, const ShownGoroutine *first, Fold fold) {
    Str why = first->reason.len && waits(first) ? first->reason : word(s->pen, (Word)(WORD_RUNNING + first->state));
    Box box = {at.x, at.y, at.w, HEADER};
    if (at.draw) {
        Alike alike = {.id = str_format(s->pen->arena, "alike:%lld", (long long)first->id),
            .goroutine = first->id,
            .name = first->function,
            .state = why,
            .role = state_role(first->state)};
        alike_card(s, box, &alike, fold);
    }
    for (int i = 0; i < fold.n && at.draw && !fold.open; i++)
        stage_spot(s, (Spot){.goroutine = first[i].id, .frame = -1, .var = -1, .object = -1, .box = box});
    return HEADER;
}
